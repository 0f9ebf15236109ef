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
export function fundsUnread(grid: FormGrid, from: number, to: number): FormCell | null {
  for (let row = from; row <= to; row += 1) {
    const found = grid.filled(row).find(([, text], index) => {
      if (text.length > LONGEST_LABEL || isFormTitle(text)) return false;
      const role = roleOfHeader(text);
      if (role !== null && MONEY_ROLES.includes(role)) return true;
      // Right of the first cell stand values: 项目类型｜专项资金 names a kind of project.
      return index === 0 && MONEY_WORDS.isIn(text) && !NOT_ABOUT_MONEY.isIn(text);
    });
    if (found && !(row === from && found[0] === grid.filled(row)[0]?.[0] && isHeading(found[1]))) {
      return grid.cell(row, found[0]);
    }
  }
  return null;
}

/** A form's title may be worded in a way that no title is known by: …资金绩效评价表. */
function isHeading(text: string): boolean {
  return text.endsWith('表');
}
