import type { FormCell, Goal } from '../form/selfEvaluationForm';
import { plainText } from '../measure/plainText';
import { UNITS_OF_BARE_FIGURES } from '../vocabulary/figureContext';
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
  };
}
