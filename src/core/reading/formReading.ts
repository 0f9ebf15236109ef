import type { FormGrid } from '../form/formGrid';
import type { FormLocation } from '../form/locateForms';
import type { Decimal } from 'decimal.js';
import type { Grade } from '../assessment';
import type { FormCell } from '../form/selfEvaluationForm';
import { plainText } from '../measure/plainText';
import { GRADE_SPELLINGS } from '../vocabulary/valueWords';
import type { FormFigures } from './formFigures';
import { readGoalTexts, type GoalReading } from './goalReading';
import { largestYuanInText } from './largestAmount';
import { emptyHeadings } from './sections';
import { readHead, type HeadReading } from './headReading';
import { showsBudgetChange } from './budgetChange';
import { readLeftovers, rowsThatDoNotApply } from './leftovers';
import { readMeasureRows } from './measureRows';
import { readRemarks } from './remarks';
import { readSubtotals, type Subtotal } from './subtotals';

/** What a form says outside its indicator rows and its funds: read once, from the grid, for the checks. */
export interface FormReading {
  readonly head: HeadReading;
  /** Cells that still hold the template's text, top to bottom. */
  readonly leftovers: readonly FormCell[];
  /** Sentences around funds and indicators: people explain there what the form has no column for. */
  readonly remarks: readonly string[];
  /** The funds show by a column of their own how the budget was changed: 年中追加, 预算调整数. */
  readonly showsBudgetChange: boolean;
  /** Zero-based rows of indicators whose measure stands in a column of its own, beside that of the reasons. */
  readonly measureRows: ReadonlySet<number>;
  /** Zero-based rows with `/` for target and answer: the form says that they do not apply. */
  readonly notApplicable: ReadonlySet<number>;
  readonly subtotals: readonly Subtotal[];
  readonly goal: GoalReading;
  /** Headings of groups below which no row stands. */
  readonly emptyHeadings: readonly FormCell[];
  /** The grade that is printed in the total's row; `null` where there is none, or no known word. */
  readonly printedGrade: Grade | null;
  /** The largest amount in 元 that goals and cost rows speak of; `null` where they speak of none. */
  readonly largestYuanInText: Decimal | null;
  /** Zero-based sheet rows that nobody sees. */
  readonly hiddenRows: ReadonlySet<number>;
}

/** Reads the rest of one located form. Pure. */
export function readRestOfForm(
  grid: FormGrid,
  location: FormLocation,
  { form, rows }: Pick<FormFigures, 'form' | 'rows'>,
): FormReading {
  const goal = readGoalTexts(form.goal);
  return {
    head: readHead(grid, location, form),
    leftovers: readLeftovers(grid, location, form),
    remarks: readRemarks(grid, location, form),
    showsBudgetChange: showsBudgetChange(grid, form),
    measureRows: readMeasureRows(grid, location, form),
    notApplicable: rowsThatDoNotApply(grid, location, form),
    subtotals: readSubtotals(grid, location, form),
    goal,
    emptyHeadings: emptyHeadings(form),
    printedGrade: form.printedGrade && GRADE_SPELLINGS.exactly(plainText(form.printedGrade.text)),
    largestYuanInText: largestYuanInText(goal, rows),
    hiddenRows: new Set(grid.snapshot.hiddenRows),
  };
}
