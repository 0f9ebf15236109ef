import { formatArea, parseCell } from '../../grid/cellAddress';
import type { InputHelp } from '../../core/inputHelp/inputHelp';

/** Cells below one another that get the same help, written as one range. */
export interface HelpRun {
  /** A1 area, one column wide. */
  readonly area: string;
  readonly help: InputHelp;
}

/** Groups help into contiguous vertical runs that say and allow the same. */
export function helpRunsOf(helps: readonly InputHelp[]): readonly HelpRun[] {
  return grouped(helps, ({ cell }) => cell, sameHelp).map(({ area, first }) => ({ area, help: first }));
}

/** A1 areas that hold exactly the cells given, one column wide each. */
export function areasOfCells(cells: readonly string[]): readonly string[] {
  return grouped(
    cells,
    (cell) => cell,
    () => true,
  ).map(({ area }) => area);
}

interface Group<T> {
  readonly area: string;
  readonly first: T;
}

function grouped<T>(
  items: readonly T[],
  cellOf: (item: T) => string,
  isSame: (one: T, other: T) => boolean,
): readonly Group<T>[] {
  const placed = items
    .map((item) => ({ item, ...placeOf(cellOf(item)) }))
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const groups: (typeof placed)[] = [];
  for (const next of placed) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const continues =
      last?.column === next.column && last.row + 1 === next.row && isSame(last.item, next.item);
    if (group && continues) group.push(next);
    else groups.push([next]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
    return [{ area: formatArea(area), first: first.item }];
  });
}

function sameHelp(one: InputHelp, other: InputHelp): boolean {
  return JSON.stringify({ ...one, cell: '' }) === JSON.stringify({ ...other, cell: '' });
}

function placeOf(cell: string) {
  const position = parseCell(cell);
  if (position === null) throw new TypeError(`not a cell: ${cell}`);
  return position;
}
