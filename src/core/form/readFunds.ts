import { belongsToHeader } from './belowHeader';
import { MONEY_WORDS } from '../vocabulary/fundsLabels';
import { CHANGE_OF_BUDGET, OF_WHICH_FUNDS, WHOLE_BUDGET } from '../vocabulary/fundsRows';
import type { FormGrid } from './formGrid';
import { endsFunds, pointsIn, type FundsBlock } from './fundsBlock';
import { AMOUNT_ROLES, fundsColumns, isFundsHeader } from './fundsColumns';
import { fundsRow, sourcesUnder } from './fundsRow';
import { fundsTotal } from './fundsTotal';
import { columnOf, headerRow, type RoleColumns } from './headerRow';
import { isTotalLabel, type ColumnRole } from './headerVocabulary';
import { pairedFunds } from './pairedFunds';
import type { FormCell, FundsRow } from './selfEvaluationForm';
import { sourceColumns } from './sourceColumns';
import { transposedFunds } from './transposedFunds';

/**
 * Reads 项目资金 between a form's first row and its indicator header; `null` where there is none. Of several blocks the one
 * with points counts: a line of amounts may stand above it.
 */
export function readFunds(grid: FormGrid, from: number, to: number): FundsBlock | null {
  let found: FundsBlock | null = null;
  for (let row = from; row <= to; row += 1) {
    const block = blockAt(grid, row, to);
    if (!block) continue;
    if (isScored(block) && (!found || isOfAllMoney(grid, block))) return block;
    found ??= block;
    row = Math.max(row, block.lastRow);
  }
  return found;
}

function blockAt(grid: FormGrid, row: number, to: number): FundsBlock | null {
  const paired = pairedFunds(grid, row, to);
  if (paired) return paired;
  // Without a column that is known to hold 执行数 the budget is read all the same.
  const columns = fundsColumns(grid, row);
  if (isFundsHeader(columns)) return readBlock(grid, row, to, columns);
  return transposedFunds(grid, row, to);
}

function isScored({ funds: { total, weightInHeader } }: FundsBlock): boolean {
  return weightInHeader !== null || total.score !== null || Boolean(total.weight?.number);
}

/** Headed by 资金 or 预算; 年度主要任务 and 三公经费 with amounts and points of their own are something else. */
function isOfAllMoney(grid: FormGrid, { header }: FundsBlock): boolean {
  const [first] = grid.filled(header);
  const texts = grid.filled(header).map(([, text]) => text);
  return first !== undefined && MONEY_WORDS.isIn(first[1]) && !texts.some(endsFunds);
}

/** Reads 项目资金 where it stands below the indicators; `null` where it does not. */
export function readFundsBelow(grid: FormGrid, from: number, to: number): FundsBlock | null {
  for (let row = from; row <= to; row += 1) {
    if (isFundsHeader(headerRow(grid, row))) return readFunds(grid, row, to);
  }
  return null;
}

function readBlock(grid: FormGrid, header: number, to: number, columns: RoleColumns): FundsBlock | null {
  const rows: FundsRow[] = [];
  const amounts = sourceColumns(grid, header, grid.left, grid.right)?.parts ?? [];
  const figures = new Set([...[...columns.values()].flat(), ...amounts]);
  const firstFigure = Math.min(...figures);
  const sources = sourcesUnder(grid, header, columns);
  let first = header + (sources.size > 0 ? 2 : 1);
  // Blank rows between header and figures belong to nobody, numbers of the columns to the header.
  while (first < to && (grid.filled(first).length === 0 || belongsToHeader(grid, first))) first += 1;
  // 项目资金 filled into every row of its block is said once.
  const headings = new Map(grid.filled(header));
  const ownCells = (row: number) =>
    grid.filled(row).filter(([column, text]) => headings.get(column) !== text);
  // 下达额度 ｜ 实际支出金额 …: figures with no label beside them, or with one that is merged over header and figures.
  const isBare = (ownCells(first)[0]?.[0] ?? firstFigure) >= firstFigure;
  for (let row = first; row <= to; row += 1) {
    // The header once more, at the top of another page.
    if (repeatsHeader(grid, header, row)) continue;
    const filled = ownCells(row);
    const labels = filled.filter(([column]) => column < firstFigure).map(([, text]) => text);
    // Another header of amounts begins another block: 年度主要任务 with 预算数 and 执行数 of its own.
    if (labels.some(endsFunds) || beginsAnother(headerRow(grid, row))) break;
    if (rows.length > 0 && isTotalOfForm(grid, row, labels, columns)) break;
    // 合计｜80｜10｜90: figures of columns without a role are no label.
    const label =
      labels.filter((text) => !isFigures([text])).at(-1) ?? (isBare && filled.length > 0 ? '' : undefined);
    if (label === undefined || isSideBySide(filled, figures)) continue;
    // A block without labels is one row of figures; what follows is something else.
    if (isBare && (rows.length > 0 || !isFigures(filled.map(([, text]) => text)))) break;
    rows.push(fundsRow(grid, row, label, columns, sources));
  }
  if (!columns.has('adjustedBudget') && hasUnknownAmount(grid, header, columns, rows)) return null;
  const found = fundsTotal(grid, rows);
  if (!found) return null;
  return {
    funds: {
      ...found,
      weightInHeader: weightInHeader(grid, header, firstFigure, columns),
    },
    header,
    lastRow: rows.at(-1)?.row ?? header,
  };
}

/** 合计｜｜｜100｜98 right below funds at the end of a form: points and no amount are the whole form's. */
function isTotalOfForm(
  grid: FormGrid,
  row: number,
  labels: readonly string[],
  columns: RoleColumns,
): boolean {
  if (!labels.some(isTotalLabel)) return false;
  const holds = (role: ColumnRole) =>
    (columns.get(role) ?? []).some((column) => grid.cell(row, column).number !== null);
  return !AMOUNT_ROLES.some(holds) && (holds('weight') || holds('score'));
}

function repeatsHeader(grid: FormGrid, header: number, row: number): boolean {
  const [first, again] = [grid.filled(header), grid.filled(row)];
  return (
    again.length > 2 &&
    again.length === first.length &&
    again.every(([column, text], at) => {
      const [before, label] = first[at] ?? [];
      return before === column && label === text;
    })
  );
}

/** 其中：一般公共预算｜1920｜其中：基本支出｜1250: two tables side by side, whose figures are of no column (Hunan). */
function isSideBySide(filled: ReturnType<FormGrid['filled']>, figures: ReadonlySet<number>): boolean {
  // A remark behind the figures may begin in the same way: 其中：结转5万元.
  return filled.some(
    ([column, text]) => figures.has(column) && (OF_WHICH_FUNDS.isAtStart(text) || text.endsWith(':')),
  );
}

/** Another header of amounts, or of points: 资金管理情况｜管理内容｜分值｜得分. */
function beginsAnother(columns: RoleColumns): boolean {
  return isFundsHeader(columns) || (columns.has('weight') && columns.has('score'));
}

/**
 * Figures between the initial budget and the executed amount under a header that is not understood: what was adjusted, or
 * by how much. The initial budget is then not the year's (SCORING §1), and neither is one with 调整数 behind it.
 */
function hasUnknownAmount(
  grid: FormGrid,
  header: number,
  columns: RoleColumns,
  rows: readonly FundsRow[],
): boolean {
  const budget = columnOf(columns, 'budget');
  const first = budget ?? columnOf(columns, 'initialBudget');
  const executed = columnOf(columns, 'executed');
  if (first === null || executed === null) return false;
  const isSure = budget !== null && WHOLE_BUDGET.isAtStart(grid.plain(header, budget));
  const known = [...columns.values()].flat();
  return grid
    .filled(header)
    .some(
      ([column, text]) =>
        column > first &&
        column < executed &&
        !known.includes(column) &&
        (budget === null || (!isSure && CHANGE_OF_BUDGET.isIn(text))) &&
        rows.some(({ row }) => grid.cell(row, column).number?.isZero() === false),
    );
}

/** At least two figures and no other word than a reason behind them. */
function isFigures(texts: readonly string[]): boolean {
  const isFigure = (text: string) => /^[\d.,%/—-]+(?:万元?|元|分)?$/.test(text);
  return texts.filter(isFigure).length >= Math.min(2, texts.length) && texts.slice(0, -1).every(isFigure);
}

/** 得分(20分*执行率), 预算执行情况(20分), 分值(10分): a weight that stands in the header. */
function weightInHeader(
  grid: FormGrid,
  header: number,
  firstFigure: number,
  columns: RoleColumns,
): FormCell | null {
  const own = columnOf(columns, 'weight');
  const beside = [columnOf(columns, 'score'), columnOf(columns, 'rate')];
  const candidates = grid
    .filled(header)
    .filter(([column]) => (own === null ? beside.includes(column) || column < firstFigure : column === own));
  for (const [column, text] of candidates.reverse()) {
    const points = pointsIn(text);
    if (points !== null) return { ...grid.cell(header, column), number: points };
  }
  return null;
}
