import type { Decimal } from 'decimal.js';
import type { FormGrid } from './formGrid';
import type { FundsBlock } from './fundsBlock';
import { cellAt } from '../../grid/gridSnapshot';
import { closingLine } from './closingLine';
import { isClosingRow } from './closingRow';
import { groupBand } from './groupBand';
import {
  isContinuedTitle,
  isFooter,
  isFormTitle,
  isPageNumber,
  isTotalLabel,
  roleOfHeader,
  type ColumnRole,
} from './headerVocabulary';
import { joinedAchieved, joinedTarget } from './joinedTarget';
import { isHeadAgain } from './headAgain';
import type { FormLocation } from './locateForms';
import { nameAcross } from './nameAcross';
import { pointsBesideName, withoutPoints, withPointsOfNames } from './sectionPoints';
import type { FormCell, Indicator, IndicatorColumns, SectionPoints, TotalRow } from './selfEvaluationForm';
import { totalRow } from './totalRow';
import { plainText } from '../measure/plainText';
import { SAME_AS_ABOVE } from '../vocabulary/scoringRuleWords';
import { EXTRA_GROUPS, EXTRA_NAMES, TAKES_POINTS } from '../vocabulary/extraPoints';
import { SUBTOTAL_LABEL } from '../vocabulary/formLabels';
import { withoutParents } from './parentRows';

export interface IndicatorBlock {
  readonly indicators: readonly Indicator[];
  readonly total: TotalRow | null;
  readonly tornRows: readonly FormCell[][];
  readonly sectionPoints: readonly SectionPoints[];
  readonly emptyCategories: readonly FormCell[];
  /** The last row that belongs to the form. */
  readonly lastRow: number;
}

interface Groups {
  dimension: string;
  category: string;
}

/** Reads the rows from the indicator header down to the total, and what stands torn around it. */
export function readIndicators(
  grid: FormGrid,
  location: FormLocation,
  fundsBelow: FundsBlock | null,
  pointsOfFunds: Decimal,
): IndicatorBlock {
  const indicators: Indicator[] = [];
  const tornRows: FormCell[][] = [];
  const emptyCategories: FormCell[] = [];
  const sectionPoints: SectionPoints[] = [];
  const groups: Groups = { dimension: '', category: '' };
  let total: TotalRow | null = null;
  let onTop: TotalRow | null = null;
  let lastRow = location.headerEnd;
  for (let row = location.headerEnd + 1; row <= location.limit; row += 1) {
    const filled = grid.filled(row);
    const first = filled[0]?.[1];
    if (first === undefined) continue;
    if (fundsBelow && row >= fundsBelow.header && row <= fundsBelow.lastRow) {
      lastRow = row;
      continue;
    }
    if (total) {
      if (!isRemains(grid, row, location)) break;
      tornRows.push(cellsOf(grid, row));
      lastRow = row;
      continue;
    }
    if (isContinuedTitle(first) || isPageNumber(filled) || isHeaderAgain(grid, row, location)) continue;
    if (isHeadAgain(grid, row, location)) continue;
    if (isFormTitle(first)) break;
    if (isFooter(first) && !isIndicatorCell(grid, row, location)) {
      if (!isTotalBelow(grid, row, location)) break;
      continue;
    }
    if (isSumOfSection(grid, row, location)) {
      Object.assign(groups, { dimension: groupName(grid, row, location.columns.dimension), category: '' });
      lastRow = row;
      continue;
    }
    total = totalRow(grid, row, location.columns);
    if (!total && isClosingRow(grid, row, location)) break;
    lastRow = row;
    if (total && indicators.length === 0 && isTotalOnTop(grid, row, location)) {
      onTop = total;
      total = null;
      continue;
    }
    if (total && isSubtotal(grid, row, location)) {
      total = null;
      continue;
    }
    if (total) {
      if (total.isTorn && !closingLine(grid, row, location.columns)) tornRows.push(cellsOf(grid, row));
      continue;
    }
    if (isSubtotalRow(grid, row, location)) continue;
    const band = groupBand(grid, row, location);
    if (band?.level === 'category') groups.category = band.name;
    const points = pointsBesideName(
      grid,
      row,
      band?.level === 'dimension' ? band.column : location.columns.dimension,
    );
    if (band?.level === 'dimension') Object.assign(groups, { dimension: band.name, category: '' });
    if (points) sectionPoints.push(band ? { ...points, dimension: band.name } : points);
    if (band || isRemarkFilledIn(grid, row, location)) continue;
    followGroups(grid, row, location, groups);
    const indicator = readIndicator(grid, row, location, groups);
    if (indicator) indicators.push(indicator);
    else emptyCategories.push(...emptyCategory(grid, row, location));
  }
  const whole = total ?? onTop;
  const { weight, name } = location.columns;
  const read = weight === null ? withPointsOfNames(grid, indicators, name) : indicators;
  return {
    indicators: withoutParents(read, pointsOfFunds, whole?.weight?.number ?? null),
    total: whole,
    tornRows,
    sectionPoints,
    emptyCategories,
    lastRow,
  };
}

/** The indicator header once more, at the top of another page. */
function isHeaderAgain(grid: FormGrid, row: number, { columns }: FormLocation): boolean {
  const says = (column: number, role: ColumnRole) => roleOfHeader(grid.plain(row, column)) === role;
  return (
    says(columns.target, 'target') ||
    says(columns.achieved, 'achieved') ||
    says(columns.target, 'targetAndAchieved')
  );
}

/** 审核报告数量 in the name's column with a target and an achieved value is an indicator, whatever it begins with. */
function isIndicatorCell(grid: FormGrid, row: number, { columns }: FormLocation): boolean {
  const first = grid.filled(row)[0]?.[0] ?? grid.left;
  if (columns.name !== null && first < columns.name) return false;
  return [columns.target, columns.achieved].every((column) => !grid.cell(row, column).isBlank);
}

/** 其他需要说明的事项 may stand above the total: a total with a figure of its own still follows. */
function isTotalBelow(grid: FormGrid, row: number, { columns, limit }: FormLocation): boolean {
  for (let below = row + 1; below <= limit; below += 1) {
    if (isFormTitle(grid.filled(below)[0]?.[1] ?? '')) return false;
    const total = totalRow(grid, below, columns);
    if (total) return hasFigure(total);
  }
  return false;
}

function hasFigure({ weight, score }: TotalRow): boolean {
  return [weight, score].some((cell) => cell !== null && cell.number !== null);
}

/**
 * 合计 under one dimension: whole indicators follow it and a total after them; or 绩效指标合计 above 总分, with nothing to reach
 * between them.
 */
function isSubtotal(grid: FormGrid, row: number, location: FormLocation): boolean {
  const { columns, limit } = location;
  let hasIndicators = false;
  let isRightAbove = true;
  for (let below = row + 1; below <= limit; below += 1) {
    if (isFormTitle(grid.filled(below)[0]?.[1] ?? '')) return false;
    if (closingLine(grid, below, columns)) continue;
    const total = totalRow(grid, below, columns);
    if (total) return hasIndicators || (isRightAbove && hasFigure(total));
    const figures = [columns.target, columns.achieved, columns.weight].filter((column) => column !== null);
    hasIndicators ||= figures.every((column) => !grid.isBlank(below, column));
    isRightAbove &&= figures.every((column) => grid.isBlank(below, column));
  }
  return false;
}

/** 产出指标｜合计｜…｜50｜48 above the indicators that it adds up: the first row of a dimension. */
function isSumOfSection(grid: FormGrid, row: number, location: FormLocation): boolean {
  const { dimension, name: names } = location.columns;
  if (dimension === null || names === null || grid.cell(row, dimension).isCovered) return false;
  const name = groupName(grid, row, dimension);
  if (name === '' || isTotalLabel(name) || !/\p{Script=Han}/u.test(name)) return false;
  const [label] = grid.filled(row).filter(([column, text]) => column > dimension && text !== name);
  if (!label || !SUBTOTAL_LABEL.isWhole(label[1]) || !isSubtotalRow(grid, row, location)) return false;
  const next = groupName(grid, row + 1, dimension);
  return (
    (next === '' || next === name) &&
    !grid.isBlank(row + 1, names) &&
    totalRow(grid, row + 1, location.columns) === null
  );
}

/**
 * A line over the whole form, or 说明 with what it says, filled into every column: no target and no achieved value. With points
 * behind them 明显｜明显｜明显 are an indicator's.
 */
function isRemarkFilledIn(grid: FormGrid, row: number, { columns }: FormLocation): boolean {
  if (!grid.hasMergesFilledIn) return false;
  const points = [columns.weight, columns.score].filter((column) => column !== null);
  if (points.some((column) => grid.cell(row, column).number !== null)) return false;
  const [target, achieved] = [grid.plain(row, columns.target), grid.plain(row, columns.achieved)];
  const isWide =
    target !== '' && [target, achieved].every((text) => text === grid.plain(row, columns.target - 1));
  return isWide && /\p{Script=Han}/u.test(target);
}

/** 合计 right below the header: whole indicators follow it, and no other total does. */
function isTotalOnTop(grid: FormGrid, row: number, { columns, limit }: FormLocation): boolean {
  let hasIndicators = false;
  for (let below = row + 1; below <= limit; below += 1) {
    if (isFormTitle(grid.filled(below)[0]?.[1] ?? '')) break;
    if (totalRow(grid, below, columns)) return false;
    hasIndicators ||= [columns.target, columns.achieved].every((column) => !grid.isBlank(below, column));
  }
  return hasIndicators;
}

/** 小计｜…｜50｜48 in whatever column of names: it adds up rows and is none. */
function isSubtotalRow(grid: FormGrid, row: number, { columns }: FormLocation): boolean {
  const first =
    grid.filled(row).find(([column]) => column !== columns.dimension)?.[1] ?? grid.filled(row)[0]?.[1];
  const labels = [first, grid.filled(row)[0]?.[1]].filter((text) => text !== undefined);
  const isBlank = [columns.target, columns.achieved].every(
    (column) => grid.isBlank(row, column) || labels.includes(grid.plain(row, column)),
  );
  return isBlank && labels.some((text) => SUBTOTAL_LABEL.isWhole(text));
}

/** Group names are carried down over blank and merged cells; a new dimension begins without a category. */
function followGroups(grid: FormGrid, row: number, { columns }: FormLocation, groups: Groups): void {
  const dimension = groupName(grid, row, columns.dimension);
  const category = groupName(grid, row, columns.category);
  if (dimension !== '' && dimension !== groups.dimension) {
    groups.dimension = dimension;
    groups.category = '';
  }
  if (category !== '') groups.category = category;
}

function groupName(grid: FormGrid, row: number, column: number | null): string {
  return column === null ? '' : withoutPoints(grid.plain(row, column));
}

/** The row whose cell names the indicator: a name merged over several rows is the name of each. */
function rowOfName(grid: FormGrid, row: number, column: number): number {
  const { top, left } = grid.areaAt(row, column);
  return left === column ? top : row;
}

function readIndicator(
  grid: FormGrid,
  row: number,
  { columns }: FormLocation,
  { dimension, category }: Groups,
): Indicator | null {
  const nameRow = columns.name === null ? row : rowOfName(grid, row, columns.name);
  const name = grid.optionalCell(nameRow, columns.name)?.text.trim() ?? '';
  const target = joinedTarget(grid, row, columns);
  const achieved = joinedAchieved(grid, row, columns);
  const weight = grid.weightCell(row, columns.weight);
  const score = grid.asScore(grid.scoreCell(row, columns.score, weight));
  // A group's name alone (an empty category) is not an indicator.
  const hasFigures =
    !target.isBlank || !achieved.isBlank || weight?.isBlank === false || score?.isBlank === false;
  if (isTemplateRow(name, [target, achieved, weight, score])) return null;
  if (!hasFigures && !isNamed(grid, row, columns)) return null;
  // =IF(甲!A9="","",甲!A9) down to the last row of a template: cells that were calculated and say nothing.
  if (name === '' && [target, achieved, weight].every((cell) => !cell || saysNothing(grid, cell)))
    return null;
  const isMeasured = !target.isBlank || !achieved.isBlank;
  const indicator: Indicator = {
    ...{ row, dimension, category, target, achieved, weight, score },
    name: name === '' && isMeasured ? nameAcross(grid, row, columns) : name,
    reason: grid.optionalCell(row, columns.reason),
    sharesName: nameRow !== row,
    sharesWeight: sharesCell(grid, weight, columns.target) || sharesCell(grid, score, columns.target),
    sharesFigures: isShared(grid, target, columns.achieved) || isShared(grid, achieved, columns.target),
  };
  return withColumnsOfFew(grid, isExtra(indicator) ? extra(indicator) : indicator, columns);
}

function saysNothing(grid: FormGrid, { row, column, isBlank }: FormCell): boolean {
  return isBlank || cellAt(grid.snapshot, row, column).value === '';
}

/** Points beyond the full marks: those that may be given stand aside, those that may be taken count for nothing. */
function extra(indicator: Indicator): Indicator {
  const { dimension, category, name, weight } = indicator;
  const isTaken = TAKES_POINTS.isIn(dimension + category + name);
  return { ...indicator, isExtra: true, weight: null, ...(isTaken ? {} : { extraWeight: weight }) };
}

/** Columns that few layouts have: copying every row of every form for them costs more than reading it. */
function withColumnsOfFew(
  grid: FormGrid,
  indicator: Indicator,
  { deduction, completionRate, scoringRule }: IndicatorColumns,
): Indicator {
  if ((deduction ?? completionRate ?? scoringRule) === undefined) return indicator;
  const { row } = indicator;
  return {
    ...indicator,
    ...(deduction === undefined ? {} : { deduction: grid.cell(row, deduction) }),
    ...(completionRate === undefined ? {} : { completionRate: grid.cell(row, completionRate) }),
    ...(scoringRule === undefined ? {} : { scoringRule: ruleCell(grid, row, scoringRule) }),
  };
}

function sharesCell(grid: FormGrid, cell: FormCell | null, other: number): boolean {
  return cell !== null && isShared(grid, cell, other);
}

/** 加分项｜扣分项: told by the group, or by a name that says nothing else. */
function isExtra({ dimension, category, name }: Indicator): boolean {
  return (
    EXTRA_GROUPS.isIn(dimension) ||
    EXTRA_GROUPS.isIn(category) ||
    EXTRA_NAMES.exactly(plainText(name)) !== null
  );
}

/** The cell, or the one that is merged over it: one rule for several rows. */
/** The cell of a printed rule; for 同上 the one above that is meant. */
function ruleCell(grid: FormGrid, row: number, column: number): FormCell {
  for (let at = row; at >= grid.top && !grid.isBlank(at, column); at -= 1) {
    const { top, left } = grid.areaAt(at, column);
    const text = grid.plain(top, left);
    if (roleOfHeader(text) !== null) break;
    if (SAME_AS_ABOVE.exactly(text) === null) return grid.cell(top, left);
    at = top;
  }
  const { top, left } = grid.areaAt(row, column);
  return grid.cell(top, left);
}

/** 指标2, ……, 指标1:/ with / in every cell: what a template leaves for a row that nobody needed. */
function isTemplateRow(name: string, figures: readonly (FormCell | null)[]): boolean {
  const [target, achieved, ...points] = figures;
  const saysNothing = (cell: FormCell | null | undefined) =>
    !cell || cell.isBlank || FILLER.test(cell.text.trim());
  if (!/^(?:指标\d*[:：]?)?[….。·/\\—-]*$/.test(name)) return false;
  const hasSlash = /[/\\—-]$/.test(name);
  const isBlank = [target, achieved].every((cell) => !cell || cell.isBlank);
  return hasSlash ? [target, achieved, ...points].every(saysNothing) : isBlank;
}

const FILLER = /^[/\\—–－-]+$/;
/** An indicator's name is a phrase; a longer text in its column is a remark. */
const LONGEST_NAME = 40;

/** An indicator that has its name and nothing else yet. Only where groups stand left of it: a lone text is a remark. */
function isNamed(
  grid: FormGrid,
  row: number,
  { dimension, category, name, target }: IndicatorColumns,
): boolean {
  if (name === null || name === category || name === dimension || name === grid.left) return false;
  const { text, isBlank, isCovered } = grid.cell(row, name);
  const isOverFigures = grid.areaAt(row, name).right >= target;
  return !isBlank && !isCovered && !isOverFigures && text.trim().length <= LONGEST_NAME;
}

/** One cell over several rows that each have a value of their own in another column. */
function isShared(grid: FormGrid, cell: FormCell, other: number): boolean {
  const area = grid.areaAt(cell.row, cell.column);
  if (area.bottom === area.top) return false;
  let values = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (!grid.cell(row, other).isBlank) values += 1;
  }
  return values > 1;
}

function emptyCategory(grid: FormGrid, row: number, { columns }: FormLocation): FormCell[] {
  if (columns.category === null) return [];
  const cell = grid.cell(row, columns.category);
  return cell.isBlank ? [] : [cell];
}

/** Whether a row after the total holds figures of an indicator: torn off by a page break. */
function isRemains(grid: FormGrid, row: number, { columns }: FormLocation): boolean {
  const figures = [columns.weight, columns.score].filter((column) => column !== null);
  return figures.length > 0 && figures.every((column) => grid.cell(row, column).number !== null);
}

function cellsOf(grid: FormGrid, row: number): FormCell[] {
  return grid.filled(row).map(([column]) => grid.cell(row, column));
}
