import { cellAt, type GridSnapshot } from './gridSnapshot';

/** Rows in the middle are only compared one by one up to this many comparisons. */
const MOST_COMPARED = 4_000_000;

/**
 * Where the rows of a sheet have gone when rows were inserted or deleted: told by what stands in them. Formulas say
 * nothing: Excel rewrites them when rows move. A row that was edited in its place is found between its neighbours.
 *
 * @param ignored columns (zero-based) that may hold something else by now
 * @returns the new sheet row (zero-based) of an old one, `null` where it is not to be found
 */
export function movedRows(
  before: GridSnapshot,
  now: GridSnapshot,
  ignored: ReadonlySet<number>,
): (row: number) => number | null {
  const [olds, news] = [printsOf(before, now, ignored), printsOf(now, before, ignored)];
  const places = new Map<number, number>();
  const shorter = Math.min(olds.length, news.length);
  let head = 0;
  while (head < shorter && olds[head] === news[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && olds.at(-1 - tail) === news.at(-1 - tail)) tail += 1;
  for (let row = 0; row < head; row += 1) places.set(row, row);
  for (let back = 1; back <= tail; back += 1) places.set(olds.length - back, news.length - back);
  const [middle, other] = [olds.slice(head, olds.length - tail), news.slice(head, news.length - tail)];
  for (const [row, place] of matched(middle, other)) places.set(head + row, head + place);
  for (let row = 0; row < olds.length; row += 1) {
    if (!places.has(row)) inGap(places, row, olds.length, news.length);
  }
  // Behind the last row nothing stands that could have been moved.
  return (row) => (row < olds.length ? (places.get(row) ?? null) : row + news.length - olds.length);
}

/** What stands in each row, from the sheet's first to its last. */
function printsOf(snapshot: GridSnapshot, other: GridSnapshot, ignored: ReadonlySet<number>): string[] {
  const { origin, rows } = snapshot;
  const right = Math.max(...[snapshot, other].map((one) => one.origin.column + widthOf(one)));
  const columns = Array.from({ length: right }, (_, column) => column).filter(
    (column) => !ignored.has(column),
  );
  return Array.from({ length: origin.row + rows.length }, (_, row) => {
    const values = columns.map((column) => {
      const { value, formula } = cellAt(snapshot, row, column);
      return formula === null ? value : { formula: true };
    });
    return values.every((value) => value === null) ? '' : JSON.stringify(values);
  });
}

function widthOf({ rows }: GridSnapshot): number {
  return rows.reduce((most, cells) => Math.max(most, cells.length), 0);
}

/** The longest common subsequence: pairs of places, ascending. Rows that hold nothing tell nothing. */
function matched(olds: readonly string[], news: readonly string[]): [number, number][] {
  if (olds.length * news.length > MOST_COMPARED) return [];
  const isSame = (row: number, place: number) => olds[row] !== '' && olds[row] === news[place];
  const lengths = Array.from({ length: olds.length + 1 }, () => new Array<number>(news.length + 1).fill(0));
  const lengthAt = (row: number, place: number) => lengths[row]?.[place] ?? 0;
  for (let row = olds.length - 1; row >= 0; row -= 1) {
    const line = lengths[row] ?? [];
    for (let place = news.length - 1; place >= 0; place -= 1) {
      line[place] = isSame(row, place)
        ? lengthAt(row + 1, place + 1) + 1
        : Math.max(lengthAt(row + 1, place), lengthAt(row, place + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [row, place] = [0, 0];
  while (row < olds.length && place < news.length) {
    if (isSame(row, place)) pairs.push([row++, place++]);
    else if (lengthAt(row + 1, place) >= lengthAt(row, place + 1)) row += 1;
    else place += 1;
  }
  return pairs;
}

/** Rows between two that were found again: where as many stand between these now, each is still in its place. */
function inGap(places: Map<number, number>, row: number, olds: number, news: number): void {
  let [above, below] = [row - 1, row + 1];
  while (above >= 0 && !places.has(above)) above -= 1;
  while (below < olds && !places.has(below)) below += 1;
  const from = above < 0 ? -1 : (places.get(above) ?? -1);
  const to = below >= olds ? news : (places.get(below) ?? news);
  if (to - from !== below - above) return;
  for (let between = above + 1; between < below; between += 1) places.set(between, from + between - above);
}
