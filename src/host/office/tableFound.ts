import { contentOf } from '../../core/cellContent';
import { formatArea } from '../../grid/cellAddress';
import type { GridCell } from '../../grid/gridSnapshot';
import { plainFormula } from './found';
import { usedCellsSchema } from './sheetAnswer';
import { gridOf } from './snapshotOfAnswer';
import { writtenContent, type Writable } from './writtenContent';

/** Rows of a table's own columns as they stood on its sheet, from a row (zero-based) on. */
export interface FoundRows {
  readonly top: number;
  readonly rows: readonly (readonly GridCell[])[];
}

/** Queues the loading of rows of a table's own columns, without a sync. `null` where Excel did not tell. */
export function queueFoundRows(
  sheet: Excel.Worksheet,
  top: number,
  bottom: number,
  width: number,
): () => FoundRows | null {
  if (bottom < top) return () => ({ top, rows: [] });
  const range = sheet.getRange(formatArea({ top, left: 0, bottom, right: width - 1 }));
  range.load('rowIndex,columnIndex,values,valueTypes,formulas,numberFormat');
  return () => {
    const parsed = usedCellsSchema.safeParse(range.toJSON());
    const rows = parsed.success ? gridOf(parsed.data) : null;
    return rows === null ? null : { top, rows };
  };
}

/** Queues putting rows back as they were found: formats first, as with every write. */
export function queueRowsAsFound(sheet: Excel.Worksheet, { top, rows }: FoundRows): void {
  const [first] = rows;
  if (!first) return;
  const area = { top, left: 0, bottom: top + rows.length - 1, right: first.length - 1 };
  const range = sheet.getRange(formatArea(area));
  range.numberFormat = rows.map((row) => row.map(({ numberFormat }) => numberFormat));
  range.formulas = rows.map((row) => row.map(asWritten));
}

/** Whether rows hold the same contents. */
export function isSameRows(one: FoundRows, other: FoundRows): boolean {
  return one.rows.every((row, index) =>
    row.every((cell, column) => {
      const found = other.rows[one.top + index - other.top]?.[column];
      return JSON.stringify(contentOf(cell)) === JSON.stringify(contentOf(found));
    }),
  );
}

/** Whether a cell holds what was written to it. */
export function holdsWritten(cell: GridCell | undefined, written: Writable): boolean {
  const content = contentOf(cell);
  switch (content.kind) {
    case 'blank':
      return written === '';
    case 'formula':
      return plainFormula(content.formula) === plainFormula(String(written));
    case 'text':
      return written === content.text || written === `'${content.text}`;
    default:
      return written === content.value || String(written) === String(content.value);
  }
}

function asWritten(cell: GridCell): Writable {
  return writtenContent({ cell: 'A1', content: contentOf(cell), numberFormat: cell.numberFormat });
}
