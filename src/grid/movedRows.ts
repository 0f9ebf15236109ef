import { cellAt, type GridSnapshot } from './gridSnapshot';

/** Rows in the middle are only compared one by one up to this many comparisons. */
const MOST_COMPARED = 4_000_000;

/** Where the rows (zero-based) of a sheet have gone. */
export interface MovedRows {
  /** The new row of an old one; `null` where it is not found again: deleted, or changed beyond recognition. */
  readonly placeOf: (row: number) => number | null;
  /** New rows in which no old one was found again: an old one that is not found may stand in any of them. */
  readonly unclaimed: readonly number[];
}

/**
 * Where the rows of a sheet have gone when rows were inserted, deleted or sorted: told by what stands in them. Formulas
 * say nothing: Excel rewrites them when rows move. A row that was edited meanwhile is found by most of its cells, or
 * between its neighbours.
 *
 * @param ignored columns (zero-based) that may hold something else by now
 */
export function movedRows(before: GridSnapshot, now: GridSnapshot, ignored: ReadonlySet<number>): MovedRows {
  const [oldRows, newRows] = [rowTexts(before, now, ignored), rowTexts(now, before, ignored)];
  const [olds, news] = [oldRows.map(printOf), newRows.map(printOf)];
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
  sortedElsewhere(places, olds, news);
  mostlyAlike(places, oldRows, newRows);
  for (let row = 0; row < olds.length; row += 1) {
    if (!places.has(row)) inGap(places, row, olds.length, news.length);
  }
  return {
    // Behind the last row nothing stands that could have been moved.
    placeOf: (row) => (row < olds.length ? (places.get(row) ?? null) : row + news.length - olds.length),
    unclaimed: restOf(news.length, places.values()),
  };
}

/** The texts of a row's cells; an empty cell's is empty. */
type RowTexts = readonly string[];

const printOf = (texts: RowTexts): string =>
  texts.every((text) => text === '') ? '' : JSON.stringify(texts);

/** What stands in each row, from the sheet's first to its last. */
function rowTexts(snapshot: GridSnapshot, other: GridSnapshot, ignored: ReadonlySet<number>): RowTexts[] {
  const { origin, rows } = snapshot;
  const right = Math.max(...[snapshot, other].map((one) => one.origin.column + widthOf(one)));
  const columns = Array.from({ length: right }, (_, column) => column).filter(
    (column) => !ignored.has(column),
  );
  return Array.from({ length: origin.row + rows.length }, (_, row) =>
    columns.map((column) => {
      const { value, formula } = cellAt(snapshot, row, column);
      if (formula !== null) return FORMULA;
      return value === null ? '' : JSON.stringify(value);
    }),
  );
}

/** Whatever it says. No text of a value is like it. */
const FORMULA = '=';

/** Numbers below a length that are not among those given, ascending. */
function restOf(length: number, taken: Iterable<number>): readonly number[] {
  const known = new Set(taken);
  return Array.from({ length }, (_, row) => row).filter((row) => !known.has(row));
}

/** Rows that were sorted stand in another order: each that says what no other row says is found wherever it stands. */
function sortedElsewhere(
  places: Map<number, number>,
  olds: readonly string[],
  news: readonly string[],
): void {
  const [lost, free] = [restOf(olds.length, places.keys()), restOf(news.length, places.values())];
  const onlyOne = (prints: readonly string[], rows: readonly number[]) => {
    const found = new Map<string, number | null>();
    for (const row of rows) {
      const print = prints[row] ?? '';
      found.set(print, found.has(print) ? null : row);
    }
    return found;
  };
  const [from, to] = [onlyOne(olds, lost), onlyOne(news, free)];
  for (const [print, row] of from) {
    const place = to.get(print) ?? null;
    if (print !== '' && row !== null && place !== null) places.set(row, place);
  }
}

/**
 * A row in which some cells were edited: more than half of them still say what no other row says as often, and it has kept
 * the name by which rows are told apart. A row that was deleted is not taken for a new one that is much like it.
 */
function mostlyAlike(
  places: Map<number, number>,
  olds: readonly RowTexts[],
  news: readonly RowTexts[],
): void {
  const [lost, free] = [restOf(olds.length, places.keys()), restOf(news.length, places.values())];
  if (lost.length * free.length > MOST_COMPARED / 100) return;
  const naming = namingColumn(olds);
  const alike = (row: number, place: number) => {
    const [was, is] = [olds[row] ?? [], news[place] ?? []];
    const name = was[naming] ?? '';
    if (name !== '' && name !== is[naming]) return 0;
    const same = was.filter((text, column) => text !== '' && text === is[column]).length;
    return same * 2 > was.filter((text) => text !== '').length ? same : 0;
  };
  const best = (likeness: readonly number[]) => {
    const most = Math.max(0, ...likeness);
    const index = likeness.indexOf(most);
    return most === 0 || likeness.lastIndexOf(most) !== index ? -1 : index;
  };
  for (const row of lost) {
    const place = free[best(free.map((other) => alike(row, other)))];
    if (place !== undefined && lost[best(lost.map((other) => alike(other, place)))] === row)
      places.set(row, place);
  }
}

/** The column in which most rows have a word that no other row has; -1 where there is none. The first of several. */
function namingColumn(rows: readonly RowTexts[]): number {
  const width = Math.max(0, ...rows.map((texts) => texts.length));
  const ownWords = Array.from({ length: width }, (_, column) => {
    const counts = new Map<string, number>();
    for (const texts of rows) {
      const text = texts[column] ?? '';
      if (WORD.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return [...counts.values()].filter((count) => count === 1).length;
  });
  const most = Math.max(0, ...ownWords);
  return most === 0 ? -1 : ownWords.indexOf(most);
}

/** Numbers in a column say where a row stands rather than which one it is. */
const WORD = /\p{L}/u;

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
  const taken = new Set(places.values());
  const isFree = (_: unknown, index: number) => !taken.has(from + index + 1);
  if (!Array.from({ length: to - from - 1 }).every(isFree)) return;
  for (let between = above + 1; between < below; between += 1) places.set(between, from + between - above);
}
