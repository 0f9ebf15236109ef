import { box } from './box';
import { type WorkbenchTexts, workbenchTexts } from '../../locales/workbench';
import { ManifestError } from '../ribbon/manifestError';
import { type RibbonButton, type RibbonModel, readRibbon } from '../ribbon/ribbonModel';
import { drawRibbon } from '../ribbon/ribbonView';
import { openSession } from '../session/openSession';
import { EntryRefused, type SessionEvent } from '../session/workbookSession';
import { acceptDrops } from './acceptDrops';
import { AddinFrame } from './addinFrame';
import { answersIn, EntryDialog } from './entryDialog';
import { FormulaBar } from './formulaBar';
import { MessageBar } from './messageBar';
import { OpenDocument } from './openDocument';
import { errorReason } from './errorReason';
import { download, fetchBytes, whyNotOpened } from './openWorkbook';
import type { PageOptions } from './pageOptions';
import { attachPageKeys, goToPart, type PageStops } from './pageKeys';
import { refusalText } from './refusalText';
import { RibbonCommands } from './ribbonCommands';
import { tellOfEvent } from './sessionNews';
import { SheetTabs } from './sheetTabs';
import { StatusBar } from './statusBar';
import { TaskPane } from './taskPane';
import { drawTitleBar } from './titleBar';

/** The whole page: a stand-in for Excel around one workbook at a time, with the add-in beside it. */
export class Workbench {
  readonly #texts: WorkbenchTexts;
  readonly #titleBar = box('title-bar');
  readonly #ribbonBar = box('ribbon');
  readonly #work = box('work-area');
  readonly #messages: MessageBar;
  readonly #entryDialog: EntryDialog;
  readonly #formulaBar: FormulaBar;
  readonly #tabs: SheetTabs;
  readonly #status: StatusBar;
  readonly #pane: TaskPane;
  readonly #commands: RibbonCommands;
  /** Workbooks with unsaved changes stay open when another one is opened. */
  readonly #documents: OpenDocument[] = [];
  #current: OpenDocument | null = null;
  #ribbon: RibbonModel = { tabs: [], functionPage: null };

  constructor(
    private readonly root: HTMLElement,
    private readonly options: PageOptions,
  ) {
    const texts = (this.#texts = workbenchTexts[options.locale]);
    this.#messages = new MessageBar(texts.close);
    this.#entryDialog = new EntryDialog(texts.entry, options.locale);
    this.#formulaBar = new FormulaBar(texts, (text) => this.#messages.say(text));
    this.#tabs = new SheetTabs(texts.sheetTabs, (sheetId) => this.#showSheet(sheetId));
    this.#status = new StatusBar(texts);
    this.#pane = new TaskPane(
      texts,
      () => this.#addinFrame(this.#panePage(), texts.paneTitle),
      () => this.#draw(),
    );
    this.#commands = new RibbonCommands(
      () => this.#addinFrame(this.#ribbon.functionPage ?? '', texts.commandsTitle),
      () => this.#draw(),
    );
    const main = document.createElement('main');
    main.className = 'main';
    main.append(this.#work, this.#pane.element);
    const foot = document.createElement('footer');
    foot.className = 'foot';
    foot.append(this.#tabs.element, this.#status.element);
    const head = document.createElement('header');
    head.append(this.#titleBar, this.#ribbonBar, this.#messages.element, this.#formulaBar.element);
    root.append(head, main, foot, this.#entryDialog.element);
  }

  /** Draws the ribbon, opens the workbook asked for and the pane beside it. */
  async start(): Promise<void> {
    const { options } = this;
    this.#draw();
    const [manifest, bytes] = await Promise.all([fetchBytes('manifest.xml'), fetchBytes(options.file)]);
    this.#readManifest(manifest);
    this.#draw();
    const name = options.file.split('/').at(-1) ?? options.file;
    if (bytes) this.#open(bytes, name);
    else this.#messages.say(this.#texts.notFetched(options.file));
    const problems = options.problems.map(({ option, text }) =>
      option === 'file' ? this.#texts.badFile(text) : this.#texts.badApi(text),
    );
    if (problems.length > 0) this.#messages.say(problems.join(' '));
    acceptDrops(
      ({ files: [file] }) => {
        if (file) void this.#openFile(file);
      },
      (isOver) => this.root.classList.toggle('is-dropping', isOver),
    );
    window.addEventListener('beforeunload', (event) => {
      if (this.#documents.some((one) => one.isUnsaved)) event.preventDefault();
    });
    attachPageKeys(
      (by) => this.#goOn(by),
      () => this.#save(),
    );
    this.root.dataset['dropHint'] = this.#texts.dropHere;
  }

  #readManifest(bytes: Uint8Array | null): void {
    try {
      if (!bytes) throw new ManifestError('404');
      this.#ribbon = readRibbon(new TextDecoder().decode(bytes), this.options.locale);
    } catch (error) {
      this.#messages.say(this.#texts.badManifest(error instanceof Error ? error.message : String(error)));
    }
  }

  async #openFile(file: File): Promise<void> {
    if (this.#current && !this.#current.grid.commit()) return;
    this.#open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  /** Opens a workbook; one that cannot be read leaves everything as it is. */
  #open(bytes: Uint8Array, name: string): void {
    const { locale } = this.options;
    try {
      const session = openSession(bytes, name);
      const document_ = new OpenDocument(session, this.#texts, {
        changed: () => this.#showCell(),
        refused: (error) => {
          if (error instanceof EntryRefused) this.#entryDialog.ask(error, answersIn(document_.grid));
          else this.#messages.say(refusalText(error, this.#texts, locale));
        },
        givenUp: () => this.#messages.clear(),
        cellLabel: (address) => this.#texts.cell(address),
        happened: (event) => this.#happened(document_, event),
      });
      this.#messages.clear();
      this.#status.say('');
      const isFirst = this.#current === null;
      if (this.#current && !this.#current.isUnsaved) this.#drop(this.#current);
      this.#documents.push(document_);
      this.#show(document_);
      if (isFirst && this.#panePage() !== '') this.#pane.show();
    } catch (error) {
      this.#messages.say(whyNotOpened(error, name, locale, this.#texts));
    }
  }

  #drop(document_: OpenDocument): void {
    document_.close();
    this.#documents.splice(this.#documents.indexOf(document_), 1);
  }

  #show(document_: OpenDocument): void {
    this.#current = document_;
    this.#work.replaceChildren(document_.element);
    document_.grid.shown();
    this.#formulaBar.attach(document_.grid);
    this.#commands.stop();
    this.#pane.restart();
    this.#draw();
    document_.grid.editor.focus();
  }

  #save(): void {
    const document_ = this.#current;
    if (!document_?.grid.commit()) return;
    try {
      download(document_.save(), document_.session.fileName);
      this.#messages.clear();
      this.#status.say(this.#texts.saved(document_.session.fileName));
    } catch (error) {
      this.#messages.say(this.#texts.notSaved(errorReason(error, this.#texts)));
    }
    this.#draw();
  }

  #showSheet(sheetId: string): void {
    const document_ = this.#current;
    if (document_?.grid.commit()) document_.session.activate(sheetId);
  }

  #happened(document_: OpenDocument, event: SessionEvent): void {
    const bars = { messages: this.#messages, status: this.#status, texts: this.#texts };
    if (tellOfEvent(event, document_ === this.#current, bars)) this.#draw();
  }

  #showCell(): void {
    this.#formulaBar.show();
    if (this.#current) this.#status.show(this.#current.grid);
  }

  #press(button: RibbonButton): void {
    if (!this.#current?.grid.commit()) return;
    const { action } = button;
    if (action.kind === 'showPane') this.#pane.toggle();
    else void this.#runFunction(button, action.name);
  }

  async #runFunction(button: RibbonButton, name: string): Promise<void> {
    const status = await this.#commands.run(name, button.id);
    if (status === 'failed') this.#messages.say(this.#texts.commandFailed(button.label));
    if (status === 'no-callback') this.#messages.say(this.#texts.commandMissing(button.label));
  }

  #panePage(): string {
    const buttons = this.#ribbon.tabs.flatMap((tab) => tab.groups).flatMap((group) => group.buttons);
    return buttons.flatMap(({ action }) => (action.kind === 'showPane' ? [action.page] : []))[0] ?? '';
  }

  #goOn(by: 1 | -1): void {
    const stop = goToPart(this.#stops(), by);
    if (stop instanceof HTMLIFrameElement) this.#pane.enter();
  }

  /** The parts of the page, as F6 goes through them. */
  #stops(): ReturnType<PageStops> {
    return [
      this.#current?.grid.editor.element,
      this.#tabs.element.querySelector<HTMLElement>('[tabindex="0"]'),
      this.#pane.element.querySelector('iframe'),
      this.#titleBar.querySelector('button'),
      this.#ribbonBar.querySelector('button'),
    ];
  }

  #addinFrame(page: string, title: string): AddinFrame {
    if (!this.#current) throw new Error('no workbook');
    return new AddinFrame({
      page,
      title,
      session: this.#current.session,
      locale: this.options.locale,
      excelApi: this.options.excelApi,
      fault: this.options.fault,
      onProblem: (text) => {
        this.root.dataset['problem'] = text;
      },
      onLeave: (way) => {
        if (way === 'sheet') this.#current?.grid.editor.element.focus();
        else this.#goOn(way === 'next' ? 1 : -1);
      },
    });
  }

  #draw(): void {
    const session = this.#current?.session;
    drawTitleBar(
      this.#titleBar,
      this.#texts,
      {
        names: this.#documents.map((one) =>
          one.isUnsaved ? this.#texts.unsaved(one.session.fileName) : one.session.fileName,
        ),
        current: this.#current ? this.#documents.indexOf(this.#current) : 0,
        canUndo: session?.canUndo ?? false,
        canRedo: session?.canRedo ?? false,
      },
      {
        openFile: (file) => void this.#openFile(file),
        save: () => this.#save(),
        undo: () => this.#current?.grid.undo(),
        redo: () => this.#current?.grid.redo(),
        show: (index) => {
          const other = this.#documents[index];
          if (other && this.#current?.grid.commit()) this.#show(other);
        },
      },
    );
    drawRibbon(
      this.#ribbonBar,
      this.#ribbon,
      { isPaneShown: this.#pane.isShown, running: this.#commands.running },
      (button) => this.#press(button),
    );
    if (session) this.#tabs.show(session);
    if (this.#current) this.#status.show(this.#current.grid);
  }
}
