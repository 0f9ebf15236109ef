/**
 * What people put into a reason cell to say nothing. One list for the judgement and for the conditional format,
 * so that a cell that counts as empty is a cell that is marked. No entry may hold `|` (the formula's separator) or `"`.
 */
export const REASON_FILLERS: readonly string[] = [
  '',
  '/',
  '／',
  '//',
  '\\',
  '-',
  '--',
  '－',
  '–',
  '—',
  '——',
  '0',
  '0.00',
  '无',
  '无。',
  '暂无',
  '暂无。',
  '。',
  '…',
  '……',
  '...',
];

/** What a draft leaves for a person to write: a reason that still holds it is not finished. */
export const TO_BE_WRITTEN = '【请填写】';

const FILLERS = new Set(REASON_FILLERS);
// CLEAN drops control characters, the two substitutions drop no-break and ideographic spaces, TRIM the rest.
// eslint-disable-next-line no-control-regex -- the control characters are what CLEAN removes
const UNSEEN = /[\u0000-\u001f\u00a0\u3000]/g;

/** Whether a reason cell's text says nothing (blank, `/`, `—`, `0`, `无`, `……`). */
export function isFillerReason(text: string): boolean {
  return FILLERS.has(text.replace(UNSEEN, '').replace(/ +/g, ' ').trim());
}

/** Whether a reason cell still holds 【请填写】 of a draft. */
export function isUnfinishedReason(text: string): boolean {
  return text.includes(TO_BE_WRITTEN);
}
