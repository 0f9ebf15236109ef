import { EXCEEDING } from '../vocabulary/answerWords';

/** Before what must not be: 不超预算, 不新增. */
export const MUST_NOT = '不';

/** 超过, 超出 and 突破 are one. */
export function exceeding(text: string): string {
  const word = EXCEEDING.atStart(text);
  return word ? `超${text.slice(word.end)}` : text;
}
