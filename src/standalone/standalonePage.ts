import { box } from '../workbench/page/box';
import type { Locale } from '../core/language/locale';
import { type StandaloneTexts, standaloneTexts } from '../locales/standalone';
import { type WorkbenchTexts, workbenchTexts } from '../locales/workbench';
import { answersIn, EntryDialog } from '../workbench/page/entryDialog';
import { errorReason } from '../workbench/page/errorReason';
import { FormulaBar } from '../workbench/page/formulaBar';
import { MessageBar } from '../workbench/page/messageBar';
import { OpenDocument } from '../workbench/page/openDocument';
import { download, whyNotOpened } from '../workbench/page/openWorkbook';
import { attachPageKeys, goToPart, type PageStops } from '../workbench/page/pageKeys';
import { refusalText } from '../workbench/page/refusalText';
import { tellOfEvent } from '../workbench/page/sessionNews';
import { SheetTabs } from '../workbench/page/sheetTabs';
import { StatusBar } from '../workbench/page/statusBar';
import { TaskPane } from '../workbench/page/taskPane';
import { openSession } from '../workbench/session/openSession';
import { EntryRefused, type SessionEvent } from '../workbench/session/workbookSession';
import { FolderScreen } from './folder/folderScreen';
import { foreignReason } from './foreignReason';
import { HelpDialog, type HelpPages } from './helpDialog';
import { browserStore, pageStore } from './pageStore';
import type { PaneGiven, PaneWay } from './paneBridge';
import { PaneFrame } from './paneFrame';
import {
  droppedFiles,
  isSameFile,
  pickFolder,
  pickWorkbooks,
  type PickedFile,
  type PickedFolder,
} from './pickedFile';
import { lastChanged, saveFile } from './saveFile';
import { startScreen } from './startScreen';
import { drawToolbar, type ToolbarActions } from './toolbar';

/** A workbook on the page, the file it came from, and what the pane keeps beside it. */
interface OpenFile {
  readonly document: OpenDocument;
  readonly file: PickedFile;
  readonly store: PaneGiven['store'];
  /** When the file was last changed as it was opened or saved; `null` where that cannot be told. */
  changed: number | null;
}

/** The whole product in one page: workbooks of this machine, the sheet, and the pane beside it. */
export class StandalonePage {
  readonly #sheetTexts: WorkbenchTexts;
  readonly #texts: StandaloneTexts;
  readonly #toolbar = box('title-bar');
  readonly #work = box('work-area');
  readonly #foot = document.createElement('footer');
  readonly #messages: MessageBar;
  readonly #entryDialog: EntryDialog;
  readonly #formulaBar: FormulaBar;
  readonly #tabs: SheetTabs;
  readonly #status: StatusBar;
  readonly #pane: TaskPane;
  readonly #help: HelpDialog;
  readonly #open: OpenFile[] = [];
  readonly #actions: ToolbarActions;
  #current: OpenFile | null = null;
  /** The folder that was judged last, and whether its result is what is shown. */
  #folder: FolderScreen | null = null;
  #isFolderShown = false;
  #saving = Promise.resolve();

  constructor(
    private readonly root: HTMLElement,
    private readonly locale: Locale,
    private readonly version: string,
    help: HelpPages,
  ) {
    const sheetTexts = (this.#sheetTexts = workbenchTexts[locale]);
    const texts = (this.#texts = standaloneTexts[locale]);
    this.#messages = new MessageBar(sheetTexts.close);
    this.#entryDialog = new EntryDialog(sheetTexts.entry, locale);
    this.#formulaBar = new FormulaBar(sheetTexts, (text) => this.#messages.say(text));
    this.#tabs = new SheetTabs(sheetTexts.sheetTabs, (sheetId) => this.#showSheet(sheetId));
    this.#status = new StatusBar(sheetTexts);
    this.#pane = new TaskPane(
      sheetTexts,
      () => new PaneFrame(texts.appName, this.#paneGiven()),
      () => this.#draw(),
    );
    this.#help = new HelpDialog(help, texts);
    this.#actions = this.#toolbarActions();
    const main = document.createElement('main');
    main.className = 'main';
    main.append(this.#work, this.#pane.element);
    this.#foot.className = 'foot';
    this.#foot.append(this.#tabs.element, this.#status.element);
    const head = document.createElement('header');
    head.append(this.#toolbar, this.#messages.element, this.#formulaBar.element);
    root.append(head, main, this.#foot, this.#help.element, this.#entryDialog.element);
  }

  start(): void {
    this.root.dataset['dropHint'] = this.#sheetTexts.dropHere;
    this.#acceptDrops();
    window.addEventListener('beforeunload', (event) => {
      if (this.#open.some(({ document: { isUnsaved } }) => isUnsaved)) event.preventDefault();
    });
    attachPageKeys(
      (by) => this.#goOn(by),
      () => this.#save(),
    );
    this.#showStart();
  }

  #toolbarActions(): ToolbarActions {
    const guarded = (act: () => Promise<void>) => () =>
      void act().catch((error: unknown) => this.#fail(error));
    return {
      open: guarded(async () => this.#openFiles(await pickWorkbooks())),
      openFolder: guarded(async () => {
        const folder = await pickFolder();
        if (folder) await this.#openFolder(folder);
      }),
      save: () => this.#save(),
      saveCopy: () => this.#saveCopy(),
      undo: () => this.#current?.document.grid.undo(),
      redo: () => this.#current?.document.grid.redo(),
      togglePane: () => this.#pane.toggle(),
      showHelp: () => this.#help.show('guide.html'),
      show: (index) => {
        if (!this.#mayLeave()) return this.#draw();
        const other = this.#open[index];
        if (other) this.#show(other);
        else this.#showFolder();
      },
    };
  }

  #acceptDrops(): void {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    document.addEventListener('dragover', (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      this.root.classList.add('is-dropping');
    });
    document.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) this.root.classList.remove('is-dropping');
    });
    document.addEventListener('drop', (event) => {
      if (!carriesFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      this.root.classList.remove('is-dropping');
      void this.#openDropped(event.dataTransfer).catch((error: unknown) => this.#fail(error));
    });
  }

  async #openDropped(transfer: DataTransfer): Promise<void> {
    const { files, folder } = await droppedFiles(transfer);
    await this.#openFiles(files);
    if (folder) await this.#openFolder(folder);
  }

  /** Opens workbooks; one that cannot be read leaves everything as it is, and says why. */
  async #openFiles(files: readonly PickedFile[], sheet: string | null = null): Promise<void> {
    if (files.length === 0 || !this.#mayLeave()) return;
    this.#messages.clear();
    const troubles: string[] = [];
    let last: OpenFile | null = null;
    for (const file of files) {
      try {
        const bytes = await file.read();
        last = await this.#opened(file, bytes);
        await this.#closeUnchanged(file);
        this.#open.push(last);
        if (sheet !== null) this.#goToSheet(last, sheet);
      } catch (error) {
        const foreign = foreignReason(error, file.name, this.locale);
        troubles.push(
          foreign === null
            ? whyNotOpened(error, file.name, this.locale, this.#sheetTexts)
            : this.#sheetTexts.notOpened(file.name, foreign),
        );
      }
    }
    if (last) this.#show(last);
    if (troubles.length > 0) this.#messages.say(troubles.join('\n'));
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
    const opened: OpenFile = {
      file,
      store: pageStore(browserStore()),
      changed: await lastChanged(file.handle),
      document: new OpenDocument(openSession(bytes, file.name), this.#sheetTexts, {
        changed: () => this.#showCell(),
        refused: (error) => {
          if (error instanceof EntryRefused) this.#entryDialog.ask(error, answersIn(opened.document.grid));
          else this.#messages.say(refusalText(error, this.#sheetTexts, this.locale));
        },
        givenUp: () => this.#messages.clear(),
        cellLabel: (address) => this.#sheetTexts.cell(address),
        happened: (event) => this.#happened(opened, event),
      }),
    };
    return opened;
  }

  #goToSheet({ document: { session } }: OpenFile, name: string): void {
    const sheet = session.sheets.find((one) => one.name === name && one.isVisible);
    if (sheet) session.activate(sheet.id);
  }

  async #openFolder(folder: PickedFolder): Promise<void> {
    if (!this.#mayLeave()) return;
    const screen = new FolderScreen(folder, this.#texts.folder, this.locale, {
      open: (file, sheet) => void this.#openFiles([file], sheet),
      back: () => this.#leaveFolder(),
      fail: (error) => this.#fail(error),
    });
    if (screen.isEmpty) return this.#messages.say(this.#texts.folder.none(folder.name));
    this.#messages.clear();
    this.#folder = screen;
    this.#showFolder();
    await screen.run();
  }

  #showFolder(): void {
    if (!this.#folder) return;
    this.#isFolderShown = true;
    this.#showBare(this.#folder.element);
  }

  #leaveFolder(): void {
    this.#isFolderShown = false;
    const [first = null] = this.#open;
    const shown = this.#current ?? first;
    if (shown) this.#show(shown);
    else this.#showStart();
  }

  #showStart(): void {
    this.#showBare(startScreen(this.#texts, this.version, this.#actions));
  }

  /** Something that is no sheet, with neither pane nor formula bar. */
  #showBare(element: HTMLElement): void {
    this.#work.replaceChildren(element);
    this.#formulaBar.element.hidden = true;
    this.#foot.hidden = true;
    this.#pane.hide();
    this.#draw();
  }

  #show(shown: OpenFile): void {
    this.#current = shown;
    this.#isFolderShown = false;
    this.#formulaBar.element.hidden = false;
    this.#foot.hidden = false;
    this.#work.replaceChildren(shown.document.element);
    shown.document.grid.shown();
    this.#formulaBar.attach(shown.document.grid);
    this.#status.say('');
    this.#pane.hide();
    this.#pane.show();
    this.#draw();
    shown.document.grid.editor.focus();
  }

  #mayLeave(): boolean {
    return this.#current === null || this.#current.document.grid.commit();
  }

  /** One after the other: what a second press writes must find the file as the first has left it. */
  #save(): void {
    const saved = this.#current;
    if (!saved || this.#isFolderShown || !this.#mayLeave()) return;
    this.#saving = this.#saving.then(() => this.#saved(saved));
  }

  async #saved(saved: OpenFile): Promise<void> {
    try {
      const { document: document_, file } = saved;
      const how = await saveFile(file, document_.save(), saved.changed);
      if (how === 'same-file') saved.changed = await lastChanged(file.handle);
      this.#messages.clear();
      if (how === 'changed-elsewhere') this.#messages.say(this.#texts.saved[how](file.name));
      else this.#status.say(this.#texts.saved[how](file.name));
    } catch (error) {
      saved.document.saveFailed();
      this.#messages.say(this.#sheetTexts.notSaved(errorReason(error, this.#sheetTexts)));
    }
    this.#draw();
  }

  /** Among the downloads, whatever the browser could do; the workbook itself counts as unsaved as before. */
  #saveCopy(): void {
    const shown = this.#current;
    if (!shown || this.#isFolderShown || !this.#mayLeave()) return;
    const { isUnsaved } = shown.document;
    try {
      download(shown.document.save(), shown.file.name);
      if (isUnsaved) shown.document.saveFailed();
      this.#status.say(this.#texts.saved.downloaded(shown.file.name));
    } catch (error) {
      this.#fail(error);
    }
    this.#draw();
  }

  #showSheet(sheetId: string): void {
    if (this.#mayLeave()) this.#current?.document.session.activate(sheetId);
  }

  #happened(where: OpenFile, event: SessionEvent): void {
    const bars = { messages: this.#messages, status: this.#status, texts: this.#sheetTexts };
    if (tellOfEvent(event, where === this.#current, bars)) this.#draw();
  }

  #showCell(): void {
    this.#formulaBar.show();
    if (this.#current) this.#status.show(this.#current.document.grid);
  }

  #paneGiven(): PaneGiven {
    const shown = this.#current;
    if (!shown) throw new Error('no workbook');
    const { grid, session } = shown.document;
    return {
      ...{ session, locale: this.locale, store: shown.store },
      endEditing: () => grid.commit(),
      leave: (way: PaneWay) => {
        if (way === 'sheet') grid.editor.element.focus();
        else this.#goOn(way === 'next' ? 1 : -1);
      },
      save: () => this.#save(),
      showHelp: (page: string) => this.#help.show(page),
    };
  }

  #goOn(by: 1 | -1): void {
    const stop = goToPart(this.#stops(), by);
    if (stop instanceof HTMLIFrameElement) this.#pane.enter();
  }

  /** The parts of the page, as F6 goes through them. */
  #stops(): ReturnType<PageStops> {
    return [
      this.#current?.document.grid.editor.element,
      this.#tabs.element.querySelector<HTMLElement>('[tabindex="0"]'),
      this.#pane.element.querySelector('iframe'),
      this.#toolbar.querySelector('button'),
    ];
  }

  #fail(error: unknown): void {
    this.#messages.say(this.#sheetTexts.unexpected(errorReason(error, this.#sheetTexts)));
  }

  #draw(): void {
    const shown = this.#isFolderShown ? null : this.#current;
    const names = this.#open.map(({ file: { name }, document: { isUnsaved } }) =>
      isUnsaved ? this.#sheetTexts.unsaved(name) : name,
    );
    // The way back to a folder's result, for whoever has gone from it to a form.
    if (this.#folder && names.length > 0) names.push(this.#folder.title);
    const session = shown?.document.session;
    drawToolbar(
      this.#toolbar,
      this.#sheetTexts,
      this.#texts,
      {
        names,
        current: shown ? this.#open.indexOf(shown) : names.length - 1,
        isSheetShown: shown !== null,
        canUndo: session?.canUndo ?? false,
        canRedo: session?.canRedo ?? false,
        isPaneShown: this.#pane.isShown,
      },
      this.#actions,
    );
    if (session) this.#tabs.show(session);
    if (shown) this.#status.show(shown.document.grid);
  }
}
