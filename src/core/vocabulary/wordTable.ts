/**
 * One word of the field, what it means and where it was seen. Written as `plainText` leaves it: half width, no white
 * space. A word stands in one table once.
 */
export interface Word<Meaning> {
  readonly word: string;
  readonly means: Meaning;
  /** A form, province or document in which it stands: the reason why it is in the table. */
  readonly seen: string;
}

/** A word of a table found in a text, at `start` (included) to `end` (excluded). */
export interface FoundWord<Meaning> extends Word<Meaning> {
  readonly start: number;
  readonly end: number;
}

/** A table of words, ready to be looked for in plain texts. Of two words at one place the longer counts. */
export interface WordTable<Meaning> {
  readonly words: readonly Word<Meaning>[];
  /** What the whole text means; `null` where it is no word of the table. */
  exactly(text: string): Meaning | null;
  /** The longest word that the text begins with. */
  atStart(text: string): FoundWord<Meaning> | null;
  /** The longest word that the text ends with. */
  atEnd(text: string): FoundWord<Meaning> | null;
  /** The longest word that stands in the text from `index` on. */
  at(text: string, index: number): FoundWord<Meaning> | null;
  /** The leftmost word in the text. */
  readonly firstIn: (text: string) => FoundWord<Meaning> | null;
  /** Every word in the text, left to right; words do not overlap. */
  allIn(text: string): readonly FoundWord<Meaning>[];
  isIn(text: string): boolean;
}

/**
 * Makes a table searchable. This is the one place where lists of words become something that matches.
 * @throws RangeError for an empty word, for one with white space in it and for one that stands there twice
 */
export function wordTable<Meaning>(words: readonly Word<Meaning>[]): WordTable<Meaning> {
  const known = new Map<string, Word<Meaning>>();
  for (const entry of words) {
    if (entry.word === '' || /\s/.test(entry.word)) throw new RangeError(`no word: “${entry.word}”`);
    if (known.has(entry.word)) throw new RangeError(`twice in one table: ${entry.word}`);
    known.set(entry.word, entry);
  }
  const byFirst = longestFirst(words, (word) => word.charCodeAt(0));
  const byLast = longestFirst(words, (word) => word.charCodeAt(word.length - 1));

  const at = (text: string, index: number): FoundWord<Meaning> | null => {
    // Written out: this runs for every character of every text that is looked through.
    const entries = byFirst.get(text.charCodeAt(index));
    if (!entries) return null;
    for (const entry of entries) {
      const { word, means, seen } = entry;
      if (text.startsWith(word, index)) return { word, means, seen, start: index, end: index + word.length };
    }
    return null;
  };
  const nextIn = (text: string, from: number): FoundWord<Meaning> | null => {
    for (let index = from; index < text.length; index += 1) {
      const found = at(text, index);
      if (found) return found;
    }
    return null;
  };
  return {
    words,
    exactly: (text) => known.get(text)?.means ?? null,
    at,
    atStart: (text) => at(text, 0),
    atEnd: (text) => {
      const entry = byLast.get(text.charCodeAt(text.length - 1))?.find(({ word }) => text.endsWith(word));
      return entry ? { ...entry, start: text.length - entry.word.length, end: text.length } : null;
    },
    firstIn: (text) => nextIn(text, 0),
    allIn: (text) => {
      const found: FoundWord<Meaning>[] = [];
      for (let next = nextIn(text, 0); next; next = nextIn(text, next.end)) found.push(next);
      return found;
    },
    isIn: (text) => nextIn(text, 0) !== null,
  };
}

function longestFirst<Meaning>(
  words: readonly Word<Meaning>[],
  keyOf: (word: string) => number,
): ReadonlyMap<number, readonly Word<Meaning>[]> {
  const groups = new Map<number, Word<Meaning>[]>();
  for (const entry of [...words].sort((one, other) => other.word.length - one.word.length)) {
    const group = groups.get(keyOf(entry.word));
    if (group) group.push(entry);
    else groups.set(keyOf(entry.word), [entry]);
  }
  return groups;
}

/** Words that share one meaning and were seen in the same place, for tables in which that is the rule. */
export function wordsMeaning<Meaning>(
  means: Meaning,
  seen: string,
  ...words: readonly string[]
): readonly Word<Meaning>[] {
  return words.map((word) => ({ word, means, seen }));
}
