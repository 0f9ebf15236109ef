import type { FormCell, Indicator } from '../../form/selfEvaluationForm';
import { namesShare } from '../../measure/unitInName';
import { likelyMeasures, oneLine, quantityIn, rowTexts } from '../../reading/rowTexts';
import { OPEN_ENDED_RATES, SHARE_NAMES } from '../../vocabulary/valueWords';
import { defineCheck, type Occurrence } from '../check';
import { messages, type PercentOddValues } from './messages';

/** A percentage above 100, target or achieved, where it cannot be (CHECKS: `percent-odd`). */
export const percentOdd = defineCheck({
  id: 'percent-odd',
  severity: 'warning',
  basis: 'practice',
  messages,
  find: ({ judged: { form } }) => form.indicators.flatMap((indicator) => oddPercent(indicator) ?? []),
});

function oddPercent(indicator: Indicator): Occurrence<PercentOddValues> | null {
  const { name } = rowTexts(indicator);
  if (!(namesShare(name) || SHARE_NAMES.isIn(name)) || OPEN_ENDED_RATES.isIn(name)) return null;
  const measures = likelyMeasures(indicator);
  const sides = [
    ['target', indicator.target, measures[0]],
    ['achieved', indicator.achieved, measures[1]],
  ] as const;
  for (const [side, cell, measure] of sides) {
    const quantity = quantityIn(measure);
    if (quantity?.unit !== '%' || quantity.value.lte(100)) continue;
    return { cell, subject: indicator, values: { side, text: oneLine(cell.text), guess: guessOf(cell) } };
  }
  return null;
}

/** 290% is what a scan makes of ≥90%. */
function guessOf({ text }: FormCell): string | null {
  const written = text.trim();
  const rest = written.slice(1);
  const isMisread =
    written.startsWith('2') && rest.endsWith('%') && Number(rest.slice(0, -1)) <= 100 && rest.length > 2;
  return isMisread ? `≥${rest}` : null;
}
