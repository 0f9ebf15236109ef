import type { WordTable } from './wordTable';

/** The words of tables as one alternative of a regular expression's source, longest first; for patterns that join words and figures. */
export function wordPattern(...tables: readonly WordTable<unknown>[]): string {
  const words = tables.flatMap((table) => table.words.map(({ word }) => word));
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  return `(?:${longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`)).join('|')})`;
}
