import type { WholeBlock } from '../workbookFile';
import type { RowShift } from './rowShift';

/** What keeps rows from being inserted or removed, if anything: it would be cut, or lost with all that hangs on it. */
export function rowObstacle(blocks: readonly WholeBlock[], shift: RowShift): WholeBlock['kind'] | null {
  return blocks.find((block) => isInTheWay(block, shift))?.kind ?? null;
}

function isInTheWay({ kind, area: { top, bottom } }: WholeBlock, { at, by }: RowShift): boolean {
  // What a pivot table shows above itself is not told by its place, and it is drawn anew where it was.
  if (kind === 'pivot') return at <= bottom;
  if (by > 0) return kind !== 'input' && top < at && at <= bottom;
  const last = at - by - 1;
  const isTouched = at <= bottom && top <= last;
  const isWhole = at <= top && bottom <= last;
  return isTouched && !(isWhole && (kind === 'array' || kind === 'dataTable'));
}
