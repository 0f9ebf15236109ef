import type { Decimal } from 'decimal.js';
import type { Quantity } from './measure';

/** The quantity in its unit with the multiplier worked in: 5.8万 → 58000. */
export function amount(quantity: Quantity): Decimal {
  return multiplied(quantity.value, quantity.scale);
}

/** A number times a factor, which is 1 nearly always. */
export function multiplied(value: Decimal, factor: number): Decimal {
  return factor === 1 ? value : value.times(factor);
}

/** A number divided by a factor, which is 1 nearly always. */
export function divided(value: Decimal, factor: number): Decimal {
  return factor === 1 ? value : value.div(factor);
}

/** As a person writes it: `98%`, `5.8万元`, `3套`. Reads back as the same quantity. */
export function formatQuantity(quantity: Quantity): string {
  return `${quantity.value.toFixed()}${quantity.scaleName}${quantity.unit}`;
}
