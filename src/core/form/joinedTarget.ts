import type { FormGrid } from './formGrid';
import type { FormCell, IndicatorColumns } from './selfEvaluationForm';
import { figuresInOneCell } from './figuresInOneCell';
import { parseComparison } from '../measure/parseComparison';
import { parseMeasure } from '../measure/parseMeasure';
import { plainText } from '../measure/plainText';
import { OPERATOR_CELLS } from '../vocabulary/comparisonWords';
import { COUNTED, UNCHANGED } from '../vocabulary/targetWords';

/**
 * The target of a row: where operator and unit have columns of their own, `≥` ｜ `735` ｜ `人次` is read as `≥735人次`.
 * What the value's cell says itself is not said twice.
 */
export function joinedTarget(grid: FormGrid, row: number, columns: IndicatorColumns): FormCell {
  if (columns.target === columns.achieved) return figuresInOneCell(grid.cell(row, columns.target)).target;
  const rules = grid.cell(row, columns.target);
  // The adjusted target rules where it is filled, else the initial one.
  const isUnchanged =
    rules.isBlank || FILLER.test(plainText(rules.text)) || UNCHANGED.exactly(plainText(rules.text));
  const value = isUnchanged ? (grid.optionalCell(row, columns.initialTarget ?? null) ?? rules) : rules;
  if (value.isBlank || value.isError) return value;
  const stated = operatorOf(grid, row, columns.operator, value);
  // 定量 beside a figure says nothing that the figure does not.
  const operator = COUNTED.exactly(plainText(stated)) && /\d/.test(value.text) ? '' : stated;
  const unit = withoutExplanation(partOf(grid, row, columns.unit));
  if (operator === '' && unit === '') return value;
  const text = value.text.trim();
  // A cell that says the opposite of its operator's column keeps both: nobody knows which is meant.
  const own = parseComparison(plainText(text)).comparison;
  const hasOperator =
    plainText(text).startsWith(plainText(operator)) ||
    (own !== null && own === parseComparison(plainText(operator)).comparison);
  const hasUnit = unit === '' || plainText(text).endsWith(plainText(unit)) || !/\d$/.test(plainText(text));
  const before = operator === '' || hasOperator ? '' : isWord(operator) ? `${operator} ` : operator;
  return { ...value, text: `${before}${text}${hasUnit ? '' : unit}` };
}

/** The achieved value of a row, with the unit of its own column where the cell holds a bare figure. */
export function joinedAchieved(grid: FormGrid, row: number, columns: IndicatorColumns): FormCell {
  if (columns.target === columns.achieved) return figuresInOneCell(grid.cell(row, columns.target)).achieved;
  const value = grid.cell(row, columns.achieved);
  const unit = withoutExplanation(partOf(grid, row, columns.achievedUnit ?? null));
  if (value.isBlank || value.isError || unit === '' || !/\d$/.test(plainText(value.text))) return value;
  return { ...value, text: `${value.text.trim()}${unit}` };
}

/**
 * What the column for operator or direction says, in one spelling. A direction beside words (正向 ｜ 提升) says nothing that
 * they do not.
 */
function operatorOf(grid: FormGrid, row: number, column: number | null, value: FormCell): string {
  if (column === null) return '';
  const plain = grid.plain(row, column);
  const isSign = plain !== '-' || holdsPlus(grid, row, column);
  const known = isSign ? OPERATOR_CELLS.exactly(plain) : null;
  if (known === null) return partOf(grid, row, column);
  const [measure] = parseMeasure(value.text);
  const isInWords = measure?.kind === 'phrase' && !measure.mixed;
  return isInWords && isWord(known) ? '' : known;
}

/** Rows around a dash that are looked at for a plus. */
const NEARBY = 40;

/** Whether a plus stands in the column too, so that a dash there is a minus and no filler. */
function holdsPlus(grid: FormGrid, row: number, column: number): boolean {
  const to = Math.min(grid.bottom, row + NEARBY);
  for (let other = Math.max(grid.top, row - NEARBY); other <= to; other += 1)
    if (grid.plain(other, column) === '+') return true;
  return false;
}

/** %(百分比): the unit once more, in words. What follows a stroke is a part of the unit. */
const EXPLAINED = /[(（][^()（）]*[)）]$/;

function withoutExplanation(written: string): string {
  // 18 with 1/10万 is 18/10万.
  const unit = written.replace(/^1(?=\/)/, '');
  const at = EXPLAINED.exec(unit)?.index ?? 0;
  return at === 0 || unit[at - 1] === '/' ? unit : unit.slice(0, at);
}

const FILLER = /^[/\\—-]*$|^无$/;

/** A filler in these columns says nothing; 定性 is kept, it says that words are meant. */
function partOf(grid: FormGrid, row: number, column: number | null): string {
  if (column === null) return '';
  const text = grid.cell(row, column).text.trim();
  return FILLER.test(plainText(text)) ? '' : text;
}

function isWord(operator: string): boolean {
  return /[\u4e00-\u9fff]/.test(operator);
}
