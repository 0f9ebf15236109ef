import { HostRefusal } from '../../../host/spreadsheetHost';
import { HOST_REFUSALS } from '../../../locales/hostRefusals';
import { PANE } from '../../../locales/pane';
import type { PaneParts } from '../paneParts';
import type { PaneStore } from '../paneStore';
import type { Announcer } from './announcer';

/** 定位 and 复制: leave the pane for a moment, and say so only if it fails or can't be seen. */
export class Locating {
  readonly #store: Pick<PaneStore, 'state'>;
  readonly #parts: Pick<PaneParts, 'locale' | 'host' | 'copyText'>;
  readonly #announcer: Announcer;

  constructor(
    store: Pick<PaneStore, 'state'>,
    parts: Pick<PaneParts, 'locale' | 'host' | 'copyText'>,
    announcer: Announcer,
  ) {
    this.#store = store;
    this.#parts = parts;
    this.#announcer = announcer;
  }

  /** Jumps to a cell of the sheet whose results are shown, or of another. */
  locate(cell: string, sheetId?: string): void {
    const outcome = this.#store.state.shown?.outcome;
    const sheet = sheetId ?? (outcome?.kind === 'scored' ? outcome.sheetId : null);
    if (sheet === null) return;
    this.#announcer.remark(null);
    const select = async () => this.#parts.host().select(sheet, cell);
    select().catch((error: unknown) => this.#refused(cell, error));
  }

  copy(text: string): void {
    const texts = PANE[this.#parts.locale()];
    this.#parts.copyText(text).then(
      () => this.#announcer.remark(texts.copied),
      () => this.#announcer.remark(texts.copyByHand),
    );
  }

  #refused(cell: string, error: unknown): void {
    const locale = this.#parts.locale();
    const code = error instanceof HostRefusal ? error.code : 'unexpected';
    const { what, action } = HOST_REFUSALS[locale][code];
    const reason = code === 'cell-editing' || code === 'sheet-gone' ? action : what;
    this.#announcer.remark(`${PANE[locale].locateFailed(cell)}${reason}`);
  }
}
