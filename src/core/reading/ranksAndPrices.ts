import type { Quantity } from '../measure/measure';
import { COUNTED_OF_WATER, KINDS_COUNTED, RANKED_BY_KIND, RANKS_AND_PRICES } from '../vocabulary/natureWords';

/** 3级; 3类 of water, but not of machines. */
export function isRank({ unit, isRank: isWrittenAsRank }: Quantity, name: string): boolean {
  if (isWrittenAsRank) return true;
  const meaning = RANKS_AND_PRICES.exactly(unit);
  return (
    meaning === 'rank' || (meaning === 'rankOfSome' && RANKED_BY_KIND.isIn(name) && !KINDS_COUNTED.isIn(name))
  );
}

/** Of classes of water Ⅰ is the best. */
export function isLowerBetter(quantity: Quantity, name: string): boolean {
  const isOfWater = RANKED_BY_KIND.allIn(name).some(({ means }) => means === 'lower');
  // 3类 of 地下水监测项目 may be counted.
  if (quantity.isRank !== true && COUNTED_OF_WATER.isIn(name)) return false;
  return isOfWater && isRank(quantity, name) && RANKS_AND_PRICES.exactly(quantity.unit) === 'rankOfSome';
}

/** 3级, 120元/人天: the lower number may be the better one. */
export function isOfRanksOrPrices({ unit }: Quantity): boolean {
  const word = RANKS_AND_PRICES.atStart(unit);
  return word !== null && word.means !== 'rankOfSome';
}
