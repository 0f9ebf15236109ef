import type { Locale } from '../core/language/locale';
import type { WorkbenchTexts } from '../locales/workbench';
import { OpenDocument } from '../workbench/page/openDocument';
import { whyNotOpened } from '../workbench/page/openWorkbook';
import { openSession } from '../workbench/session/openSession';
import type { SessionEvent } from '../workbench/session/workbookSession';
import { foreignReason } from './foreignReason';
import type { OpenFile } from './openFile';
import { browserStore, pageStore } from './pageStore';
import { isSameFile, type PickedFile } from './pickedFile';
import { lastChanged } from './saveFile';

/** Told of what happens in the workbooks. */
export interface OpenFilesListener {
  /** The active cell, its content or the text being typed changed. */
  changed(): void;
  /** An edit did not happen; `error` is what was thrown. */
  refused(where: OpenFile, error: unknown): void;
  /** What was typed was given up. */
  givenUp(): void;
  happened(where: OpenFile, event: SessionEvent): void;
}

/** The workbooks that are open on the page, in the order in which they were opened. */
export class OpenFiles {
  readonly #open: OpenFile[] = [];

  constructor(
    private readonly locale: Locale,
    private readonly texts: WorkbenchTexts,
    private readonly listener: OpenFilesListener,
  ) {}

  get all(): readonly OpenFile[] {
    return this.#open;
  }

  /**
   * Opens workbooks; one that cannot be read leaves everything as it is.
   *
   * @param sheet the sheet to be shown of them; `null`: the one that was in front
   * @returns the last that was opened, and in words why others were not
   */
  async open(
    files: readonly PickedFile[],
    sheet: string | null,
  ): Promise<{ readonly last: OpenFile | null; readonly troubles: readonly string[] }> {
    const troubles: string[] = [];
    let last: OpenFile | null = null;
    for (const file of files) {
      try {
        const bytes = await file.read();
        last = await this.#opened(file, bytes);
        await this.#closeUnchanged(file);
        this.#open.push(last);
        if (sheet !== null) goToSheet(last, sheet);
      } catch (error) {
        const foreign = foreignReason(error, file.name, this.locale);
        troubles.push(
          foreign === null
            ? whyNotOpened(error, file.name, this.locale, this.texts)
            : this.texts.notOpened(file.name, foreign),
        );
      }
    }
    return { last, troubles };
  }

  /** The same file opened again, and not changed here: it is read anew. */
  async #closeUnchanged(file: PickedFile): Promise<void> {
    for (const again of [...this.#open]) {
      if (again.document.isUnsaved || !(await isSameFile(again.file, file))) continue;
      again.document.close();
      this.#open.splice(this.#open.indexOf(again), 1);
    }
  }

  async #opened(file: PickedFile, bytes: Uint8Array): Promise<OpenFile> {
    const { listener, texts } = this;
    const opened: OpenFile = {
      file,
      store: pageStore(browserStore()),
      changed: await lastChanged(file.handle),
      document: new OpenDocument(openSession(bytes, file.name), texts, {
        changed: () => listener.changed(),
        refused: (error) => listener.refused(opened, error),
        givenUp: () => listener.givenUp(),
        cellLabel: (address) => texts.cell(address),
        happened: (event) => listener.happened(opened, event),
      }),
    };
    return opened;
  }
}

function goToSheet({ document: { session } }: OpenFile, name: string): void {
  const sheet = session.sheets.find((one) => one.name === name && one.isVisible);
  if (sheet) session.activate(sheet.id);
}
