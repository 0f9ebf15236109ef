import type { Locale } from '../../core/language/locale';
import { type CommandStatus, PaneConnection, type PaneExit } from '../richapi/paneConnection';
import { RichApiHost } from '../richapi/richApiHost';
import { pageFaults, type FaultName } from './pageFaults';
import type { WorkbookSession } from '../session/workbookSession';

export interface AddinFrameOptions {
  /** The add-in's page, relative to this one. */
  readonly page: string;
  readonly title: string;
  readonly session: WorkbookSession;
  readonly locale: Locale;
  /** The highest `ExcelApi` set to claim; `null` for the stand-in's default. */
  readonly excelApi: string | null;
  /** What is to go wrong with the first write; `null`: nothing. */
  readonly fault?: FaultName | null;
  /** Told of every call the stand-in could not answer. */
  readonly onProblem: (text: string) => void;
  /** The person leaves the page by a key. */
  readonly onLeave: (way: PaneExit) => void;
}

let conversations = 0;

/** An add-in's page in an iframe of its own, joined to the workbook as in Excel on the web. */
export class AddinFrame {
  readonly element = document.createElement('iframe');
  readonly #host: RichApiHost;
  readonly #connection: PaneConnection;
  readonly #hear: (event: MessageEvent) => void;

  constructor(options: AddinFrameOptions) {
    const { session, locale, excelApi } = options;
    this.#host = new RichApiHost(session, excelApi === null ? {} : { excelApi });
    const { fault = null } = options;
    this.#host.faults = fault === null ? null : pageFaults(fault, session);
    this.#connection = new PaneConnection({
      host: this.#host,
      paneWindow: () => this.element.contentWindow,
      origin: window.location.origin,
      locale,
      conversationId: `workbench-${++conversations}`,
      documentUrl: new URL(encodeURIComponent(session.fileName), document.baseURI).href,
      onProblem: options.onProblem,
      onLeave: options.onLeave,
    });
    this.#hear = (event) => this.#connection.handleMessage(event);
    window.addEventListener('message', this.#hear);
    this.element.title = options.title;
    this.element.src = this.#connection.paneUrl(new URL(options.page, document.baseURI).href);
  }

  /** Runs a function of the page's, as a ribbon button does; waits until the function says it is done. */
  run(functionName: string, buttonId: string): Promise<CommandStatus> {
    return this.#connection.invokeCommand(functionName, buttonId);
  }

  /** The keyboard comes into the page: to its first control. */
  enter(): void {
    this.#connection.enter();
  }

  /** Takes the page away and stops listening to it. */
  dispose(): void {
    window.removeEventListener('message', this.#hear);
    this.#connection.dispose();
    this.#host.dispose();
    this.element.remove();
  }
}
