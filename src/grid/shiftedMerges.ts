import type { CellArea } from './cellAddress';

/**
 * Merged areas after whole rows were inserted before, or removed from, a row: what Excel does with them, so that they
 * need not be asked for again.
 *
 * @param at zero-based first row inserted or removed
 * @param by rows inserted (positive) or removed (negative)
 */
export function shiftedMerges(merges: readonly CellArea[], at: number, by: number): CellArea[] {
  return merges.flatMap((merge) => {
    const [top, bottom] = by > 0 ? inserted(merge, at, by) : removed(merge, at, -by);
    const isMerge = bottom > top || (bottom === top && merge.right > merge.left);
    return isMerge ? [{ ...merge, top, bottom }] : [];
  });
}

function inserted({ top, bottom }: CellArea, at: number, count: number): [number, number] {
  return [top >= at ? top + count : top, bottom >= at ? bottom + count : bottom];
}

/** A merge that loses all its rows ends before it begins. */
function removed({ top, bottom }: CellArea, at: number, count: number): [number, number] {
  const end = at + count;
  const first = top >= end ? top - count : Math.min(top, at);
  const last = bottom >= end ? bottom - count : Math.min(bottom, at - 1);
  return [first, last];
}
