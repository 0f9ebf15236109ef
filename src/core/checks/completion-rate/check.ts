import { Decimal } from 'decimal.js';
import { isPrintedAs, readPercentCell } from '../../reading/printedFigures';
import { withUnits, type ComparedQuantities } from '../../reading/comparedQuantities';
import type { RowReading } from '../../reading/rowReading';
import { oneLine } from '../../reading/rowTexts';
import { defineCheck, type Occurrence } from '../check';
import { messages, type CompletionRateValues } from './messages';

/** A printed 完成率 must be achieved ÷ target, where more is better (CHECKS: `completion-rate`). */
export const completionRate = defineCheck({
  id: 'completion-rate',
  severity: 'warning',
  basis: 'practice',
  givesWayTo: [{ check: 'percent-odd', by: 'row' }],
  messages,
  find: ({ judged: { form, indicators } }) =>
    form.columns.completionRate === undefined
      ? []
      : indicators.flatMap(({ reading }) => differingRate(reading) ?? []),
});

function differingRate(reading: RowReading): Occurrence<CompletionRateValues> | null {
  const { indicator } = reading;
  const printed = readPercentCell(indicator.completionRate ?? null);
  const compared = printed && surelyCompared(reading);
  if (!printed || !compared || compared.target.isZero()) return null;
  const exact = compared.achieved.div(compared.target).times(100);
  if (acceptable(exact, compared).some((rate) => isPrintedAs(printed, rate))) return null;
  const [target, achieved] = withUnits(compared.figures);
  const rate = `${exact.toDecimalPlaces(Math.max(2, printed.decimals), Decimal.ROUND_HALF_UP).toFixed()}%`;
  const values = { printed: oneLine(printed.cell.text), target, achieved, rate };
  return { cell: printed.cell, subject: indicator, values };
}

/** Two figures of which nobody doubts what they are and that more of it is better; `null` for any other row. */
function surelyCompared({
  answer,
  direction,
  isCost,
  isPace,
  isDoneWithin,
}: RowReading): ComparedQuantities | null {
  if (answer.kind !== 'pairs' || direction === 'fewerIsBetter' || isCost || isPace || isDoneWithin)
    return null;
  const [reading, ...others] = answer.pairs;
  if (others.length > 0 || reading?.kind !== 'figures' || reading.comparison === 'atMost') return null;
  const [pair, ...open] = reading.pairs;
  const isSure = open.length === 0 && reading.doubts.length === 0 && reading.belowZero === null;
  return isSure && pair && !pair.isRankOrPrice && !pair.isRank ? pair.compared : null;
}

/** A target that was passed is often called 100 % done; of shares some write what was achieved itself. */
function acceptable(exact: Decimal, { figures }: ComparedQuantities): readonly Decimal[] {
  const capped = Decimal.min(exact, HUNDRED);
  return figures.unit === '%' ? [exact, capped, figures.achieved] : [exact, capped];
}

const HUNDRED = new Decimal(100);
