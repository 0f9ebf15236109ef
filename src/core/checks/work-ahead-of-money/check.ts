import { Decimal } from 'decimal.js';
import { countedScore } from '../../scoring/judgeForm';
import { defineCheck } from '../check';
import { messages } from './messages';

/** Indicators scored far better than the money was spent (CHECKS: `work-ahead-of-money`). */
export const workAheadOfMoney = defineCheck({
  id: 'work-ahead-of-money',
  severity: 'warning',
  messages,
  find: ({ judged: { execution, indicators, form } }) => {
    if (!execution?.score || !execution.weight?.gt(0)) return [];
    // A row without weight or without score would make the share of points a guess.
    const rows = indicators.map((row) => ({
      score: countedScore(row),
      weight: row.indicator.weight?.number ?? null,
    }));
    const points = Decimal.sum(0, ...rows.map(({ weight }) => weight ?? 0));
    if (points.lte(0) || rows.some(({ score, weight }) => score === null || weight === null)) return [];
    const earned = Decimal.sum(0, ...rows.map(({ score }) => score ?? 0));
    const share = earned.div(points);
    const spent = execution.score.div(execution.weight);
    if (share.lte(0) || share.minus(spent).div(share).lte(TOLERATED)) return [];
    const percent = (value: Decimal) => `${value.times(100).toFixed(2)}%`;
    return [
      {
        cell: form.funds?.total.score ?? null,
        values: { indicators: percent(share), execution: percent(spent) },
      },
    ];
  },
});

/** Five percent of the indicators' share of points. */
const TOLERATED = 0.05;
