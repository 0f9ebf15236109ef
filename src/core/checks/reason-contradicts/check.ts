import { oneLine } from '../../reading/rowTexts';
import { isDeducted } from '../../scoring/isDeducted';
import type { JudgedIndicator } from '../../scoring/judgement';
import { defineCheck, type Occurrence } from '../check';
import { targetAndAchieved } from '../targetAndAchieved';
import { messages, type ReasonContradictsValues } from './messages';

/** An unmet row whose reason denies any deviation; a met row whose reason says 未完成 (CHECKS: `reason-contradicts`). */
export const reasonContradicts = defineCheck({
  id: 'reason-contradicts',
  severity: 'error',
  basis: 'practice',
  messages,
  find: ({ judged: { indicators } }) => indicators.flatMap(contradiction),
});

function contradiction(judged: JudgedIndicator): Occurrence<ReasonContradictsValues>[] {
  const { indicator, judgement } = judged;
  const { reason } = indicator;
  const said = judged.reading.reason;
  if (!reason || !said?.isGiven) return [];
  const values = { ...targetAndAchieved(indicator), reason: oneLine(reason.text) };
  const isUnmet = judgement.verdict === 'unmet' || judgement.targetMet === false;
  if (isUnmet && said.denies)
    return [{ cell: reason, subject: indicator, values: { ...values, kind: 'denies' } }];
  // Where points were taken off, somebody has judged otherwise and says why.
  if (judgement.verdict !== 'met' || !said.saysUndone || isDeducted(judged)) return [];
  return [
    { cell: reason, subject: indicator, severity: 'warning', values: { ...values, kind: 'saysUndone' } },
  ];
}
