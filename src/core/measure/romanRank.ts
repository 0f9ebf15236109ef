import { Decimal } from 'decimal.js';
import { RANK_CLOSINGS, RANK_OPENINGS, ROMAN_DIGITS } from '../vocabulary/rankWords';
import type { QuantityMeasure } from './measure';

/** What Roman digits may number; NFKC makes III of Ⅲ. */
const RANKED = /^(\P{Lu}*)([IVX]{1,4})([类级])(.*)$/u;

/**
 * A class of water or of a standard in Roman digits: Ⅲ类, ≤Ⅲ类, Ⅲ类及以上, 达到或优于Ⅲ类; `null` for anything else.
 * Expects `plainText`.
 */
export function parseRomanRank(text: string): QuantityMeasure | null {
  const [, opening = '', roman = '', unit = '', closing = ''] = RANKED.exec(text) ?? [];
  const value = ROMAN_DIGITS.exactly(roman);
  const before = opening === '' ? 'none' : RANK_OPENINGS.exactly(opening);
  const behind = closing === '' ? 'none' : RANK_CLOSINGS.exactly(closing);
  if (value === null || before === null || behind === null) return null;
  const said = before === 'none' ? behind : before;
  return {
    kind: 'quantity',
    comparison: said === 'none' ? null : said === 'above' ? 'atLeast' : said,
    ...(said === 'above' && { isStrict: true }),
    quantity: { value: new Decimal(value), scale: 1, scaleName: '', unit, isRank: true },
  };
}
