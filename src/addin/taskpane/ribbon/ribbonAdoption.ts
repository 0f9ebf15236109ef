import type { JudgedSheets } from '../command/judgedSheets';
import type { ShownOutcome } from '../paneState';
import type { PaneStore } from '../paneStore';
import { ribbonAdopted } from '../state/shownStates';

/**
 * What the ribbon's command made comes without the sheet it was read from. The pane reads that sheet once, so that its
 * results offer what the pane's own do: differences to look at, fixes, 忽略. What was filled keeps counting as filled.
 */
export class RibbonAdoption {
  readonly #store: PaneStore;
  readonly #sheets: JudgedSheets;

  constructor(store: PaneStore, sheets: JudgedSheets) {
    this.#store = store;
    this.#sheets = sheets;
  }

  adopt(shown: ShownOutcome): void {
    const { outcome } = shown;
    if (outcome.kind !== 'scored') return;
    void this.#read(shown, outcome.sheetId, new Set(outcome.filled));
  }

  async #read(shown: ShownOutcome, sheetId: string, filled: ReadonlySet<string>): Promise<void> {
    const inspected = await this.#sheets.inspectUnasked(sheetId);
    // A sheet that can't be read leaves what the command told.
    if (inspected.kind === 'over') return;
    const { reading, rules } = inspected.inspection;
    const assessment = this.#sheets.judge(reading.snapshot, filled, rules.profile, reading.stored);
    const inspection = { reading, assessment, rules };
    this.#sheets.remember(inspection);
    this.#store.apply(ribbonAdopted, shown, inspection);
  }
}
