import { renewedOrder } from '../../core/report/renewedOrder';
import type { SheetTable, TableValue } from '../spreadsheetHost';
import { textsKey, type TablePlace } from './presentTable';

type TableRow = readonly TableValue[];

/** The rows of a table as they are to stand on its sheet, from the second row of the sheet on. */
export function tableRows({ columns, rows, identities, gone }: SheetTable, place: TablePlace): TableRow[] {
  if (place.kind === 'new') return [...rows];
  const keys = rows.map((row) =>
    identities.map((identity) => textsKey(identity.map((column) => textOf(row[column])))),
  );
  return renewedOrder(keys, place.standing.rows).map((renewed): TableRow => {
    if (renewed.kind === 'new') return rows[renewed.index] ?? [];
    const texts = place.standing.rows[renewed.present]?.texts;
    const isBlank = [...(texts?.values() ?? [])].every((text) => text === '');
    return columns.map((_, column) => {
      if (isBlank) return null;
      return column === gone.column ? gone.text : (texts?.get(column) ?? null);
    });
  });
}

/** What a cell shows, as it is read back: a link's text is what stands behind its place. */
function textOf(value: TableValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.shows : String(value);
}
