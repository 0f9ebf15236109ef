import type { CellArea, CellPosition } from './cellAddress';

/** So many rows, or columns, without anything part what belongs together from what strayed. */
const ROW_GAP = 1000;
const COLUMN_GAP = 50;
/** More cells than this beyond a gap are no slip of the hand. */
const MOST_STRAYS = 20;

/**
 * The smallest area over the cells given, but for a few that lie far off: a space that somebody typed into the last
 * cell of the sheet does not make the sheet a million rows long. `null` without cells.
 *
 * @param cells positions of what holds something, in any order
 */
export function nearArea(cells: readonly CellPosition[]): CellArea | null {
  const rows = nearEnds(
    cells.map(({ row }) => row),
    ROW_GAP,
  );
  if (rows === null) return null;
  const near = cells.filter(({ row }) => row >= rows.first && row <= rows.last);
  const columns = nearEnds(
    near.map(({ column }) => column),
    COLUMN_GAP,
  );
  if (columns === null) return null;
  return { top: rows.first, left: columns.first, bottom: rows.last, right: columns.last };
}

interface Ends {
  readonly first: number;
  readonly last: number;
}

/** First and last place, without the few beyond the gap that is nearest to the beginning. */
function nearEnds(places: readonly number[], gap: number): Ends | null {
  const tail = lastOnes(places, MOST_STRAYS + 1);
  let last = tail[0];
  const first = places.reduce((least, place) => Math.min(least, place), Infinity);
  if (last === undefined) return null;
  for (let index = 1; index < tail.length; index += 1) {
    const before = tail[index];
    const after = tail[index - 1];
    if (before !== undefined && after !== undefined && after - before > gap) last = before;
  }
  return { first, last };
}

/** The greatest places, greatest first; no sorting of a hundred thousand cells for the sake of twenty. */
function lastOnes(places: readonly number[], count: number): number[] {
  const kept: number[] = [];
  for (const place of places) {
    if (kept.length === count && place <= (kept[0] ?? Infinity)) continue;
    let at = kept.length;
    while (at > 0 && (kept[at - 1] ?? -Infinity) > place) at -= 1;
    if (at === kept.length) kept.push(place);
    else kept.splice(at, 0, place);
    if (kept.length > count) kept.shift();
  }
  return kept.reverse();
}
