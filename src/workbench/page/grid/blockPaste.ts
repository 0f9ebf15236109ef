import { covers } from '../../../grid/overlappingAreas';
import type { CellArea, CellPosition } from '../../../grid/cellAddress';
import type { MergeIndex } from './mergeIndex';

export interface PastedCell {
  readonly position: CellPosition;
  readonly text: string;
}

export type PastePlan =
  | { readonly kind: 'cells'; readonly cells: readonly PastedCell[]; readonly area: CellArea }
  /** Text would fall on cells that a merged area hides; nothing may be pasted then. */
  | { readonly kind: 'hidden-by-merge'; readonly position: CellPosition };

/**
 * Where the cells of a pasted block go. The block spills right and down from the selection's first cell; a selection that
 * is a whole multiple of the block is filled with copies of it, as in Excel. A single text fills every cell selected.
 */
export function planPaste(
  block: readonly (readonly string[])[],
  selection: CellArea,
  merges: MergeIndex,
): PastePlan {
  const height = block.length;
  const width = Math.max(1, ...block.map((row) => row.length));
  const rows = repeats(selection.bottom - selection.top + 1, height);
  const columns = repeats(selection.right - selection.left + 1, width);
  const isOneMerge = merges.at({ row: selection.top, column: selection.left });
  const cells: PastedCell[] = [];
  const fills = !isOneMerge || !covers(isOneMerge, selection);
  const area = {
    top: selection.top,
    left: selection.left,
    bottom: selection.top + height * (fills ? rows : 1) - 1,
    right: selection.left + width * (fills ? columns : 1) - 1,
  };
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const text = block[(row - area.top) % height]?.[(column - area.left) % width] ?? '';
      const position = { row, column };
      if (!merges.covers(position)) cells.push({ position, text });
      else if (text !== '' && (height > 1 || width > 1)) return { kind: 'hidden-by-merge', position };
    }
  }
  return { kind: 'cells', cells, area };
}

function repeats(length: number, block: number): number {
  return length > block && length % block === 0 ? length / block : 1;
}
