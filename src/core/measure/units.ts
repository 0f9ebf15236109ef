import { UNIT_SIZES, UNIT_SPELLINGS } from '../vocabulary/unitWords';
import type { Quantity } from './measure';
import { remembered } from './remembered';

/** The unit as compared: spellings resolved, and `*`, `·`, `、` between two units read as `/`, 元/人天 as 元/人/天, (个) as 个. */
export const canonicalUnit = remembered((unit: string): string => {
  const parts = unit
    .replace(/^\((.+)\)$/, '$1')
    .replace(/[*·•、．.]/g, '/')
    .replace(/(?<=\/[人户])(?=[天日月年]$)/, '/')
    // 10万/年 beside 10万元: the form tells of one year anyway.
    .replace(/^\/年$/, '')
    .split('/')
    .filter((part) => part !== '')
    .map((part) => UNIT_SPELLINGS.exactly(part) ?? part);
  return parts.join('/');
});

export type UnitRelation =
  | { readonly kind: 'same' }
  /** One side carries no unit: taken to be the other's. */
  | { readonly kind: 'assumed'; readonly unit: string }
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
export function relateUnits(target: Quantity, achieved: Quantity): UnitRelation {
  if (target.unit === achieved.unit) return SAME;
  const [wanted, reached] = [target.unit, achieved.unit].map((unit) => spellingsOf(inAYear(unit)));
  if (wanted?.some((unit) => reached?.includes(unit))) return SAME;
  if (target.unit === '' || achieved.unit === '')
    return { kind: 'assumed', unit: target.unit || achieved.unit };
  const first = UNIT_SIZES.exactly(target.unit);
  const second = UNIT_SIZES.exactly(achieved.unit);
  if (first && second && first.base === second.base) {
    return { kind: 'convertible', multiply: second.factor, divide: first.factor };
  }
  return { kind: 'clash' };
}
