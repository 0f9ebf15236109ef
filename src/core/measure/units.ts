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

/** The unit as compared: aliases resolved, and `*`, `·`, `、`, `每` between two units read as `/`. */
export function canonicalUnit(unit: string): string {
  const parts = unit
    .replace(/[*·•、．.]/g, '/')
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

/** How the unit of an achieved value stands to that of its target. */
export function relateUnits(target: Quantity, achieved: Quantity): UnitRelation {
  if (target.unit === achieved.unit) return { kind: 'same' };
  if (target.unit === '' || achieved.unit === '')
    return { kind: 'assumed', unit: target.unit || achieved.unit };
  const first = CONVERSIONS[target.unit];
  const second = CONVERSIONS[achieved.unit];
  if (first && second && first.base === second.base) {
    return { kind: 'convertible', multiply: second.factor, divide: first.factor };
  }
  return { kind: 'clash' };
}
