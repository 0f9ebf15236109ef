import type { Locale } from '../core/language/locale';
import { type StandaloneTexts, standaloneTexts } from '../locales/standalone';
import { type WorkbenchTexts, workbenchTexts } from '../locales/workbench';
import { acceptDrops } from '../workbench/page/acceptDrops';
import { answersIn, EntryDialog } from '../workbench/page/entryDialog';
import { errorReason } from '../workbench/page/errorReason';
import { FormulaBar } from '../workbench/page/formulaBar';
import { MessageBar } from '../workbench/page/messageBar';
import { attachPageKeys, goToPart, type PageStops } from '../workbench/page/pageKeys';
import { refusalText } from '../workbench/page/refusalText';
import { tellOfEvent, type PageBars } from '../workbench/page/sessionNews';
import { SheetTabs } from '../workbench/page/sheetTabs';
import { StatusBar } from '../workbench/page/statusBar';
import { TaskPane } from '../workbench/page/taskPane';
import { EntryRefused, type SessionEvent } from '../workbench/session/workbookSession';
import { FolderScreen } from './folder/folderScreen';
import { HelpDialog, type HelpPages } from './helpDialog';
import type { OpenFile } from './openFile';
import { OpenFiles } from './openFiles';
import { PageLayout } from './pageLayout';
import type { PaneGiven, PaneWay } from './paneBridge';
import { PaneFrame } from './paneFrame';
import { droppedFiles, pickFolder, pickWorkbooks, type PickedFile, type PickedFolder } from './pickedFile';
import { SavesInTurn } from './savesInTurn';
import { startScreen } from './startScreen';
import { drawToolbar, type ToolbarActions } from './toolbar';

/** The whole product in one page: workbooks of this machine, the sheet, and the pane beside it. */
export class StandalonePage {
  readonly #sheetTexts: WorkbenchTexts;
  readonly #texts: StandaloneTexts;
  readonly #messages: MessageBar;
  readonly #entryDialog: EntryDialog;
  readonly #formulaBar: FormulaBar;
  readonly #tabs: SheetTabs;
  readonly #status: StatusBar;
  readonly #bars: PageBars;
  readonly #pane: TaskPane;
  readonly #help: HelpDialog;
  readonly #layout: PageLayout;
  readonly #open: OpenFiles;
  readonly #saves: SavesInTurn;
  readonly #actions: ToolbarActions;
  #current: OpenFile | null = null;
  /** The folder that was judged last, and whether its result is what is shown. */
  #folder: FolderScreen | null = null;
  #isFolderShown = false;

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
    this.#open = new OpenFiles(locale, sheetTexts, {
      changed: () => this.#showCell(),
      refused: ({ document: { grid } }, error) => {
        if (error instanceof EntryRefused) this.#entryDialog.ask(error, answersIn(grid));
        else this.#messages.say(refusalText(error, sheetTexts, locale));
      },
      givenUp: () => this.#messages.clear(),
      happened: (where, event) => this.#happened(where, event),
    });
    this.#bars = { messages: this.#messages, status: this.#status, texts: sheetTexts };
    this.#saves = new SavesInTurn(
      this.#bars,
      texts.saved,
      async (file, how) => this.#folder?.saved(file, how),
      () => this.#draw(),
    );
    this.#layout = new PageLayout(root, {
      messages: this.#messages,
      formulaBar: this.#formulaBar,
      pane: this.#pane,
      tabs: this.#tabs,
      status: this.#status,
      help: this.#help,
      entryDialog: this.#entryDialog,
    });
  }

  start(): void {
    this.root.dataset['dropHint'] = this.#sheetTexts.dropHere;
    acceptDrops(
      (dropped) => void this.#openDropped(dropped).catch((error: unknown) => this.#fail(error)),
      (isOver) => this.root.classList.toggle('is-dropping', isOver),
    );
    window.addEventListener('beforeunload', (event) => {
      if (this.#open.all.some(({ document: { isUnsaved } }) => isUnsaved)) event.preventDefault();
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
        const other = this.#open.all[index];
        if (other) return this.#show(other);
        this.#showFolder();
        void this.#folder?.renew().catch((error: unknown) => this.#fail(error));
      },
    };
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
    const { last, troubles } = await this.#open.open(files, sheet);
    if (last) this.#show(last);
    if (troubles.length > 0) this.#messages.say(troubles.join('\n'));
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
    const [first = null] = this.#open.all;
    const shown = this.#current ?? first;
    if (shown) this.#show(shown);
    else this.#showStart();
  }

  #showStart(): void {
    this.#showBare(startScreen(this.#texts, this.version, this.#actions));
  }

  /** Something that is no sheet, with neither pane nor formula bar. */
  #showBare(element: HTMLElement): void {
    this.#layout.show(element, false);
    this.#pane.hide();
    this.#draw();
  }

  #show(shown: OpenFile): void {
    this.#current = shown;
    this.#isFolderShown = false;
    this.#layout.show(shown.document.element, true);
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

  #save(): void {
    const saved = this.#leavable();
    if (saved) this.#saves.save(saved);
  }

  #saveCopy(): void {
    const shown = this.#leavable();
    if (shown) this.#saves.saveCopy(shown);
  }

  /** The workbook in view with what was typed into it; `null` where there is none, or what is typed is not accepted. */
  #leavable(): OpenFile | null {
    return this.#isFolderShown || !this.#mayLeave() ? null : this.#current;
  }

  #showSheet(sheetId: string): void {
    if (this.#mayLeave()) this.#current?.document.session.activate(sheetId);
  }

  #happened(where: OpenFile, event: SessionEvent): void {
    if (tellOfEvent(event, where === this.#current, this.#bars)) this.#draw();
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
      this.#layout.toolbar.querySelector('button'),
    ];
  }

  #fail(error: unknown): void {
    this.#messages.say(this.#sheetTexts.unexpected(errorReason(error, this.#sheetTexts)));
  }

  #draw(): void {
    const shown = this.#isFolderShown ? null : this.#current;
    const names = this.#open.all.map(({ file: { name }, document: { isUnsaved } }) =>
      isUnsaved ? this.#sheetTexts.unsaved(name) : name,
    );
    // The way back to a folder's result, for whoever has gone from it to a form.
    if (this.#folder && names.length > 0) names.push(this.#folder.title);
    const session = shown?.document.session;
    drawToolbar(
      this.#layout.toolbar,
      this.#sheetTexts,
      this.#texts,
      {
        names,
        current: shown ? this.#open.all.indexOf(shown) : names.length - 1,
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
