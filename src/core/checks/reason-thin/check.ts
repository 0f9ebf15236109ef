import type { RowReading } from '../../reading/rowReading';
import { oneLine, quantityIn } from '../../reading/rowTexts';
import type { JudgedIndicator } from '../../scoring/judgement';
import { isBelowFull } from '../../scoring/score';
import { defineCheck, type Occurrence } from '../check';
import { messages, type ReasonThinValues } from './messages';

/** Headings and punctuation not counted (CHECKS: `reason-thin`). */
const SHORTEST = 6;

/** Whoever writes more than this has told what became of it, in whatever words. */
const LONGEST = 30;

/** A reason of under six characters, or a cause without a measure (CHECKS: `reason-thin`). */
export const reasonThin = defineCheck({
  id: 'reason-thin',
  severity: 'hint',
  basis: 'practice',
  givesWayTo: [{ check: 'reason-contradicts', by: 'row' }],
  messages,
  find: ({ judged: { indicators }, reading: { measureRows } }) =>
    indicators.flatMap((judged) => thinReason(judged, measureRows)),
});

function thinReason(
  judged: JudgedIndicator,
  measureRows: ReadonlySet<number>,
): Occurrence<ReasonThinValues>[] {
  const { indicator, explanationDue } = judged;
  const { reason } = indicator;
  const said = judged.reading.reason;
  if (!reason || !explanationDue || !said?.isGiven) return [];
  const values = { reason: oneLine(reason.text) };
  if (said.length < SHORTEST)
    return [{ cell: reason, subject: indicator, values: { ...values, lacks: 'words' } }];
  if (said.namesMeasure || measureRows.has(indicator.row)) return [];
  if (said.length > LONGEST || !needsMeasure(judged)) return [];
  return [{ cell: reason, subject: indicator, values: { ...values, lacks: 'measure' } }];
}

/** What was passed, or was scored lower on purpose, has nothing to mend. */
function needsMeasure({ indicator, judgement, reading }: JudgedIndicator): boolean {
  if (judgement.overTarget || judgement.verdict === 'met') return false;
  const { score, weight } = indicator;
  // Not done, no points, the reason written: there is nothing left to do about it.
  if (score?.number?.isZero() && isNotDone(reading)) return false;
  const isDeducted = score?.number && weight?.number ? isBelowFull(score.number, weight.number) : false;
  return judgement.targetMet === false || judgement.verdict === 'unmet' || isDeducted;
}

function isNotDone({ achieved }: RowReading): boolean {
  const quantity = quantityIn(achieved);
  return quantity === null || quantity.value.isZero();
}
