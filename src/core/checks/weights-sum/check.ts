import { Decimal } from 'decimal.js';
import { atShownDecimals, formatPlain } from '../../scoring/score';
import { defineCheck, type CheckContext } from '../check';
import { messages, type WeightsSumValues } from './messages';

/** Weights, execution included, must add to the full marks (CHECKS: `weights-sum`). */
export const weightsSum = defineCheck({
  id: 'weights-sum',
  severity: 'error',
  messages,
  offers: ['weight'],
  find: ({ judged, profile }: CheckContext) => {
    const { form, total, execution } = judged;
    if (total.weight === null || form.indicators.length === 0) return [];
    const wanted = new Decimal(profile.fullMarks);
    const printed = form.total?.weight?.number ?? null;
    if (total.weight.eq(wanted) && (printed === null || atShownDecimals(printed).eq(wanted))) return [];
    // A system's import sheet leaves the 10 points of the execution out: 90 is its rule (SCORING §1).
    if (
      form.columns.deduction !== undefined &&
      form.funds === null &&
      total.weight.eq(wanted.minus(EXECUTION))
    )
      return [];
    const blank = form.indicators.filter(({ weight }) => weight?.isBlank && !weight.isCovered);
    return [
      {
        cell: form.total?.weight ?? null,
        values: {
          sum: formatPlain(total.weight),
          wanted: formatPlain(wanted),
          gap: formatPlain(wanted.minus(total.weight)),
          printed: printed === null ? null : formatPlain(printed),
          sections: sections(judged.form.indicators, execution?.weight ?? null),
          blankRows: blank.map(({ row }) => row + 1),
        },
      },
    ];
  },
});

const EXECUTION = 10;

type Rows = CheckContext['judged']['form']['indicators'];

/** The points of execution and of each dimension in the order of the form. */
function sections(indicators: Rows, execution: Decimal | null): WeightsSumValues['sections'] {
  const sums = new Map<string, Decimal>();
  for (const { dimension, weight } of indicators) {
    if (weight?.number) sums.set(dimension, (sums.get(dimension) ?? new Decimal(0)).plus(weight.number));
  }
  const dimensions = [...sums].map(([name, points]) => ({
    kind: 'dimension' as const,
    name,
    points: formatPlain(points),
  }));
  return execution ? [{ kind: 'execution', points: formatPlain(execution) }, ...dimensions] : dimensions;
}
