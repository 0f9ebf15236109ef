/** Sentences one after the other: a Latin one is followed by a space, a Chinese one by the next at once. */
export function joinSentences(...sentences: readonly (string | null)[]): string {
  return sentences.reduce<string>((before, sentence) => {
    if (sentence === null || sentence === '') return before;
    return `${before}${/[.?!]$/.test(before) ? ' ' : ''}${sentence}`;
  }, '');
}
