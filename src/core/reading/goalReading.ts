import type { FormCell, Goal } from '../form/selfEvaluationForm';
import { plainText } from '../measure/plainText';
import { UNITS_OF_BARE_FIGURES } from '../vocabulary/figureContext';
import { THIS_YEAR, YEARS_WORK } from '../vocabulary/narrativeWords';
import { wordPattern } from '../vocabulary/wordPattern';
import { mentionsIn, type Mention } from './narrative';
import { moneyInText, type MoneyInText } from './moneyInText';

/** What a goal's text says, as far as checks ask. */
export interface GoalText {
  readonly cell: FormCell;
  readonly isBlank: boolean;
  /** Figures and units alone: 60, 51万元. */
  readonly isBareFigures: boolean;
  readonly mentions: readonly Mention[];
  readonly money: readonly MoneyInText[];
  /** The year whose work it tells of, where it names no other: 2022年计划培训100人. */
  readonly ofYear: number | null;
}

/** 年度总体目标: what was expected and what was done, each read; `null` where the form has no such text. */
export interface GoalReading {
  readonly expected: GoalText | null;
  readonly actual: GoalText | null;
  /** Both say the same; white space and the way of typing do not count. */
  readonly isSameText: boolean;
}

const FIGURES = new RegExp(`^[\\d.,%/+-]+${wordPattern(UNITS_OF_BARE_FIGURES)}?$`);

/** Reads the texts of the goal. */
export function readGoalTexts(goal: Goal | null): GoalReading {
  const [expected, actual] = [goal?.expected ?? null, goal?.actual ?? null];
  return {
    expected: expected && goalText(expected),
    actual: actual && goalText(actual),
    isSameText: expected !== null && actual !== null && plainText(expected.text) === plainText(actual.text),
  };
}

function goalText(cell: FormCell): GoalText {
  const { text } = cell;
  return {
    cell,
    isBlank: text.trim() === '',
    isBareFigures: FIGURES.test(plainText(text)),
    mentions: mentionsIn(text),
    money: moneyInText(text),
    ofYear: yearOf(plainText(text)),
  };
}

const YEARS = /20\d{2}(?=年)/g;
const OF_YEAR = new RegExp(`^20\\d{2}年度?${wordPattern(YEARS_WORK)}`);

function yearOf(text: string): number | null {
  const [first, ...others] = text.match(YEARS) ?? [];
  const isAlone = first !== undefined && others.every((year) => year === first);
  return isAlone && OF_YEAR.test(text) && !THIS_YEAR.isIn(text) ? Number(first) : null;
}
