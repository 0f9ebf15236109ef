import type { Decimal } from 'decimal.js';
import { oneLine, quantityIn } from '../../reading/rowTexts';
import type { JudgedIndicator } from '../../scoring/judgement';
import { formatScore, isBelowFull, isFull } from '../../scoring/score';
import { defineCheck, type Occurrence } from '../check';
import { messages, type QualitativeUnevenValues } from './messages';

/** A percentage scored in full, or the same percentage scored differently in two rows (CHECKS: `qualitative-uneven`). */
export const qualitativeUneven = defineCheck({
  id: 'qualitative-uneven',
  severity: 'hint',
  basis: 'practice',
  givesWayTo: [{ check: 'qualitative-band', by: 'row' }],
  messages,
  offers: ['score'],
  find: ({ judged: { indicators } }) => {
    const answered = indicators.flatMap((judged) => percentRow(judged) ?? []);
    const full = answered.filter(isScoredInFull);
    const rest = answered.filter((row) => !full.includes(row));
    return [
      ...full.map(({ judged, printed }): Occurrence<QualitativeUnevenValues> => ({
        cell: judged.indicator.score,
        subject: judged.indicator,
        values: {
          ...{ kind: 'full', answer: oneLine(judged.indicator.achieved.text), printed: formatScore(printed) },
          proportional: judged.judgement.score ? formatScore(judged.judgement.score) : '',
        },
      })),
      ...rest.flatMap((row, index) => differently(row, rest.slice(0, index))),
    ];
  },
});

interface PercentRow {
  readonly judged: JudgedIndicator;
  readonly percent: Decimal;
  readonly printed: Decimal;
  readonly weight: Decimal;
}

function percentRow(judged: JudgedIndicator): PercentRow | null {
  const { indicator, judgement, reading } = judged;
  const printed = indicator.score?.number;
  const weight = indicator.weight?.number;
  const answer = quantityIn(reading.achieved);
  if (judgement.verdict !== 'qualitative' || !printed || !weight?.gt(0) || answer?.unit !== '%') return null;
  return { judged, percent: answer.value, printed, weight };
}

function isScoredInFull({ judged, printed, weight }: PercentRow): boolean {
  return (
    isFull(printed, weight) && judged.judgement.score !== null && isBelowFull(judged.judgement.score, weight)
  );
}

/** More than a hundredth of the points apart is no rounding. */
const APART = 0.01;

function differently(row: PercentRow, before: readonly PercentRow[]): Occurrence<QualitativeUnevenValues>[] {
  const share = row.printed.div(row.weight);
  const other = before.find(
    ({ percent, printed, weight }) =>
      percent.eq(row.percent) && printed.div(weight).minus(share).abs().gt(APART),
  );
  if (!other) return [];
  const { indicator } = row.judged;
  const values = {
    ...{ kind: 'differently' as const, answer: oneLine(indicator.achieved.text) },
    ...{ printed: formatScore(row.printed), weight: formatScore(row.weight) },
    ...{ otherPrinted: formatScore(other.printed), otherWeight: formatScore(other.weight) },
    other: oneLine(other.judged.indicator.name) || null,
    otherRow: other.judged.indicator.row + 1,
  };
  return [{ cell: indicator.score, subject: indicator, values }];
}
