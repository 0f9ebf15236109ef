import { wordPattern } from './wordPattern';
import { wordTable, wordsMeaning, type WordTable } from './wordTable';

/** A part of a phrase: words of which one stands there, perhaps none, or any number. */
export interface PhrasePart {
  readonly source: string;
  /** Words of which one must stand there; `null` where the part can do without any. */
  readonly needs: readonly string[] | null;
}

type Words = WordTable<unknown> | string;

/** One word of these tables. A bare text is itself. */
export function one(...words: readonly Words[]): PhrasePart {
  return { source: alternatives(words), needs: neededOf(words) };
}

/** One of these words or none. */
export function maybe(...words: readonly Words[]): PhrasePart {
  return optional(`${alternatives(words)}?`);
}

/** Any number of these words, none included. */
export function any(...words: readonly Words[]): PhrasePart {
  return optional(`${alternatives(words)}*`);
}

/** At least one of these words. */
export function some(...words: readonly Words[]): PhrasePart {
  return { source: `${alternatives(words)}+`, needs: neededOf(words) };
}

/** Any phrase of these. */
export function either(...phrases: readonly (readonly PhrasePart[])[]): PhrasePart {
  const needs = phrases.map(needsOf);
  const source = `(?:${phrases.map(sourceOf).join('|')})`;
  return { source, needs: needs.includes(null) ? null : needs.flatMap((words) => words ?? []) };
}

/** All of these parts in their order, or none. */
export function maybeAll(...parts: readonly PhrasePart[]): PhrasePart {
  return optional(`(?:${sourceOf(parts)})?`);
}

/** Up to so many of these words. */
export function few(most: number, ...words: readonly Words[]): PhrasePart {
  return optional(`${alternatives(words)}{0,${most}}`);
}

/** Any characters, but not this one. */
export function butNot(character: string): PhrasePart {
  return optional(`[^${character}]*`);
}

/** Any characters, or none. */
export const anything: PhrasePart = optional('.*');

/** ③, or nothing. */
export const circledNumber: PhrasePart = optional('[①-⑳]?');

/** One of these words or the text's end; without words only the end. */
export function endOr(...words: readonly Words[]): PhrasePart {
  return optional(words.length === 0 ? '$' : `(?:${alternatives(words)}|$)`);
}

/** Not before one of these characters. */
export function beforeAnyBut(characters: string): PhrasePart {
  return optional(`(?![${characters}])`);
}

/** Up to so many characters of any kind. */
export function upTo(most: number): PhrasePart {
  return optional(`.{0,${most}}`);
}

function alternatives(words: readonly Words[]): string {
  return wordPattern(
    ...words.map((each) => (typeof each === 'string' ? wordTable(wordsMeaning(true, 'itself', each)) : each)),
  );
}

function optional(source: string): PhrasePart {
  return { source, needs: null };
}

function neededOf(words: readonly Words[]): readonly string[] | null {
  const needed = words.flatMap((each) =>
    typeof each === 'string' ? [each] : each.words.map(({ word }) => word),
  );
  return needed.length === 0 ? null : needed;
}

/** Of the parts that cannot be done without the one with the fewest words: one of these stands in every such phrase. */
function needsOf(parts: readonly PhrasePart[]): readonly string[] | null {
  const [fewest = null] = parts
    .flatMap(({ needs }) => (needs === null ? [] : [needs]))
    .sort((one, other) => one.length - other.length);
  return fewest;
}

function sourceOf(parts: readonly PhrasePart[]): string {
  return parts.map(({ source }) => source).join('');
}

/** Words of tables in an order: 已 + 全部 + 完成 + 年度 + 目标. Built here so that a word is written down once. */
export interface Phrase {
  /** The regular expression it is made of; its Chinese characters are those of its words. */
  readonly source: string;
  /** Words of which one stands in every such phrase; `null` where there are none such. */
  readonly needs: readonly string[] | null;
  /** Whether a text is such a phrase and nothing else. */
  isWhole(text: string): boolean;
  /** Whether a text begins with one. */
  isAtStart(text: string): boolean;
  /** Where the phrase that a text begins with ends; `0` where it begins with none. */
  endAtStart(text: string): number;
  isIn(text: string): boolean;
  /** What stands before the first such phrase; the whole text where there is none. */
  before(text: string): string;
}

/** Makes a phrase of its parts. */
export function phrase(...parts: readonly PhrasePart[]): Phrase {
  const source = sourceOf(parts);
  const whole = new RegExp(`^(?:${source})$`, 's');
  const start = new RegExp(`^(?:${source})`, 's');
  // Made when it is first asked for: most phrases never are, and a text without a beginning to hold on to is searched
  // from each of its characters. Only short labels and titles are asked.
  let made: RegExp | null = null;
  const anywhere = () => (made ??= new RegExp(source, 's'));
  return {
    source,
    needs: needsOf(parts),
    isWhole: (text) => whole.test(text),
    isAtStart: (text) => start.test(text),
    endAtStart: (text) => start.exec(text)?.[0].length ?? 0,
    isIn: (text) => anywhere().test(text),
    before: (text) => text.slice(0, anywhere().exec(text)?.index),
  };
}
