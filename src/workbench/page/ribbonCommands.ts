import type { CommandStatus } from '../richapi/paneConnection';
import type { AddinFrame } from './addinFrame';

/** Runs the functions behind ribbon buttons in the add-in's hidden page, which is loaded with the first of them. */
export class RibbonCommands {
  readonly running = new Set<string>();
  #frame: AddinFrame | null = null;

  constructor(
    private readonly open: () => AddinFrame,
    private readonly changed: () => void,
  ) {}

  /** Presses a button. A button whose function is still running is not pressed twice. */
  async run(functionName: string, buttonId: string): Promise<CommandStatus | 'running'> {
    if (this.running.has(buttonId)) return 'running';
    this.running.add(buttonId);
    this.changed();
    try {
      return await this.#page().run(functionName, buttonId);
    } finally {
      this.running.delete(buttonId);
      this.changed();
    }
  }

  /** Ends the page; the next command starts it anew, for the workbook then open. */
  stop(): void {
    this.#frame?.dispose();
    this.#frame = null;
  }

  #page(): AddinFrame {
    if (!this.#frame) {
      this.#frame = this.open();
      const { element } = this.#frame;
      element.className = 'command-frame';
      element.tabIndex = -1;
      element.setAttribute('aria-hidden', 'true');
      document.body.append(element);
    }
    return this.#frame;
  }
}
