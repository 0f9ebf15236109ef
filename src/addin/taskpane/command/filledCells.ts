import { contentOf } from '../../../core/cellContent';
import type { GridSnapshot } from '../../../grid/gridSnapshot';
import { cellAtAddress } from '../../../core/undo/recordSheet';

/**
 * The cells that were filled in this pane and still hold what was put into them: a suggestion that was filled in wants
 * to be confirmed for as long as it stands, not only until the sheet is read again.
 */
export class FilledCells {
  /** By the sheet's name, then by cell (A1). */
  readonly #sheets = new Map<string, Map<string, string>>();

  remember(after: GridSnapshot, cells: readonly string[]): void {
    const filled = this.#sheets.get(after.sheet) ?? new Map<string, string>();
    for (const cell of cells) filled.set(cell, contentIn(after, cell));
    this.#sheets.set(after.sheet, filled);
  }

  stillFilled(snapshot: GridSnapshot): readonly string[] {
    return [...(this.#sheets.get(snapshot.sheet) ?? [])]
      .filter(([cell, content]) => contentIn(snapshot, cell) === content)
      .map(([cell]) => cell);
  }
}

function contentIn(snapshot: GridSnapshot, cell: string): string {
  return JSON.stringify(contentOf(cellAtAddress(snapshot, cell)));
}
