import { EXCEEDING } from '../vocabulary/answerWords';

/** 超过, 超出 and 突破 are one. */
export function exceeding(text: string): string {
  const word = EXCEEDING.atStart(text);
  return word ? `超${text.slice(word.end)}` : text;
}
