import type { FormGrid } from './formGrid';
import { isFormTitle, isTotalLabel, roleOfHeader, type ColumnRole } from './headerVocabulary';
import type { IndicatorColumns } from './selfEvaluationForm';

/** Where a form stands, before it is read. Zero-based sheet rows. */
export interface FormLocation {
  /** First row: the title's, or the first row with content after the form above. */
  readonly top: number;
  /** The indicator block's header. */
  readonly header: number;
  /** Last row that may belong to the form: the one before the next form, or the grid's last. */
  readonly limit: number;
  readonly columns: IndicatorColumns;
}

/** Finds every form on a grid by the meaning of its headers, top to bottom. */
export function locateForms(grid: FormGrid): readonly FormLocation[] {
  const headers: { row: number; columns: IndicatorColumns }[] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const columns = indicatorColumns(grid, row);
    if (columns) headers.push({ row, columns });
  }
  const tops = headers.map(({ row }, index) => topOf(grid, row, headers[index - 1]?.row ?? grid.top - 1));
  return headers.map(({ row, columns }, index) => ({
    top: tops[index] ?? row,
    header: row,
    limit: (tops[index + 1] ?? grid.bottom + 1) - 1,
    columns,
  }));
}

function indicatorColumns(grid: FormGrid, row: number): IndicatorColumns | null {
  const byRole = new Map<ColumnRole, number>();
  for (const [column, text] of grid.filled(row)) {
    const role = roleOfHeader(text);
    if (role && !byRole.has(role)) byRole.set(role, column);
  }
  const target = byRole.get('target');
  const achieved = byRole.get('achieved');
  if (target === undefined || achieved === undefined) return null;
  const at = (role: ColumnRole) => byRole.get(role) ?? null;
  if (at('score') === null && at('weight') === null) return null;
  return {
    dimension: at('dimension'),
    category: at('category'),
    name: at('name'),
    target,
    achieved,
    weight: at('weight'),
    score: at('score'),
    reason: at('reason'),
  };
}

/** The title above a header, below the form before it; without a title the first content after that form. */
function topOf(grid: FormGrid, header: number, previousHeader: number): number {
  for (let row = header - 1; row > previousHeader; row -= 1) {
    if (grid.filled(row).some(([, text]) => isFormTitle(text))) return row;
  }
  return untitledTop(grid, header, previousHeader);
}

function untitledTop(grid: FormGrid, header: number, previousHeader: number): number {
  let top = header;
  for (let row = header - 1; row > previousHeader; row -= 1) {
    const cells = grid.filled(row);
    if (previousHeader >= grid.top && cells.some(([, text]) => isTotalLabel(text))) break;
    if (cells.length > 0) top = row;
  }
  return top;
}
