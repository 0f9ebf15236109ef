import type { GridSnapshot } from './gridSnapshot';

/**
 * Whether a snapshot's merged areas can be right: only the top left cell of one holds anything. Where they can't, rows
 * have moved unnoticed, and nothing that rests on the merges may be said.
 */
export function holdMerges({ merges, origin, rows }: GridSnapshot): boolean {
  return merges.every(({ top, left, bottom, right }) => {
    // Only what is stored is looked at: a merge may reach over the whole sheet.
    const last = Math.min(bottom, origin.row + rows.length - 1);
    for (let row = Math.max(top, origin.row); row <= last; row += 1) {
      const cells = rows[row - origin.row] ?? [];
      const end = Math.min(right, origin.column + cells.length - 1);
      for (let column = Math.max(left, origin.column); column <= end; column += 1) {
        const isFirst = row === top && column === left;
        if (!isFirst && cells[column - origin.column]?.type !== 'empty') return false;
      }
    }
    return true;
  });
}
