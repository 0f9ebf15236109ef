import {
  BEFORE_FIGURE,
  BEHIND_FIGURE,
  ITSELF_INCLUDED,
  ITSELF_OPENING,
  STRICT_SIGNS,
  UNITS_WITH_INSIDE,
} from '../vocabulary/comparisonWords';
import {
  AGAINST_LAST_YEAR,
  AIMING,
  AIMED_AT,
  ALREADY,
  AND_SOME_AT_END,
  GATHERING,
  GROWING,
  NATURE,
  REACHED,
  THINGS_WITH_MANY,
  UP_TO,
} from '../vocabulary/figureWords';
import type { Comparison } from './measure';
import { plainText } from './plainText';

const OPENS_FIGURE = /^[\d≥≤<>=]/;
const CHANGE_SIGN = /^\+/;
/** 100余人, 3万多元: digits, and what stands behind 余 and 多. */
const ROUND_FIGURE = /^([\d,.]+[万亿]?)(.)(?=\p{Script=Han})/u;

/** 同比增长12%, +5%: the number says by how much something changed, not where it stands (提高到95%). */
export function saysChange(text: string): boolean {
  return CHANGE_SIGN.test(plainText(text)) || saysGrowth(text);
}

/** 上升2%, 较上年增加3件: by how much it grew. */
export function saysGrowth(text: string): boolean {
  const plain = plainText(text);
  const growth = growthBefore(plain);
  return growth !== null && !growth.isUpTo && opensFigure(plain, growth.end);
}

/** 提高, 较上年增长: that something is to grow, by how little ever. */
export function asksForGrowth(text: string): boolean {
  const plain = plainText(text);
  return growthBefore(plain)?.end === plain.length;
}

/** 力争95%: what somebody means to reach. */
export function saysIntention(text: string): boolean {
  return AIMING.atStart(plainText(text))?.means === 'meant';
}

/** 提高到95%: the number says where something stands now. */
export function saysState(text: string): boolean {
  return growthBefore(plainText(text))?.isUpTo ?? false;
}

/** A text's comparison and what is left of it. `contradictory`: it says two things (`≥…以内`). */
export interface ComparisonSplit {
  readonly comparison: Comparison | null;
  readonly rest: string;
  readonly contradictory: boolean;
  /** >, 大于, 低于: the figure itself does not count. */
  readonly isStrict?: true;
}

const STRICT = { isStrict: true } as const;

/** Splits the operator off, before (`≥`, `不少于`), behind (`以上`, `以内`) or inside (`余`). Expects `plainText`. */
export function parseComparison(text: string): ComparisonSplit {
  const bare = withoutOpening(withoutAim(withoutItself(text)));
  const prefix = BEFORE_FIGURE.atStart(bare);
  const body = prefix
    ? withoutIncluded(withoutOpening(bare.slice(prefix.end)), prefix.means)
    : withoutOpening(bare);
  const suffix = suffixOf(body);
  const rest = suffix ? body.slice(0, suffix.start) : body;
  const round = roundFigure(rest);
  const said = [prefix?.means, suffix?.means, round === null ? undefined : ('atLeast' as const)].filter(
    (each) => each !== undefined,
  );
  return {
    comparison: said[0] ?? null,
    rest: round ?? rest,
    contradictory: new Set(said).size > 1,
    ...(prefix && STRICT_SIGNS.exactly(prefix.word) ? STRICT : {}),
  };
}

/** 不低于95%(含) is what 不低于95% is; 95%(含) alone belongs to an 以上 that is not there. */
function withoutIncluded(body: string, means: Comparison): string {
  const isSame = (means === 'atLeast' || means === 'atMost') && body.endsWith(ITSELF_INCLUDED);
  return isSame ? body.slice(0, -ITSELF_INCLUDED.length) : body;
}

/** 10台以上(含10台): the brackets say what 以上 says. */
function withoutItself(text: string): string {
  const at = text.endsWith(')') ? text.lastIndexOf(ITSELF_OPENING) : -1;
  return at > 0 && BEHIND_FIGURE.atEnd(text.slice(0, at)) ? text.slice(0, at) : text;
}

/** 确保90%以上, 稳定在95%, 力争不低于90%: that it is aimed at changes nothing of the figure. */
function withoutAim(text: string): string {
  const aim = AIMING.atStart(text);
  if (!aim) return text;
  const rest = text.slice(AIMED_AT.at(text, aim.end)?.end ?? aim.end);
  const sign = BEFORE_FIGURE.atStart(rest);
  const start = sign?.end ?? reachedBefore(rest) ?? 0;
  return opensFigure(rest, start) ? rest : text;
}

/** The operator that some forms print in an indicator's name instead of its cell: 绿化面积(≥**平方米). */
export function comparisonInName(name: string): Comparison | null {
  const sign = /\(([≥≤<>=])[*\d]/.exec(plainText(name))?.[1];
  return sign === undefined ? null : BEFORE_FIGURE.exactly(sign);
}

function suffixOf(body: string): { readonly means: Comparison; readonly start: number } | null {
  const word = BEHIND_FIGURE.atEnd(body);
  if (word) return word;
  const isInside = body.endsWith('内') && UNITS_WITH_INSIDE.atEnd(body.slice(0, -1)) !== null;
  return isInside ? { means: 'atMost', start: body.length - 1 } : null;
}

/** 100余人, 100多人 are a hundred at least: the text without 余; `null` for any other. */
function roundFigure(text: string): string | null {
  const [, figure = '', word = ''] = ROUND_FIGURE.exec(text) ?? [];
  if (!AND_SOME_AT_END.exactly(word) || THINGS_WITH_MANY.at(text, figure.length)) return null;
  return text.slice(0, figure.length) + text.slice(figure.length + 1);
}

/** The text without words before its figure that do not change how it is held against another: 达到95%以上, 已完成10个. */
function withoutOpening(text: string): string {
  if (OPENS_FIGURE.test(text)) return text;
  const ends = [reachedBefore(text), NATURE.atStart(text)?.end, growthBefore(text)?.end];
  const end = ends.find((each) => each !== undefined && opensFigure(text, each));
  return end === undefined ? text : text.slice(end);
}

/** Where 全年累计已完成了 ends, or 全年累计 alone. */
function reachedBefore(text: string): number | undefined {
  let end = 0;
  let isSum = true;
  for (let word = GATHERING.at(text, 0); word; word = GATHERING.at(text, end)) {
    end = word.end;
    isSum &&= word.means === 'sum';
  }
  const reached = REACHED.at(text, ALREADY.at(text, end)?.end ?? end);
  if (reached) return text.startsWith('了', reached.end) ? reached.end + 1 : reached.end;
  return isSum && end > 0 ? end : undefined;
}

/** 较2022年 of 较2022年增长5%; empty where no year is named. */
export function againstYear(text: string): string {
  return AGAINST_YEAR.exec(text)?.[0] ?? '';
}

const AGAINST_YEAR = /^[较比]20\d{2}年/;

/** Where 较上年增长了 ends. */
function growthBefore(text: string): { readonly end: number; readonly isUpTo: boolean } | null {
  const growing = GROWING.at(text, AGAINST_LAST_YEAR.atStart(text)?.end ?? againstYear(text).length);
  if (!growing) return null;
  const upTo = UP_TO.at(text, growing.end);
  if (upTo) return { end: upTo.end, isUpTo: true };
  return { end: text.startsWith('了', growing.end) ? growing.end + 1 : growing.end, isUpTo: false };
}

function opensFigure(text: string, at: number): boolean {
  return OPENS_FIGURE.test(text.slice(at, at + 1));
}
