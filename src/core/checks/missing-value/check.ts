import type { FormCell } from '../../form/selfEvaluationForm';
import { parseMeasure } from '../../measure/parseMeasure';
import { defineCheck, type CheckContext, type Occurrence } from '../check';
import { messages, type MissingValueValues } from './messages';

/** An achieved value, a weight or a score that is not there (CHECKS: `missing-value`). */
/** A formula that shows nothing: its score is not there, and nobody is to type over it. */
export function isBlankFormula({ isFormula, isError, text }: FormCell): boolean {
  return isFormula && !isError && text.trim() === '';
}

export const missingValue = defineCheck({
  id: 'missing-value',
  severity: 'error',
  messages,
  offers: ['score', 'total', 'weight'],
  find: ({ judged: { form } }: CheckContext) => {
    const found: Occurrence<MissingValueValues>[] = [];
    const report = (cell: FormCell | null, what: MissingValueValues['what'], name: string) => {
      if (cell && !cell.isCovered) found.push({ cell, values: { what, name } });
    };
    for (const { achieved, weight, score, name, category, details } of form.indicators) {
      const title = name || category;
      const isBlank = parseMeasure(achieved.text)[0]?.kind === 'blank';
      // Figures that stand in the rows below are not missing.
      if (isBlank && !details) report(achieved, 'achieved', title);
      if (weight?.number === null) report(weight, 'weight', title);
      if (score?.number === null && !score.isFormula) report(score, 'score', title);
    }
    const total = form.total?.score ?? null;
    // A formula that gives nothing leaves the total open: what can be done is said of the formula.
    if (form.indicators.some(({ score }) => score !== null && isBlankFormula(score))) return found;
    if (total && total.number === null && !total.isFormula) report(total, 'total', '');
    return found;
  },
});
