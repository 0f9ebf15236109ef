import {
  calculateFormulas,
  type CellLike,
  type RowLike,
  type WorkbookLike,
} from '@cj-tech-master/excelts/formula';
import type { CellPosition } from '../../../grid/cellAddress';
import type { CellScalar, CellType } from '../../../grid/gridSnapshot';
import { roundDecimal } from './roundDecimal';

/** A cell's content as other cells' formulas see it. */
export interface KnownValue {
  readonly value: CellScalar;
  readonly type: CellType;
}

/** A sheet as the engine needs it: rows of cells by column. */
export interface KnownSheet {
  readonly name: string;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, KnownValue>>;
  isRowHidden(row: number): boolean;
}

/** One formula to compute, printed by `printFormula`. */
export interface Job {
  readonly sheet: string;
  readonly position: CellPosition;
  readonly formula: string;
}

const EMPTY = 0;
const FORMULA = 6;
const SCALAR = 2;

/**
 * Computes formulas with excelts' engine; jobs may refer to one another. A job whose result the engine does not know
 * has `null`. Sheets not among `sheets` may carry jobs (for formulas that stand in no cell).
 */
export function calculate(
  sheets: readonly KnownSheet[],
  jobs: readonly Job[],
  date1904: boolean,
): readonly (KnownValue | null)[] {
  if (jobs.length === 0) return [];
  const cells = jobs.map((job) => jobCell(job));
  const bySheet = new Map<string, Map<number, Map<number, CellLike>>>();
  jobs.forEach((job, index) => {
    const cell = cells[index];
    if (cell) put(bySheet, job, cell);
  });
  const extra = [...bySheet.keys()].filter((name) => !sheets.some((sheet) => sheet.name === name));
  const all: KnownSheet[] = [...sheets, ...extra.map(emptySheet)];
  const book: WorkbookLike = {
    worksheets: all.map((sheet, index) => engineSheet(sheet, index + 1, bySheet.get(sheet.name))),
    getWorksheet: (key) => book.worksheets.find((sheet) => sheet.id === key || sheet.name === key),
    properties: { date1904 },
    userFunctions: new Map([['ROUND', { minArity: 2, maxArity: 2, invoke: round }]]),
  };
  calculateFormulas(book);
  return cells.map((cell) => readResult(cell.result));
}

function jobCell(job: Job): CellLike {
  return {
    row: job.position.row + 1,
    col: job.position.column + 1,
    type: FORMULA,
    formula: job.formula,
    model: { formula: job.formula },
    value: { formula: job.formula },
    result: undefined,
  };
}

function put(bySheet: Map<string, Map<number, Map<number, CellLike>>>, job: Job, cell: CellLike): void {
  const rows = bySheet.get(job.sheet) ?? new Map<number, Map<number, CellLike>>();
  bySheet.set(job.sheet, rows);
  const row = rows.get(job.position.row) ?? new Map<number, CellLike>();
  rows.set(job.position.row, row);
  row.set(job.position.column, cell);
}

function engineSheet(
  sheet: KnownSheet,
  id: number,
  jobs: ReadonlyMap<number, ReadonlyMap<number, CellLike>> = new Map(),
): WorkbookLike['worksheets'][number] {
  const rowNumbers = [...new Set([...sheet.rows.keys(), ...jobs.keys()])].sort((a, b) => a - b);
  const rows = rowNumbers.map((row) => ({ row, cells: engineRow(row, sheet.rows.get(row), jobs.get(row)) }));
  const right = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.col ?? 0), 0);
  const bottom = (rowNumbers.at(-1) ?? -1) + 1;
  const find = (row: number, column: number) =>
    rows.find((entry) => entry.row === row - 1)?.cells.find((cell) => cell.col === column);
  return {
    id,
    name: sheet.name,
    dimensions: bottom === 0 ? null : { top: 1, left: 1, bottom, right },
    eachRow(first: unknown, second?: unknown) {
      const visit = pickCallback<(row: RowLike, rowNumber: number) => void>(first, second);
      for (const { row, cells } of rows) visit(rowLike(cells, sheet.isRowHidden(row)), row + 1);
    },
    findCell: find,
    // Asked for only to spill into neighbours: such formulas are not computed, so nothing is ever kept.
    getCell: (row, column) => find(row, column) ?? { ...blankCell(), row, col: column },
  };
}

function engineRow(
  row: number,
  known: ReadonlyMap<number, KnownValue> | undefined,
  jobs: ReadonlyMap<number, CellLike> | undefined,
): readonly CellLike[] {
  const cells: CellLike[] = [...(jobs?.values() ?? [])];
  for (const [column, cell] of known ?? []) {
    if (cell.type === 'empty' || jobs?.has(column)) continue;
    const value = cell.type === 'error' ? { error: String(cell.value) } : cell.value;
    cells.push({ ...blankCell(), row: row + 1, col: column + 1, type: SCALAR, value });
  }
  return cells.sort((a, b) => a.col - b.col);
}

function rowLike(cells: readonly CellLike[], hidden: boolean): RowLike {
  return {
    hidden,
    eachCell(first: unknown, second?: unknown) {
      const visit = pickCallback<(cell: CellLike, column: number) => void>(first, second);
      for (const cell of cells) visit(cell, cell.col);
    },
  };
}

/** The engine calls its visitors with or without options before the callback. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says which callback it is
function pickCallback<T extends (...args: never[]) => void>(first: unknown, second: unknown): T {
  const isCallback = (candidate: unknown): candidate is T => typeof candidate === 'function';
  if (isCallback(second)) return second;
  if (isCallback(first)) return first;
  throw new TypeError('eachRow and eachCell need a callback');
}

function blankCell(): CellLike {
  return { row: 0, col: 0, type: EMPTY, model: {}, value: null, result: undefined };
}

function emptySheet(name: string): KnownSheet {
  return { name, rows: new Map(), isRowHidden: () => false };
}

function readResult(result: CellLike['result']): KnownValue | null {
  switch (typeof result) {
    case 'number':
      return Number.isFinite(result) ? { value: result, type: 'number' } : { value: '#NUM!', type: 'error' };
    case 'string':
      return { value: result, type: 'string' };
    case 'boolean':
      return { value: result, type: 'boolean' };
    case 'object':
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the engine hands out null, whatever its types say
      return result !== null && 'error' in result ? { value: result.error, type: 'error' } : null;
    // A formula that comes to a blank cell (=A4) shows 0 in Excel.
    default:
      return { value: 0, type: 'number' };
  }
}

/** ROUND for the engine, which passes its own tagged values (kinds: 0 blank, 1 number, 2 text, 3 logical, 4 error). */
function round(args: unknown[]): unknown {
  const [value, digits] = args.map(toNumber);
  if (typeof value !== 'number') return value;
  if (typeof digits !== 'number') return digits;
  return { kind: 1, value: roundDecimal(value, digits) };
}

function toNumber(argument: unknown): unknown {
  const failed = { kind: 4, code: '#VALUE!' };
  if (typeof argument !== 'object' || argument === null || !('kind' in argument)) return failed;
  if (argument.kind === 0) return 0;
  if (argument.kind === 4) return argument;
  if (!('value' in argument)) return failed;
  const { value } = argument;
  if (typeof value === 'string') {
    const number = value.trim() === '' ? NaN : Number(value.replaceAll(',', ''));
    return Number.isNaN(number) ? failed : number;
  }
  return typeof value === 'boolean' || typeof value === 'number' ? Number(value) : failed;
}
