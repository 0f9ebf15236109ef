import type { Decimal } from 'decimal.js';
import { parseQuantity } from '../measure/parseQuantity';
import { amount } from '../measure/quantity';
import { plainText } from '../measure/plainText';
import { SCALES } from '../vocabulary/unitWords';
import { wordPattern } from '../vocabulary/wordPattern';
import { COUNT_TAILS, NOT_COUNTED, SPOKEN_UNITS } from '../vocabulary/narrativeWords';

/** A number with its unit as a sentence of a goal states it, with the words it stands among. */
export interface Mention {
  /** As written: 培训1200人次 → 1200人次. */
  readonly text: string;
  readonly amount: Decimal;
  readonly unit: string;
  /** What stands right before it, back to the last punctuation mark. */
  readonly before: string;
  /** The whole clause without the number. */
  readonly clause: string;
}

const CLAUSE_END = /[,;:!?。、()]|(?<!\d)\.|\.(?!\d)/;
const FIGURE = new RegExp(String.raw`\d+(?:\.\d+)?${wordPattern(SCALES)}?`, 'g');
/** A goal of a page has a hundred clauses. */
const MOST_CLAUSES = 400;

/** Every number with a unit that a text states. */
export function mentionsIn(text: string): readonly Mention[] {
  // The same clause again tells nothing new.
  const clauses = new Set(plainText(text).split(CLAUSE_END));
  return [...clauses].slice(0, MOST_CLAUSES).flatMap(mentionsInClause);
}

function mentionsInClause(clause: string): readonly Mention[] {
  return [...clause.matchAll(FIGURE)].flatMap((match) => {
    const [figure] = match;
    const behind = clause.slice(match.index + figure.length);
    // 第3, A2, 12-15: no count of its own.
    if (/[第A-Za-z/-]$/.test(clause.slice(0, match.index)) || /^[-~/]/.test(behind)) return [];
    const unit = SPOKEN_UNITS.atStart(behind)?.word ?? '';
    if (unit === '' || (NOT_COUNTED.atStart(behind)?.end ?? 0) > unit.length) return [];
    const quantity = parseQuantity(`${figure}${unit}`);
    if (!quantity) return [];
    return [
      {
        text: `${figure}${unit}`,
        amount: amount(quantity),
        unit: quantity.unit,
        before: clause.slice(0, match.index),
        clause: `${clause.slice(0, match.index)}${behind.slice(unit.length)}`,
      },
    ];
  });
}

/** Whether a mention speaks of the thing that a row's name names. */
export function speaksOf({ clause, before, unit }: Mention, name: string): boolean {
  const core = withoutTail(name);
  if (core.length < SHORTEST_NAME) return false;
  if (SPOKEN_UNITS.exactly(unit) === 'common')
    return longestShared(core, before) >= Math.max(SHORTEST_NAME + 1, core.length - 1);
  return longestShared(core, clause) >= Math.max(SHORTEST_NAME, Math.ceil(core.length / 2));
}

const SHORTEST_NAME = 2;

/** 指标1:培训人次(人次) → 培训: what is left is the thing. */
function withoutTail(name: string): string {
  const bare = plainText(name)
    .replace(/^指标\d*:/, '')
    .replace(/\([^()]*\)$/, '');
  const tail = COUNT_TAILS.atEnd(bare);
  return tail === null ? bare : bare.slice(0, tail.start);
}

/** Length of the longest run of characters that both texts have; as long as names and clauses are. */
function longestShared(one: string, other: string): number {
  const [name, clause] = [one.slice(0, LONGEST_COMPARED), other.slice(-LONGEST_COMPARED)];
  let longest = 0;
  let above: readonly number[] = [];
  for (const character of name) {
    const runs: number[] = [];
    for (let index = 0; index < clause.length; index += 1) {
      const run = clause[index] === character ? (above[index - 1] ?? 0) + 1 : 0;
      runs.push(run);
      longest = Math.max(longest, run);
    }
    above = runs;
  }
  return longest;
}

const LONGEST_COMPARED = 40;

/** A figure of another order is about something else. */
export function isNear(one: Decimal, other: Decimal): boolean {
  const [small, large] = one.lt(other) ? [one, other] : [other, one];
  return small.gt(0) && large.lte(small.times(FAR));
}

const FAR = 4;
