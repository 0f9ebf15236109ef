import { Decimal } from 'decimal.js';
import { PLACE_OPENINGS, PLACE_UNITS } from '../vocabulary/rankWords';
import type { QuantityMeasure } from './measure';

/** 前3名 is the third place at most, 全省第2名 the second; `null` for anything else. Expects `plainText`. */
export function parsePlace(text: string): QuantityMeasure | null {
  const opening = PLACE_OPENINGS.atStart(text);
  const [, place = '', unit = ''] = PLACE.exec(text.slice(opening?.end)) ?? [];
  if (!opening || place === '' || (unit !== '' && PLACE_UNITS.exactly(unit) === null)) return null;
  return {
    kind: 'quantity',
    comparison: opening.means.said,
    quantity: { value: new Decimal(place), scale: 1, scaleName: '', unit: '名', isRank: true },
  };
}

const PLACE = /^(\d{1,3})(\P{N}?)$/u;
