import type { JudgedIndicator } from './judgement';

/** Whether a row owes a reason, has a cell for it, and none stands there. */
export function lacksReason({
  indicator: { reason },
  explanationDue,
  reasonPresent,
}: Pick<JudgedIndicator, 'indicator' | 'explanationDue' | 'reasonPresent'>): boolean {
  return explanationDue && !reasonPresent && reason !== null && !reason.isCovered;
}

/** The same, and nothing has been begun: what an unfinished draft still needs is said of the draft. */
export function hasNoReason(judged: JudgedIndicator): boolean {
  const said = judged.reading.reason;
  return lacksReason(judged) && !(said && (said.unwritten > 0 || said.isGiven));
}
