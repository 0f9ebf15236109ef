import type { FoundWord, WordTable } from '../vocabulary/wordTable';

/** A text without the words of a table, or without those of them that `isLeftOut` picks. */
export function withoutWords(
  text: string,
  table: WordTable<unknown>,
  isLeftOut: (word: FoundWord<unknown>) => boolean = () => true,
): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of table.allIn(text).filter(isLeftOut)) {
    rest += text.slice(from, start);
    from = end;
  }
  return rest + text.slice(from);
}
