import { NEGATORS } from '../vocabulary/negators';
import {
  RULE_DONE,
  RULE_IN_PART,
  RULE_JOINS,
  RULE_LESSENING,
  RULE_NOT_DONE,
} from '../vocabulary/scoringRuleWords';

/** What a condition of a printed rule says of the row; `subject` are the words before it: what was done or was not. */
export interface RuleOutcome {
  readonly is: 'done' | 'notDone' | 'inPart' | 'partly';
  readonly subject: string;
}

/**
 * Whether a condition speaks of a target that is met or missed: 不超过目标值, 未按时完成; `inPart`: 部分完成; `partly`: of something
 * less than the row (任一项未完成). `null` where it speaks of neither.
 */
export function ruleOutcomeOf(condition: string): RuleOutcome | null {
  const inPart = RULE_IN_PART.atEnd(condition);
  if (inPart) return { is: 'inPart', subject: condition.slice(0, inPart.start) };
  const [done, not] = [RULE_DONE.atEnd(condition), RULE_NOT_DONE.atEnd(condition)];
  // 任一项未完成 may be said of a row that was done.
  if (not && (!done || not.word.length > done.word.length)) {
    const subject = condition.slice(0, not.start);
    return { is: RULE_LESSENING.isIn(subject) ? 'partly' : 'notDone', subject };
  }
  if (!done) return null;
  const subject = condition.slice(0, done.start);
  const negator = NEGATORS.find((sign) => subject.startsWith(sign));
  if (negator !== undefined) return { is: 'notDone', subject: subject.slice(negator.length) };
  return { is: RULE_LESSENING.isIn(subject) ? 'partly' : 'done', subject };
}

/** A condition without 的, 时, 则 behind it. */
export function withoutJoins(condition: string): string {
  let text = condition;
  for (let join = RULE_JOINS.atEnd(text); join; join = RULE_JOINS.atEnd(text)) {
    if (ruleOutcomeOf(text) !== null) return text;
    text = text.slice(0, join.start);
  }
  return text;
}
