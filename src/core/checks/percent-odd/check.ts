import type { FormCell } from '../../form/selfEvaluationForm';
import type { Measure } from '../../measure/measure';
import type { RowReading } from '../../reading/rowReading';
import { oneLine, quantityIn } from '../../reading/rowTexts';
import { defineCheck, type Occurrence } from '../check';
import { messages, type PercentOddValues } from './messages';

/** A percentage above 100, target or achieved, where it cannot be (CHECKS: `percent-odd`). */
export const percentOdd = defineCheck({
  id: 'percent-odd',
  severity: 'warning',
  basis: 'practice',
  messages,
  find: ({ judged: { indicators } }) => indicators.flatMap(({ reading }) => oddPercent(reading) ?? []),
});

function oddPercent({
  indicator,
  isShare,
  target,
  achieved,
}: RowReading): Occurrence<PercentOddValues> | null {
  if (!isShare) return null;
  const sides = [
    ['target', indicator.target, target],
    ['achieved', indicator.achieved, achieved],
  ] as const;
  for (const [side, cell, measure] of sides) {
    const quantity = quantityIn(measure);
    if (quantity?.unit !== '%' || quantity.value.lte(100)) continue;
    // A limit can be passed: `limit-exceeded` has its say of that.
    if (side === 'achieved' && isLimit(target)) continue;
    return { cell, subject: indicator, values: { side, text: oneLine(cell.text), guess: guessOf(cell) } };
  }
  return null;
}

function isLimit(target: Measure): boolean {
  return target.kind === 'quantity' && target.comparison === 'atMost';
}

/** 290% is what a scan makes of ≥90%. */
function guessOf({ text }: FormCell): string | null {
  const written = text.trim();
  const rest = written.slice(1);
  const isMisread =
    written.startsWith('2') && rest.endsWith('%') && Number(rest.slice(0, -1)) <= 100 && rest.length > 2;
  return isMisread ? `≥${rest}` : null;
}
