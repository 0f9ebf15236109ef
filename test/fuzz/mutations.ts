import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A source of chance that gives the same again for the same seed. */
export interface Chance {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  oneOf<Item>(items: readonly Item[]): Item;
}

/** Mulberry32: small, and good enough to spoil files with. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
  return {
    below,
    oneOf: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('nothing to choose from');
      return item;
    },
  };
}

export interface Mutation {
  readonly name: string;
  apply(bytes: Uint8Array, chance: Chance): Uint8Array;
}

/** Values that a cell of a form is not expected to hold. */
const VALUES = [
  ...['', ' ', '/', '—', '#REF!', '1e308', '-1e308', '1E-320', 'NaN', 'Infinity', '0x10', '٣', '９９９％'],
  ...['100%%', '≥≥90%', '3套4套', '12月32日', '2021年13月', '9999-99-99', '=1+1', '\u202e套3', '1,2,3', '%'],
  ...['一百二十三万', '(((((', '））））', '\u0000', '😀'.repeat(50), '甲'.repeat(32_767), '9'.repeat(400)],
];
const NUMBERS = ['-1', '0', '1e400', '99999999999', '1048577', '65536', 'abc', '', '0.1', '2958466', '-0'];

const inPart =
  (wanted: RegExp, change: (text: string, chance: Chance) => string): Mutation['apply'] =>
  (bytes, chance) => {
    const parts = unzipSync(bytes);
    const names = Object.keys(parts).filter((name) => wanted.test(name));
    if (names.length === 0) return bytes;
    const name = chance.oneOf(names);
    const text = change(strFromU8(parts[name] ?? new Uint8Array()), chance);
    return zipSync({ ...parts, [name]: strToU8(text) }, { level: 1 });
  };

/** One of the places that a pattern fits. */
function replaceOne(text: string, pattern: RegExp, chance: Chance, to: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: piece, index } = chance.oneOf(found);
  return text.slice(0, index) + to(piece) + text.slice(index + piece.length);
}

const XML = /\.(?:xml|rels)$/;
const SHEET = /worksheets\/[^/]+\.xml$/;
const STRINGS = /(?:sharedStrings|worksheets\/[^/]+)\.xml$/;

/** Ways to spoil a workbook, from a byte to what a form says. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'a byte',
    apply: (bytes, chance) => {
      const copy = Uint8Array.from(bytes);
      for (let count = 1 + chance.below(4); count > 0; count -= 1)
        copy[chance.below(copy.length)] = chance.below(256);
      return copy;
    },
  },
  { name: 'cut off', apply: (bytes, chance) => bytes.slice(0, chance.below(bytes.length)) },
  { name: 'a part gone', apply: (bytes, chance) => withoutPart(bytes, chance) },
  {
    name: 'a value',
    apply: inPart(STRINGS, (text, chance) =>
      replaceOne(text, /(?<=<t(?: [^<>]*)?>)[^<]*/g, chance, () => escaped(chance.oneOf(VALUES))),
    ),
  },
  {
    name: 'a number',
    apply: inPart(SHEET, (text, chance) =>
      replaceOne(text, /(?<=<v>)[^<]*/g, chance, () => chance.oneOf(NUMBERS)),
    ),
  },
  {
    name: 'an attribute',
    apply: inPart(XML, (text, chance) =>
      replaceOne(
        text,
        /="[^"<>]*"/g,
        chance,
        () => `="${chance.oneOf([...NUMBERS, 'XFD1048577', 'A1:', '../x'])}"`,
      ),
    ),
  },
  {
    name: 'an element gone',
    apply: inPart(XML, (text, chance) => replaceOne(text, /<[a-z][^<>]*\/>/gi, chance, () => '')),
  },
  {
    name: 'an element twice',
    apply: inPart(XML, (text, chance) => replaceOne(text, /<[a-z][^<>]*\/>/gi, chance, (one) => one + one)),
  },
  {
    name: 'a row gone',
    apply: inPart(SHEET, (text, chance) => replaceOne(text, /<row .*?<\/row>/gs, chance, () => '')),
  },
  {
    name: 'rows in another order',
    apply: inPart(SHEET, (text, chance) => {
      const rows = [...text.matchAll(/<row .*?<\/row>/gs)].map(([row]) => row);
      if (rows.length < 2) return text;
      const [one, other] = [chance.oneOf(rows), chance.oneOf(rows)];
      return text
        .replace(one, '\u0001')
        .replace(other, () => one)
        .replace('\u0001', () => other);
    }),
  },
  {
    name: 'a merge',
    apply: inPart(SHEET, (text, chance) =>
      replaceOne(text, /ref="[A-Z]+\d+:[A-Z]+\d+"/g, chance, () =>
        chance.oneOf(['ref="A1:XFD1048576"', 'ref="I30:A1"', 'ref="A1"', 'ref="F7:H9"']),
      ),
    ),
  },
  {
    name: 'a formula',
    apply: inPart(SHEET, (text, chance) =>
      replaceOne(
        text,
        /<c [^<>]*>(?=<v>)/g,
        chance,
        (open) => `${open}<f t="shared" si="${chance.below(3)}">A1+1</f>`,
      ),
    ),
  },
];

function withoutPart(bytes: Uint8Array, chance: Chance): Uint8Array {
  const parts = unzipSync(bytes);
  const gone = chance.oneOf(Object.keys(parts));
  return zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone)), { level: 1 });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u0000', '&#1;');
}
