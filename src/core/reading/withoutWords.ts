import type { WordTable } from '../vocabulary/wordTable';

/** A text without the words of a table. */
export function withoutWords(text: string, table: WordTable<unknown>): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of table.allIn(text)) {
    rest += text.slice(from, start);
    from = end;
  }
  return rest + text.slice(from);
}
