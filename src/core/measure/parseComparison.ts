import type { Comparison } from './measure';
import { plainText } from './plainText';

/** Longest first, so that `大于等于` is not read as `大于`. */
const PREFIXES: readonly (readonly [string, Comparison])[] = [
  ['大于或等于', 'atLeast'],
  ['大于等于', 'atLeast'],
  ['小于或等于', 'atMost'],
  ['小于等于', 'atMost'],
  ['控制在', 'atMost'],
  ['不少于', 'atLeast'],
  ['不低于', 'atLeast'],
  ['不小于', 'atLeast'],
  ['不得少于', 'atLeast'],
  ['不得低于', 'atLeast'],
  ['不超过', 'atMost'],
  ['不高于', 'atMost'],
  ['不大于', 'atMost'],
  ['不多于', 'atMost'],
  ['不得超过', 'atMost'],
  ['不得高于', 'atMost'],
  ['至少', 'atLeast'],
  ['大于', 'atLeast'],
  ['高于', 'atLeast'],
  ['超过', 'atLeast'],
  ['至多', 'atMost'],
  ['最多', 'atMost'],
  ['小于', 'atMost'],
  ['低于', 'atMost'],
  ['少于', 'atMost'],
  ['等于', 'equal'],
  ['≥', 'atLeast'],
  ['>', 'atLeast'],
  ['≤', 'atMost'],
  ['<', 'atMost'],
  ['=', 'equal'],
];

const SUFFIXES: readonly (readonly [RegExp, Comparison])[] = [
  [/(?:\(?含\)?|及|或)?(?:其)?以上(?:\(含\))?$/, 'atLeast'],
  [/(?:\(?含\)?|及|或)?以[内下](?:\(含\))?$|之内$/, 'atMost'],
  // 24小时内, 3个工作日内: only a span of time can be meant to end within.
  [/(?<=小时|分钟|工作日|天|日|周|月|年)内$/, 'atMost'],
];

/** 达到95%以上, 增长12%: words before a number that do not change how it is held against another. */
const SAYS_NOTHING =
  /^(?:达到?|(?:同比|较上年|比上年)?(?:增长|提高|提升|增加|上升)(?:了|到|至)?)(?=[\d≥≤<>=])/;

/** 同比增长12%, +5%: the number says by how much something changed, not where it stands (提高到95%). */
export function saysChange(text: string): boolean {
  return /^(?:\+|(?:同比|较上年|比上年)?(?:增长|提高|提升|增加|上升)了?(?=[\d≥≤<>=]))/.test(plainText(text));
}

/** 提高到95%: the number says where something stands now. */
export function saysState(text: string): boolean {
  return /^(?:同比|较上年|比上年)?(?:增长|提高|提升|增加|上升)(?:到|至)/.test(plainText(text));
}

/** A text's comparison and what is left of it. `contradictory`: it says two things (`≥…以内`). */
export interface ComparisonSplit {
  readonly comparison: Comparison | null;
  readonly rest: string;
  readonly contradictory: boolean;
}

/** Splits the operator off, before (`≥`, `不少于`) or behind (`以上`, `以内`). Expects `plainText`. */
export function parseComparison(text: string): ComparisonSplit {
  const bare = text.replace(SAYS_NOTHING, '');
  const prefix = PREFIXES.find(([sign]) => bare.startsWith(sign));
  const body = (prefix ? bare.slice(prefix[0].length) : bare).replace(SAYS_NOTHING, '');
  const suffix = SUFFIXES.find(([pattern]) => pattern.test(body));
  return {
    comparison: prefix?.[1] ?? suffix?.[1] ?? null,
    rest: suffix ? body.replace(suffix[0], '') : body,
    contradictory: prefix !== undefined && suffix !== undefined && prefix[1] !== suffix[1],
  };
}

/** The operator that some forms print in an indicator's name instead of its cell: 绿化面积(≥**平方米). */
export function comparisonInName(name: string): Comparison | null {
  const sign = /\(([≥≤<>=])[*\d]/.exec(plainText(name))?.[1];
  return PREFIXES.find(([prefix]) => prefix === sign)?.[1] ?? null;
}
