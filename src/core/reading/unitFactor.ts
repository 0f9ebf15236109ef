import { Decimal } from 'decimal.js';
import { SCALES } from '../vocabulary/unitWords';
import { relateUnits } from '../measure/units';

/** How many of a unit one of the other is, where both count one thing: of 元 10000 are one 万元. `null` where they do not. */
export function unitFactor(unit: string, other: string): Decimal | null {
  if (unit === other) return ONE;
  const [own, its] = [scaled(unit), scaled(other)];
  return relateUnits(own, its).kind === 'same' ? new Decimal(its.scale).div(own.scale) : null;
}

const ONE = new Decimal(1);

function scaled(text: string): { readonly unit: string; readonly scale: number } {
  const scale = SCALES.atStart(text);
  return scale ? { unit: text.slice(scale.end), scale: scale.means } : { unit: text, scale: 1 };
}
