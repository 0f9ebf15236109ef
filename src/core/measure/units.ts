import type { Quantity } from './measure';

/** Spellings of the same unit, each to the one used for comparing. */
const ALIASES: Readonly<Record<string, string>> = {
  百分比: '%',
  百分之: '%',
  个月: '月',
  个工作日: '工作日',
  个小时: '小时',
  个自然日: '日',
  天: '日',
  号: '日',
  m2: '平方米',
  平米: '平方米',
  m3: '立方米',
  km: '公里',
  千米: '公里',
  m: '米',
  cm: '厘米',
  h: '小时',
  '台(套)': '台套',
  名: '人',
  位: '人',
  场次: '场',
  批次: '批',
  岁: '周岁',
  元人民币: '元',
  人民币元: '元',
};

/** Units that measure the same thing: how many of the base unit one of them is. */
const CONVERSIONS: Readonly<Record<string, { readonly base: string; readonly factor: number }>> = {
  公斤: { base: '克', factor: 1000 },
  千克: { base: '克', factor: 1000 },
  kg: { base: '克', factor: 1000 },
  克: { base: '克', factor: 1 },
  吨: { base: '克', factor: 1_000_000 },
  公里: { base: '厘米', factor: 100_000 },
  米: { base: '厘米', factor: 100 },
  厘米: { base: '厘米', factor: 1 },
  年: { base: '月', factor: 12 },
  月: { base: '月', factor: 1 },
  小时: { base: '分钟', factor: 60 },
  分钟: { base: '分钟', factor: 1 },
  '%': { base: '‰', factor: 10 },
  '‰': { base: '‰', factor: 1 },
};

/** The unit as compared: aliases resolved, and `*`, `·`, `、` between two units read as `/`, 元/人天 as 元/人/天, (个) as 个. */
export function canonicalUnit(unit: string): string {
  const parts = unit
    .replace(/^\((.+)\)$/, '$1')
    .replace(/[*·•、．.]/g, '/')
    .replace(/(?<=\/[人户])(?=[天日月年]$)/, '/')
    .split('/')
    .filter((part) => part !== '')
    .map((part) => ALIASES[part] ?? part);
  return parts.join('/');
}

export type UnitRelation =
  | { readonly kind: 'same' }
  /** One side carries no unit: taken to be the other's. */
  | { readonly kind: 'assumed'; readonly unit: string }
  /** Both measure the same thing: the second times `multiply` divided by `divide` is in the first's unit. */
  | { readonly kind: 'convertible'; readonly multiply: number; readonly divide: number }
  | { readonly kind: 'clash' };

/** A form tells of one year: 次/年 are 次. */
function inAYear(unit: string): string {
  return unit.replace(/\/年$/, '');
}

/** How the unit of an achieved value stands to that of its target. */
export function relateUnits(target: Quantity, achieved: Quantity): UnitRelation {
  if (inAYear(target.unit) === inAYear(achieved.unit)) return { kind: 'same' };
  if (target.unit === '' || achieved.unit === '')
    return { kind: 'assumed', unit: target.unit || achieved.unit };
  const first = CONVERSIONS[target.unit];
  const second = CONVERSIONS[achieved.unit];
  if (first && second && first.base === second.base) {
    return { kind: 'convertible', multiply: second.factor, divide: first.factor };
  }
  return { kind: 'clash' };
}
