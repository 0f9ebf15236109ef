import { Decimal } from 'decimal.js';
import type { QuantityMeasure } from '../measure/measure';
import type { RowTexts } from './rowTexts';

const PART = /^(\d{1,5})\/(\d{1,5})$/;
const RATIO = /^(\d{1,3}(?:\.\d+)?):(\d{1,3}(?:\.\d+)?)$/;

/**
 * 2/3 beside 3/3: two of three that were wanted, and 1:20 beside 1:20. Only where the target is a whole, and the same one: 2/3
 * may be a grade or a day, and of two ratios nobody knows which is the better one. `null` for anything else. Expects `plainText`.
 */
export function partsOfWhole({
  target,
  achieved,
}: RowTexts): readonly [target: QuantityMeasure, achieved: QuantityMeasure] | null {
  const [wanted, reached] = [PART.exec(target), PART.exec(achieved)];
  if (wanted && reached && wanted[1] === wanted[2] && wanted[2] === reached[2] && isPart(reached))
    return [bare(wanted[1]), bare(reached[1])];
  const ratio = target === achieved ? RATIO.exec(target) : null;
  return ratio ? [bare(ratio[1]), bare(ratio[1])] : null;
}

function isPart([, part, whole]: RegExpExecArray): boolean {
  return Number(part) <= Number(whole);
}

function bare(digits = '0'): QuantityMeasure {
  const quantity = { value: new Decimal(digits), scale: 1, scaleName: '', unit: '' };
  return { kind: 'quantity', comparison: null, quantity };
}
