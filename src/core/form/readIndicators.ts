import type { FormGrid } from './formGrid';
import type { FormLocation } from './locateForms';
import { isFormTitle, isTotalLabel } from './headerVocabulary';
import type { FormCell, Indicator, TotalRow } from './selfEvaluationForm';

export interface IndicatorBlock {
  readonly indicators: readonly Indicator[];
  readonly total: TotalRow | null;
  readonly tornRows: readonly FormCell[][];
  /** The last row that belongs to the form. */
  readonly lastRow: number;
}

/** Points that some forms print beside a group's name: 产出指标(50分). */
const POINTS = /\(\d+(?:\.\d+)?分?\)/g;

/** Reads the rows from the indicator header down to the total, and what stands torn around it. */
export function readIndicators(grid: FormGrid, location: FormLocation): IndicatorBlock {
  const indicators: Indicator[] = [];
  const tornRows: FormCell[][] = [];
  const groups = { dimension: '', category: '' };
  let total: TotalRow | null = null;
  let lastRow = location.header;
  for (let row = location.header + 1; row <= location.limit; row += 1) {
    const filled = grid.filled(row);
    if (filled.length === 0) continue;
    if (total) {
      if (!isRemains(grid, row, location)) break;
      tornRows.push(cellsOf(grid, row));
      lastRow = row;
      continue;
    }
    if (isFormTitle(filled[0]?.[1] ?? '')) break;
    total = totalRow(grid, row, location);
    lastRow = row;
    if (total) {
      if (total.isTorn) tornRows.push(cellsOf(grid, row));
      continue;
    }
    const indicator = readIndicator(grid, row, location, groups);
    if (indicator) indicators.push(indicator);
  }
  return { indicators, total, tornRows, lastRow };
}

function readIndicator(
  grid: FormGrid,
  row: number,
  { columns }: FormLocation,
  groups: { dimension: string; category: string },
): Indicator | null {
  const dimension = groupName(grid, row, columns.dimension);
  const category = groupName(grid, row, columns.category);
  if (dimension !== '' && dimension !== groups.dimension) {
    groups.dimension = dimension;
    groups.category = '';
  }
  if (category !== '') groups.category = category;
  const name = columns.name === null ? '' : grid.cell(row, columns.name).text.trim();
  const target = grid.cell(row, columns.target);
  const achieved = grid.cell(row, columns.achieved);
  const weight = grid.optionalCell(row, columns.weight);
  const score = grid.optionalCell(row, columns.score);
  // A group's name alone (an empty category) is not an indicator.
  const hasFigures = [target, achieved, weight, score].some((cell) => cell !== null && !cell.isBlank);
  if (!hasFigures) return null;
  return {
    row,
    dimension: groups.dimension,
    category: groups.category,
    name,
    target,
    achieved,
    weight,
    score,
    reason: grid.optionalCell(row, columns.reason),
  };
}

function groupName(grid: FormGrid, row: number, column: number | null): string {
  return column === null ? '' : grid.plain(row, column).replace(POINTS, '');
}

/** The total's row: its label stands left of the weight or score column. */
function totalRow(grid: FormGrid, row: number, { columns }: FormLocation): TotalRow | null {
  const figures = columns.weight ?? columns.score ?? columns.achieved;
  const label = grid.filled(row).find(([column, text]) => column < figures && isTotalLabel(text));
  if (!label) return null;
  const target = grid.cell(row, columns.target);
  const achieved = grid.cell(row, columns.achieved);
  if (target.isBlank && achieved.isBlank) {
    return {
      row,
      weight: grid.optionalCell(row, columns.weight),
      score: grid.optionalCell(row, columns.score),
      isTorn: false,
    };
  }
  // Run together with another row: the total's own figures stand right behind its label.
  const behind = grid
    .filled(row)
    .filter(([column]) => column > label[0])
    .map(([column]) => grid.cell(row, column))
    .filter((cell) => cell.number !== null && cell.column < columns.achieved);
  return { row, weight: behind[0] ?? null, score: behind[1] ?? null, isTorn: true };
}

/** Whether a row after the total holds figures of an indicator: torn off by a page break. */
function isRemains(grid: FormGrid, row: number, { columns }: FormLocation): boolean {
  const figures = [columns.weight, columns.score].filter((column) => column !== null);
  return figures.length > 0 && figures.every((column) => grid.cell(row, column).number !== null);
}

function cellsOf(grid: FormGrid, row: number): FormCell[] {
  return grid.filled(row).map(([column]) => grid.cell(row, column));
}
