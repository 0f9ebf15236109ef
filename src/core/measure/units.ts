import {
  COUNTERS,
  LIKE_COUNTERS,
  SAME_COUNTERS,
  TIMES_A_YEAR,
  UNIT_SIZES,
  UNIT_SPELLINGS,
} from '../vocabulary/unitWords';
import type { Quantity } from './measure';
import { remembered } from './remembered';

/** The unit as compared: spellings resolved, and `*`, `·`, `、` between two units read as `/`, 元/人天 as 元/人/天, (个) as 个. */
export const canonicalUnit = remembered((unit: string): string => {
  const bare = unit.replace(/^\((.+)\)$/, '$1');
  // 台/套 are one thing, 元/人 is so much each.
  const whole = UNIT_SPELLINGS.exactly(bare);
  if (whole !== null) return whole;
  const parts = bare
    .replace(/[*·•、．.]/g, '/')
    .replace(/(?<=\/[人户])(?=[天日月年]$)/, '/')
    // 10万/年 beside 10万元: the form tells of one year anyway.
    .replace(/^\/年$/, '')
    .split('/')
    .filter((part) => part !== '')
    .map((part) => UNIT_SPELLINGS.exactly(part) ?? part);
  // 620万/月 is so much a month, of what it does not say.
  return (bare.startsWith('/') && parts.length > 0 ? '/' : '') + parts.join('/');
});

export type UnitRelation =
  | { readonly kind: 'same' }
  /** One side carries no unit: taken to be the other's. */
  | { readonly kind: 'assumed'; readonly unit: string }
  /** Two counters of what may be one thing: 5个 for 5项. */
  | { readonly kind: 'alike' }
  /** So many 人 are as many 人次 or more. */
  | { readonly kind: 'atLeastSo' }
  /** One says how many, the other how many in a month: the second times `multiply` divided by `divide` is in the first's unit. */
  | { readonly kind: 'perTime'; readonly multiply: number; readonly divide: number }
  /** Both measure the same thing: the second times `multiply` divided by `divide` is in the first's unit. */
  | { readonly kind: 'convertible'; readonly multiply: number; readonly divide: number }
  | { readonly kind: 'clash' };

const SAME: UnitRelation = { kind: 'same' };

/** A form tells of one year: 次/年 are 次. */
function inAYear(unit: string): string {
  return unit.replace(/\/年$/, '');
}

/** 场(次) counts 场, 次 or 场次. */
function spellingsOf(unit: string): readonly string[] {
  const [, first = unit, second] = /^([^()]+)\(([^()]+)\)$/.exec(unit) ?? [];
  return second === undefined
    ? [unit]
    : [first, second, first + second].map((each) => UNIT_SPELLINGS.exactly(each) ?? each);
}

/** How the unit of an achieved value stands to that of its target (VALUES §10: 公顷 and 亩, 天 and 小时, ‰ and %). */
export function relateUnits(target: Pick<Quantity, 'unit'>, achieved: Pick<Quantity, 'unit'>): UnitRelation {
  if (target.unit === achieved.unit) return SAME;
  if (isWithoutThing(target.unit, achieved.unit)) return { kind: 'assumed', unit: achieved.unit };
  if (isWithoutThing(achieved.unit, target.unit)) return { kind: 'assumed', unit: target.unit };
  if (target.unit === MEGA && isLength(achieved.unit)) return relateUnits({ unit: METRE }, achieved);
  if (achieved.unit === MEGA && isLength(target.unit)) return relateUnits(target, { unit: METRE });
  const [wanted, reached] = [target.unit, achieved.unit].map((unit) => spellingsOf(inAYear(unit)));
  const isAny = (test: (unit: string, other: string) => boolean) =>
    wanted?.some((unit) => reached?.some((other) => test(unit, other))) === true;
  if (isAny((unit, other) => unit === other || areListed(SAME_COUNTERS, unit, other))) return SAME;
  if (target.unit === '' || achieved.unit === '')
    return { kind: 'assumed', unit: target.unit || achieved.unit };
  const sizes = sizesOf(target.unit, achieved.unit);
  if (sizes) return sizes;
  const perTime = perTimeOf(target.unit, achieved.unit);
  if (perTime) return perTime;
  if (target.unit === VISITS && (achieved.unit === PERSON || areListed(SAME_COUNTERS, PERSON, achieved.unit)))
    return { kind: 'atLeastSo' };
  return { kind: isAny(countAlike) ? 'alike' : 'clash' };
}

/** 620万/月 beside 598万元/月. */
function isWithoutThing(unit: string, other: string): boolean {
  return unit.startsWith('/') && other === MONEY + unit;
}

/** 80M beside 85米 is a length; beside anything else it may be a size of data. */
const MEGA = 'M';
const METRE = '米';

function isLength(unit: string): boolean {
  return UNIT_SIZES.exactly(unit)?.base === UNIT_SIZES.exactly(METRE)?.base;
}

/** 亩 and 公顷; 公斤/亩 and 斤/亩; 元/人/年 and 元/年/人. */
function sizesOf(target: string, achieved: string): UnitRelation | null {
  const [[wanted, wantedFor], [reached, reachedFor]] = [measuredFor(target), measuredFor(achieved)];
  if (wantedFor !== reachedFor) return null;
  if (wanted === reached) return SAME;
  const [first, second] = [UNIT_SIZES.exactly(wanted), UNIT_SIZES.exactly(reached)];
  if (!first || !second || first.base !== second.base) return null;
  return { kind: 'convertible', multiply: second.factor, divide: first.factor };
}

/** What is measured, and for each of what, in whatever order. */
function measuredFor(unit: string): readonly [measured: string, per: string] {
  const [measured = '', ...per] = unit.split('/');
  return [measured, per.sort().join('/')];
}

function areListed(lists: readonly (readonly string[])[], one: string, other: string): boolean {
  return lists.some((list) => list.includes(one) && list.includes(other));
}

/** 5项 and 5个; 12个村 and 12个, where the name does not say that it is villages. */
function countAlike(one: string, other: string): boolean {
  if (areListed(LIKE_COUNTERS, one, other)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === PIECE && long.startsWith(PIECE) && COUNTERS.exactly(long.slice(PIECE.length)) !== null;
}

const MONEY = '元';
const PIECE = '个';
const PERSON = '人';
const VISITS = '人次';

/** 1次/月 beside 12次: how often in the year, where it went on all the year. */
function perTimeOf(target: string, achieved: string): UnitRelation | null {
  const [wanted, reached] = [timesAYear(target), timesAYear(achieved)];
  if (wanted.unit !== reached.unit || wanted.unit === MONEY || COUNTERS.exactly(wanted.unit) === null)
    return null;
  return { kind: 'perTime', multiply: reached.times, divide: wanted.times };
}

function timesAYear(unit: string): { readonly unit: string; readonly times: number } {
  const [counted = '', time] = unit.split('/');
  const times = time === undefined ? null : TIMES_A_YEAR.exactly(time);
  return times === null ? { unit: inAYear(unit), times: 1 } : { unit: counted, times };
}
