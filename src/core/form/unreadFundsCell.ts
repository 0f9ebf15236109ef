import { MONEY_WORDS, NOT_ABOUT_MONEY } from '../vocabulary/fundsLabels';
import type { FormGrid } from './formGrid';
import { isFormTitle, roleOfHeader, type ColumnRole } from './headerVocabulary';
import type { FormCell } from './selfEvaluationForm';

/** Labels and headings are short; what is longer is a sentence. */
const LONGEST_LABEL = 24;
const MONEY_ROLES: readonly ColumnRole[] = ['initialBudget', 'budget', 'adjustedBudget', 'executed', 'rate'];

/**
 * The first label above the indicators that speaks of 资金, 预算 or 执行, for a form whose funds were not read. The
 * title, the project's name and the texts of goals do not count (SCORING §1). `null` where nothing speaks of money.
 */
export function unreadFundsCell(grid: FormGrid, from: number, to: number): FormCell | null {
  let isInGoals = false;
  for (let row = from; row <= to; row += 1) {
    const [first] = grid.filled(row);
    if (!first || isHeading(grid, row, from)) continue;
    // Below 年度总体目标 the first cell may be a goal's text; headers of money still count there.
    isInGoals ||= NOT_ABOUT_MONEY.allIn(first[1]).some(({ means }) => means === 'goal');
    const found = grid
      .filled(row)
      .find(
        ([column, text]) => isMoneyHeader(text) || (column === first[0] && !isInGoals && isMoneyLabel(text)),
      );
    if (found) return grid.cell(row, found[0]);
  }
  return null;
}

function isMoneyHeader(text: string): boolean {
  const role = roleOfHeader(text);
  return role !== null && MONEY_ROLES.includes(role);
}

/** Right of the first cell stand values: 项目类型｜专项资金 names a kind of project. */
function isMoneyLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && MONEY_WORDS.isIn(text) && !NOT_ABOUT_MONEY.isIn(text);
}

/** The title; the first row may be one that is worded as no title is known to be: …资金绩效评价表. */
function isHeading(grid: FormGrid, row: number, top: number): boolean {
  const [first, more] = grid.filled(row);
  if (!first) return false;
  return isFormTitle(first[1]) || (row === top && !more);
}
