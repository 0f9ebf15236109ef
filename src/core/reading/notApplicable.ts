import type { FormCell, Indicator } from '../form/selfEvaluationForm';
import { NOT_APPLICABLE } from '../vocabulary/answerWords';
import { FILLER_WORDS } from '../vocabulary/fillers';
import { plainText } from '../measure/plainText';
import type { RowTexts } from './rowTexts';

const STROKES = /^[/\\-]+$/;

/**
 * Whether a row says of itself that it does not apply: 不适用 or `/` for target and answer. 无 for both says so only where
 * the row has no points either; elsewhere it may be the answer (安全事故 无 / 无).
 */
export function doesNotApply({ weight }: Indicator, { name, target, achieved }: RowTexts): boolean {
  // 不涉及 in place of an indicator, with nothing behind it.
  if (isFiller(name) && target === '' && achieved === '' && !weight?.number?.gt(0)) return true;
  if (isNone(target) && (isNone(achieved) || achieved === '')) return true;
  const isEmpty = isFiller(target) && isFiller(achieved);
  return isEmpty && weight !== null && !weight.isBlank && hasNoPoints(weight);
}

function isNone(text: string): boolean {
  return STROKES.test(text) || NOT_APPLICABLE.exactly(text) !== null;
}

function isFiller(text: string): boolean {
  return isNone(text) || FILLER_WORDS.exactly(text) !== null;
}

/** 0, `/` or 无 in the weight's cell. */
function hasNoPoints({ number, text }: FormCell): boolean {
  return number === null ? isFiller(plainText(text)) : number.isZero();
}

/** Whether a row that does not apply has points all the same, which a person must give to others. */
export function hasPoints({ weight }: Indicator): boolean {
  return weight?.number?.gt(0) ?? false;
}
