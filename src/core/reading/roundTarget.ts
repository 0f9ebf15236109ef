import type { Measure, QuantityMeasure } from '../measure/measure';
import { parseQuantity } from '../measure/parseQuantity';
import { ABOUT, ABOUT_BEFORE } from '../vocabulary/figureWords';

/**
 * 20人左右, 约20人 as a target: an answer that is the figure itself meets it. How far it may lie away nobody says: `null` for
 * any other answer. Expects `plainText`.
 */
export function roundTarget(target: string, answer: Measure | undefined): QuantityMeasure | null {
  if (answer?.kind !== 'quantity' || answer.comparison !== null) return null;
  const before = ABOUT_BEFORE.atStart(target);
  const behind = ABOUT.atEnd(target);
  if (!before && !behind) return null;
  const quantity = parseQuantity(target.slice(before?.end ?? 0, behind?.start));
  const { value, scale, unit } = answer.quantity;
  const isIt = quantity?.value.eq(value) === true && quantity.scale === scale && quantity.unit === unit;
  return isIt ? { kind: 'quantity', comparison: null, quantity } : null;
}
