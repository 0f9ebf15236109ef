import type { Locale } from '../../core/language/locale';
import type { Report } from '../../core/report/report';
import { returnLetters } from '../../core/report/returnLetters';
import type { StandaloneTexts } from '../../locales/standalone';
import { download } from '../../workbench/page/openWorkbook';
import { isOneEntry, type PickedFile, type PickedFolder } from '../pickedFile';
import type { Saved } from '../saveFile';
import { folderReport, sentFiles } from './folderReport';
import { drawFolder } from './folderView';
import { returnNotes, zipped } from './returnNotes';
import { saveIntoFolder } from './saveIntoFolder';
import { summaryWorkbook } from './summaryWorkbook';

/** What the folder's screen asks of the page around it. */
export interface FolderPage {
  open(file: PickedFile, sheet: string): void;
  back(): void;
  fail(error: unknown): void;
}

/** A folder at work: all its workbooks judged one after the other, then the result. */
export class FolderScreen {
  readonly element = document.createElement('section');
  readonly #files: readonly PickedFile[];
  #isStopped = false;
  #done = 0;
  #report: Report | null = null;
  readonly #reports = new Map<PickedFile, Report>();
  /** Saved since they were judged. */
  readonly #changed = new Set<PickedFile>();
  /** Of which what was saved lies elsewhere. */
  readonly #elsewhere = new Set<PickedFile>();
  #said = '';

  constructor(
    private readonly folder: PickedFolder,
    private readonly texts: StandaloneTexts['folder'],
    private readonly locale: Locale,
    private readonly page: FolderPage,
  ) {
    this.element.className = 'folder-screen';
    this.#files = sentFiles(folder.files, locale);
  }

  /** Whether there is anything to judge. */
  get isEmpty(): boolean {
    return this.#files.length === 0;
  }

  get title(): string {
    return this.texts.title(this.folder.name);
  }

  async run(): Promise<void> {
    const progress = document.createElement('p');
    progress.setAttribute('role', 'status');
    const stop = document.createElement('button');
    stop.type = 'button';
    stop.className = 'start-button';
    stop.textContent = this.texts.cancel;
    stop.addEventListener('click', () => (this.#isStopped = true));
    this.element.replaceChildren(progress, stop);
    stop.focus();
    const step = async (index: number) => {
      progress.textContent = this.texts.reading(
        index + 1,
        this.#files.length,
        this.#files[index]?.path ?? '',
      );
      await pause();
      if (!this.#isStopped) this.#done = index + 1;
      return !this.#isStopped;
    };
    this.#report = await folderReport(this.#files, this.locale, step, this.#reports);
    const isWaitedFor = document.activeElement === stop;
    this.element.replaceChildren();
    this.#draw();
    // Whoever waited at the button hears of the result, and goes on from there.
    if (isWaitedFor) this.element.querySelector('h2')?.focus();
  }

  /** A workbook was saved: is it one of this folder's, its lines are no more those of the file. */
  async saved(saved: PickedFile, how: Saved): Promise<void> {
    for (const file of this.#files) {
      if (!(await isOneEntry(file, saved))) continue;
      if (how !== 'same-file') this.#elsewhere.add(file);
      else {
        this.#elsewhere.delete(file);
        this.#changed.add(file);
      }
    }
  }

  /** The result comes into view again. */
  async renew(): Promise<void> {
    if (this.#report === null || this.#changed.size + this.#elsewhere.size === 0) return;
    const files = [...this.#changed];
    this.#changed.clear();
    this.#report = await folderReport(files, this.locale, () => Promise.resolve(true), this.#reports);
    this.#said = '';
    this.#draw();
  }

  #draw(): void {
    const report = this.#report;
    if (!report) return;
    drawFolder(
      this.element,
      this.texts,
      this.locale,
      {
        ...{ name: this.folder.name, report, said: this.#said },
        older:
          this.#elsewhere.size === 0
            ? ''
            : this.texts.older([...this.#elsewhere].map(({ path }) => path).join('、')),
        units: returnLetters(report, this.locale).length,
        files: { all: this.#files.length, done: this.#done },
      },
      {
        saveSummary: () => void this.#saveSummary(report),
        saveNotes: () => void this.#saveNotes(report),
        back: () => this.page.back(),
        open: (row) => {
          const file = this.#files.find(({ path }) => path === row.file);
          if (file) this.page.open(file, row.sheet);
        },
      },
    );
  }

  async #saveSummary(report: Report): Promise<void> {
    await this.#save(this.texts.summaryName, async () => {
      const bytes = await summaryWorkbook(report, this.locale);
      return { files: new Map([[this.texts.summaryName, bytes]]), whole: bytes };
    });
  }

  async #saveNotes(report: Report): Promise<void> {
    await this.#save(this.texts.notesName, () => {
      const files = returnNotes(report, this.locale);
      return Promise.resolve({ files, whole: zipped(files) });
    });
  }

  /** Into the folder itself where the browser lets the page, else one download. */
  async #save(
    name: string,
    make: () => Promise<{ readonly files: ReadonlyMap<string, Uint8Array>; readonly whole: Uint8Array }>,
  ): Promise<void> {
    try {
      const { files, whole } = await make();
      const names = await saveIntoFolder(this.folder.handle, files);
      if (names === null) download(whole, name);
      this.#said =
        names === null
          ? this.texts.savedDownloads(name)
          : this.texts.savedInto(this.folder.name, names.join('、'));
      this.#draw();
    } catch (error) {
      this.page.fail(error);
    }
  }
}

/** Lets the browser draw and hear. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
