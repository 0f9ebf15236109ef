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
  // Made when a text is first looked through: most tables are only asked for whole words.
  let firsts: WordsByCharacter<Meaning> | null = null;
  let lasts: WordsByCharacter<Meaning> | null = null;
  const byFirst = () => (firsts ??= wordsByCharacter(words, (word) => word.charCodeAt(0)));
  const byLast = () => (lasts ??= wordsByCharacter(words, (word) => word.charCodeAt(word.length - 1)));

  // Written out: these run for every character of every text that is looked through.
  const wordAt = (text: string, index: number): Word<Meaning> | null => {
    const entries = wordsOf(byFirst(), text.charCodeAt(index));
    if (entries) for (const entry of entries) if (text.startsWith(entry.word, index)) return entry;
    return null;
  };
  const at = (text: string, index: number): FoundWord<Meaning> | null => {
    const entry = wordAt(text, index);
    return entry && foundAt(entry, index);
  };
  const nextIn = (text: string, from: number): FoundWord<Meaning> | null => {
    const { mayBe } = byFirst();
    for (let index = from; index < text.length; index += 1) {
      if (mayBe[text.charCodeAt(index) % SLOTS] === 0) continue;
      const entry = wordAt(text, index);
      if (entry) return foundAt(entry, index);
    }
    return null;
  };
  return {
    words,
    exactly: (text) => known.get(text)?.means ?? null,
    at,
    atStart: (text) => at(text, 0),
    atEnd: (text) => {
      const entries = wordsOf(byLast(), text.charCodeAt(text.length - 1));
      const entry = entries?.find(({ word }) => text.endsWith(word));
      return entry ? foundAt(entry, text.length - entry.word.length) : null;
    },
    firstIn: (text) => nextIn(text, 0),
    allIn: (text) => {
      let next = nextIn(text, 0);
      if (!next) return NONE;
      const found: FoundWord<Meaning>[] = [];
      for (; next; next = nextIn(text, next.end)) found.push(next);
      return found;
    },
    isIn: (text) => nextIn(text, 0) !== null,
  };
}

const NONE: readonly never[] = [];

function foundAt<Meaning>({ word, means, seen }: Word<Meaning>, start: number): FoundWord<Meaning> {
  return { word, means, seen, start, end: start + word.length };
}

/** Words by one of their characters, the longest first. */
interface WordsByCharacter<Meaning> {
  readonly words: ReadonlyMap<number, readonly Word<Meaning>[]>;
  /** 0 where no word has a character with this remainder: most characters of a text are passed over by this alone. */
  readonly mayBe: Uint8Array;
}

const SLOTS = 256;

function wordsByCharacter<Meaning>(
  words: readonly Word<Meaning>[],
  keyOf: (word: string) => number,
): WordsByCharacter<Meaning> {
  const groups = new Map<number, Word<Meaning>[]>();
  const mayBe = new Uint8Array(SLOTS);
  for (const entry of [...words].sort((one, other) => other.word.length - one.word.length)) {
    const key = keyOf(entry.word);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
    mayBe[key % SLOTS] = 1;
  }
  return { words: groups, mayBe };
}

function wordsOf<Meaning>(
  { words, mayBe }: WordsByCharacter<Meaning>,
  character: number,
): readonly Word<Meaning>[] | undefined {
  // An index outside the text has no character: NaN.
  return mayBe[character % SLOTS] === 1 ? words.get(character) : undefined;
}

/**
 * Words that share one meaning and were seen in the same place, for tables in which that is the rule: one by one, or several
 * in a text, set apart by blanks.
 */
export function wordsMeaning<Meaning>(
  means: Meaning,
  seen: string,
  ...words: readonly string[]
): readonly Word<Meaning>[] {
  return words.flatMap((several) => several.split(' ').map((word) => ({ word, means, seen })));
}
