import { Decimal } from 'decimal.js';
import { explainsMoney } from '../reading/remarks';
import { countedScore, type JudgedForm } from '../scoring/judgeForm';
import { SPENDING_RATES } from '../vocabulary/moneyTalk';
import type { CheckContext } from './check';

/** How much of its points the work earned, and how much of its points the money: fractions. */
export interface WorkAndMoney {
  readonly work: Decimal;
  readonly money: Decimal;
}

/** Five percent of the indicators' share of points (CHECKS: `work-ahead-of-money`). */
const TOLERATED = 0.05;

/** Both shares; `null` where one of them would be a guess. */
export function workAndMoney(judged: JudgedForm): WorkAndMoney | null {
  const work = shareOfWork(judged);
  const money = shareOfMoney(judged);
  return work === null || money === null ? null : { work, money };
}

/** Whether the work was scored more than a little better than the money was spent. */
export function isWorkAhead({ work, money }: WorkAndMoney): boolean {
  return work.gt(0) && work.minus(money).div(work).gt(TOLERATED);
}

function shareOfMoney({ execution }: JudgedForm): Decimal | null {
  if (execution?.score && execution.weight?.gt(0)) return execution.score.div(execution.weight);
  return execution?.rate ? Decimal.min(1, execution.rate) : null;
}

/** Without weights the share is known only where all of it was done. */
function shareOfWork({ form, indicators }: JudgedForm): Decimal | null {
  if (indicators.length === 0) return null;
  if (form.columns.weight === null) {
    const allMet = indicators.every(
      ({ judgement }) =>
        judgement.verdict === 'met' || (judgement.verdict === 'qualitative' && judgement.targetMet === true),
    );
    return allMet ? new Decimal(1) : null;
  }
  const rows = indicators.map((row) => ({
    score: countedScore(row),
    weight: row.indicator.weight?.number ?? null,
  }));
  const points = Decimal.sum(0, ...rows.map(({ weight }) => weight ?? 0));
  if (points.lte(0) || rows.some(({ score, weight }) => score === null || weight === null)) return null;
  return Decimal.sum(0, ...rows.map(({ score }) => score ?? 0)).div(points);
}

/**
 * Whether anything on the form says what became of the money: a reason, any cause beside a row such as 预算执行率, a sentence
 * below the total or beside the funds. The funds block has no column for it.
 */
export function isMoneyExplained({ judged, reading }: CheckContext): boolean {
  const isTold = judged.indicators.some(
    ({ reading: { reason, texts } }) =>
      reason?.isGiven && !reason.denies && SPENDING_RATES.isWhole(texts.name),
  );
  if (isTold) return true;
  const reasons = judged.indicators.flatMap(({ reading: { reason } }) =>
    reason?.isGiven ? [reason.plain] : [],
  );
  const { actual } = judged.form.goal ?? {};
  const goals = [actual].flatMap((cell) => (cell ? [cell.text] : []));
  return [...reasons, ...goals, ...reading.remarks].some(explainsMoney);
}
