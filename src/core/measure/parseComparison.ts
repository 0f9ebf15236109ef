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
  ['不能少于', 'atLeast'],
  ['不能低于', 'atLeast'],
  ['不超过', 'atMost'],
  ['不高于', 'atMost'],
  ['不大于', 'atMost'],
  ['不多于', 'atMost'],
  ['不得超过', 'atMost'],
  ['不得高于', 'atMost'],
  ['不得大于', 'atMost'],
  ['不能超过', 'atMost'],
  ['不能高于', 'atMost'],
  ['未超过', 'atMost'],
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
  // 24小时内, 30万元内: only time, money and shares have an inside. 校内 is a place.
  [/(?<=小时|分钟|工作日|天|日|周|月|年|万|元|%)内$/, 'atMost'],
];

/** 达到95%以上, 已完成10个, 增长12%, 定量 in a column of its own: words before a number that do not change how it is held against another. */
const SAYS_NOTHING = new RegExp(
  '^(?:' +
    '(?:全年|年度|实际|累计|总计|合计|共计?|全部|均)*(?:已经?)?(?:达到?|完成|实现|建成)了?|' +
    '(?:全年|年度|实际|累计|总计|合计|共计?)+|' +
    '定[性量](?:指标)?|文字描述|' +
    '(?:同比|较上年|比上年)?(?:增长|提高|提升|增加|上升)(?:了|到|至)?' +
    ')(?=[\\d≥≤<>=])',
);
/** 100余人, 100多人: a hundred at least. */
const AND_MORE = /^([\d,.]+[万亿]?)(?:余|多(?!媒体|功能|种|样))(?=\p{Script=Han})/u;

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

/** Splits the operator off, before (`≥`, `不少于`), behind (`以上`, `以内`) or inside (`余`). Expects `plainText`. */
export function parseComparison(text: string): ComparisonSplit {
  const bare = text.replace(SAYS_NOTHING, '');
  const prefix = PREFIXES.find(([sign]) => bare.startsWith(sign));
  const body = (prefix ? bare.slice(prefix[0].length) : bare).replace(SAYS_NOTHING, '');
  const suffix = SUFFIXES.find(([pattern]) => pattern.test(body));
  const rest = suffix ? body.replace(suffix[0], '') : body;
  const more: Comparison | null = AND_MORE.test(rest) ? 'atLeast' : null;
  const said = [prefix?.[1], suffix?.[1], more].filter((each) => each !== undefined && each !== null);
  return {
    comparison: said[0] ?? null,
    rest: rest.replace(AND_MORE, '$1'),
    contradictory: new Set(said).size > 1,
  };
}

/** The operator that some forms print in an indicator's name instead of its cell: 绿化面积(≥**平方米). */
export function comparisonInName(name: string): Comparison | null {
  const sign = /\(([≥≤<>=])[*\d]/.exec(plainText(name))?.[1];
  return PREFIXES.find(([prefix]) => prefix === sign)?.[1] ?? null;
}
