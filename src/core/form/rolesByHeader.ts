import type { ColumnRole, ColumnWords } from '../vocabulary/columnWords';

/** The roles whose column may be headed by these words, in the order of the columns. */
export type RolesByHeader = (words: string) => readonly ColumnRole[];

/**
 * Asks all columns at once which of them a header's words head: their spellings are looked up in one map, and one
 * pattern of all phrases passes over texts that are none of them, which are nearly all.
 */
export function rolesByHeader(columns: readonly ColumnWords[]): RolesByHeader {
  // Made when the first header is asked for, not when the module is loaded.
  let made: Lookup | null = null;
  return (words) => {
    const { spelled, phrased } = (made ??= lookupOf(columns));
    if (!phrased?.test(words)) return spelled.get(words) ?? NONE;
    return columns.filter((column) => isHeader(column, words)).map(({ role }) => role);
  };
}

interface Lookup {
  readonly spelled: ReadonlyMap<string, readonly ColumnRole[]>;
  /** Any phrase of any column, and nothing else; `null` where no column has one. Each is tested as a pattern by itself. */
  readonly phrased: RegExp | null;
}

const NONE: readonly ColumnRole[] = [];

function lookupOf(columns: readonly ColumnWords[]): Lookup {
  const spelled = new Map<string, readonly ColumnRole[]>();
  for (const { role, spellings } of columns) {
    for (const { word } of spellings.words) spelled.set(word, [...(spelled.get(word) ?? []), role]);
  }
  const sources = columns.flatMap(({ phrases }) => phrases.map(({ phrase: { source } }) => source));
  return { spelled, phrased: sources.length === 0 ? null : new RegExp(`^(?:${sources.join('|')})$`, 's') };
}

function isHeader({ spellings, phrases }: ColumnWords, words: string): boolean {
  return (
    spellings.exactly(words) !== null ||
    phrases.some((each) => each.phrase.isWhole(words) && each.with?.isIn(words) !== false)
  );
}
