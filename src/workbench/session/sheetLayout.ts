import type { CellArea } from '../../grid/cellAddress';
import {
  PLAIN_PAGE,
  type ColumnView,
  type DataValidationView,
  type FrozenPanes,
  type NoteView,
  type PageSetup,
  type RowView,
  type SheetView,
  type WholeBlock,
} from '../../xlsx/workbookFile';
import type { LiveChart } from './liveChart';

/** What a sheet has beside its cells and conditional formats. Never changed in place, so that undo can put it back. */
export interface SheetLayout {
  readonly merges: readonly CellArea[];
  readonly columns: readonly ColumnView[];
  readonly rows: ReadonlyMap<number, RowView>;
  readonly notes: readonly NoteView[];
  readonly autoFilter: SheetView['autoFilter'];
  readonly validations: readonly DataValidationView[];
  readonly frozen: FrozenPanes | null;
  readonly page: PageSetup;
  /** What only moves as a whole. */
  readonly blocks: readonly WholeBlock[];
  /** Charts of this session; those of the file stay in it and are not known here. */
  readonly charts: readonly LiveChart[];
}

export function layoutOf(view: SheetView): SheetLayout {
  const { merges, columns, rows, notes, autoFilter } = view;
  const { validations = [], frozen = null, page = PLAIN_PAGE, blocks = [] } = view;
  return { merges, columns, rows, notes, autoFilter, validations, frozen, page, blocks, charts: [] };
}

/** Sets the width of some columns, in characters, and shows them. */
export function withColumnWidth(
  columns: readonly ColumnView[],
  first: number,
  last: number,
  width: number,
): readonly ColumnView[] {
  const result: ColumnView[] = [];
  let next = first;
  for (const column of [...columns].sort((one, other) => one.first - other.first)) {
    if (column.last < first || column.first > last) {
      result.push(column);
      continue;
    }
    const [start, end] = [Math.max(column.first, first), Math.min(column.last, last)];
    if (column.first < first) result.push({ ...column, last: first - 1 });
    if (start > next) result.push({ first: next, last: start - 1, width, hidden: false, style: 0 });
    result.push({ ...column, first: start, last: end, width, hidden: false });
    if (column.last > last) result.push({ ...column, first: last + 1 });
    next = end + 1;
  }
  if (next <= last) result.push({ first: next, last, width, hidden: false, style: 0 });
  return result.sort((one, other) => one.first - other.first);
}

/** The layout once a filter hides nothing: rows hidden by hand among its own come back too. */
export function withFilter(layout: SheetLayout, area: CellArea | null): SheetLayout {
  const before = layout.autoFilter;
  const autoFilter = area && { area, isFiltered: false };
  if (!before?.isFiltered) return { ...layout, autoFilter };
  const { top, bottom } = before.area;
  const rows = [...layout.rows].map(([row, view]): [number, RowView] =>
    row > top && row <= bottom ? [row, { ...view, hidden: false }] : [row, view],
  );
  return { ...layout, autoFilter, rows: new Map(rows) };
}
