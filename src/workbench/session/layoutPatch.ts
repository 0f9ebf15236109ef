import type { ColumnWidth, LayoutPatch } from '../../xlsx/workbookFile';
import type { SheetLayout } from './sheetLayout';
import { COLUMNS } from '../../grid/sheetSize';

/** What saving must change of a sheet's layout. */
export function layoutPatch(now: SheetLayout, before: SheetLayout): LayoutPatch {
  const columnWidths = now.columns === before.columns ? [] : changedWidths(now, before);
  const shownRows = [...before.rows].flatMap(([row, view]) =>
    view.hidden && !(now.rows.get(row)?.hidden ?? false) ? [row] : [],
  );
  return {
    ...(columnWidths.length > 0 ? { columnWidths } : {}),
    ...(isSame(now.frozen, before.frozen) ? {} : { frozen: now.frozen }),
    ...(isSame(now.autoFilter, before.autoFilter) ? {} : { autoFilter: now.autoFilter?.area ?? null }),
    ...(shownRows.length > 0 ? { shownRows } : {}),
    ...(isSame(now.page, before.page) ? {} : { page: now.page }),
    ...(isSame(now.merges, before.merges) ? {} : { merges: now.merges }),
  };
}

function changedWidths(now: SheetLayout, before: SheetLayout): readonly ColumnWidth[] {
  const widths: ColumnWidth[] = [];
  for (let column = 0; column < COLUMNS; column++) {
    const wanted = columnAt(now, column);
    const old = columnAt(before, column);
    if (!wanted || (old && old.width === wanted.width && old.hidden === wanted.hidden)) continue;
    const last = widths.at(-1);
    if (last?.last === column - 1 && last.width === wanted.width)
      widths[widths.length - 1] = { ...last, last: column };
    else widths.push({ first: column, last: column, width: wanted.width });
  }
  return widths;
}

function columnAt({ columns }: SheetLayout, column: number) {
  return columns.find(({ first, last }) => column >= first && column <= last);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
