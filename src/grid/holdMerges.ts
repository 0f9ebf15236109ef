import type { GridSnapshot } from './gridSnapshot';
import { cellAt } from './gridSnapshot';

/**
 * Whether a snapshot's merged areas can be right: only the top left cell of one holds anything. Where they can't, rows
 * have moved unnoticed, and nothing that rests on the merges may be said.
 */
export function holdMerges(snapshot: GridSnapshot): boolean {
  return snapshot.merges.every(({ top, left, bottom, right }) => {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const isFirst = row === top && column === left;
        if (!isFirst && cellAt(snapshot, row, column).type !== 'empty') return false;
      }
    }
    return true;
  });
}
