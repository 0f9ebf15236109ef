import { parseArea } from '../../../grid/cellAddress';
import type { PaneParts } from '../paneParts';

/** Excel tells of a selection of ours like of any other, if at all: after so many milliseconds it is not waited for. */
const WAITED_FOR = 3_000;

/** Selects cells for the person, and knows these selections again when Excel tells of them. */
export class OwnSelection {
  readonly #parts: Pick<PaneParts, 'host' | 'now'>;
  #expected: readonly { readonly sheetId: string; readonly row: number; readonly until: number }[] = [];

  constructor(parts: Pick<PaneParts, 'host' | 'now'>) {
    this.#parts = parts;
  }

  /** Shows a cell (A1) to the person. @throws HostRefusal */
  async select(sheetId: string, cell: string): Promise<void> {
    const row = parseArea(cell)?.top;
    if (row !== undefined) {
      this.#expected = [...this.#expected, { sheetId, row, until: this.#parts.now() + WAITED_FOR }];
    }
    await this.#parts.host().select(sheetId, cell);
  }

  /** Whether a selection that Excel tells of is ours; each is known again once. */
  isOwn(sheetId: string, area: string): boolean {
    const row = parseArea(area.split(',')[0] ?? '')?.top;
    const now = this.#parts.now();
    const waiting = this.#expected.filter(({ until }) => until >= now);
    const index = waiting.findIndex((one) => one.sheetId === sheetId && one.row === row);
    // Those asked for before it have been told of, or never will be.
    this.#expected = index < 0 ? waiting : waiting.slice(index + 1);
    return index >= 0;
  }
}
