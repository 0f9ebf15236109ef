import type { Decimal } from 'decimal.js';
import { parseQuantity } from '../measure/parseQuantity';
import { amount } from '../measure/quantity';
import { plainText } from '../measure/plainText';
import { SCALES } from '../vocabulary/unitWords';
import { OF_WHICH } from '../vocabulary/figureContext';
import { wordPattern } from '../vocabulary/wordPattern';
import {
  COUNT_TAILS,
  IN_THIS_YEAR,
  NOT_COUNTED,
  SPOKEN_UNITS,
  YEAR_SO_FAR,
} from '../vocabulary/narrativeWords';

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
  /** In brackets, or said to be of what was stated before: 申请专利6项(授权2项), 其中授权2项. */
  readonly isPart: boolean;
  /** Of several years, with this year's behind it: 累计治理23公里，其中本年12公里. */
  readonly isOfYears: boolean;
}

const CLAUSE_END = /[,;:!?。、()]|(?<!\d)\.|\.(?!\d)/;
const IN_BRACKETS = /\(([^()]*)\)/;
/** Belongs to the clause before it, which says what it is about. */
const BEFORE_THIS_YEAR = new RegExp(`[,;](?=${wordPattern(IN_THIS_YEAR)})`, 'g');
const FIGURE = new RegExp(String.raw`\d+(?:\.\d+)?${wordPattern(SCALES)}?`, 'g');
/** A goal of a page has a hundred clauses. */
const MOST_CLAUSES = 400;

/** Every number with a unit that a text states. */
export function mentionsIn(text: string): readonly Mention[] {
  const pieces = plainText(text).replace(BEFORE_THIS_YEAR, '').split(IN_BRACKETS);
  // The same clause again tells nothing new.
  const clauses = new Map(
    pieces.flatMap((piece, at) => piece.split(CLAUSE_END).map((clause) => [clause, at % 2 > 0])),
  );
  return [...clauses].slice(0, MOST_CLAUSES).flatMap(mentionsInClause);
}

function mentionsInClause([clause, isInBrackets]: readonly [string, boolean]): readonly Mention[] {
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
        isPart: isInBrackets || OF_WHICH.atStart(clause) !== null,
        isOfYears: IN_THIS_YEAR.atStart(behind.slice(unit.length)) !== null,
      },
    ];
  });
}

/** How much of what a row's name names a mention speaks of; 0 where it is about something else. */
export function speaksOf({ clause, before, unit }: Mention, name: string): number {
  const core = withoutTail(name);
  if (core.length < SHORTEST_NAME) return 0;
  const isCommon = SPOKEN_UNITS.exactly(unit) !== 'own';
  // 培训120人: of a short name nothing else may be said.
  if (isCommon && before.replace(YEAR_LEADS, '') === core) return core.length;
  const shared = longestShared(core, isCommon ? before : clause);
  const least = isCommon
    ? Math.max(SHORTEST_NAME + 1, core.length - 1)
    : Math.max(SHORTEST_NAME, Math.ceil(core.length / 2));
  return shared >= least ? shared : 0;
}

const YEAR_LEADS = new RegExp(`^${wordPattern(YEAR_SO_FAR)}*`);
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
