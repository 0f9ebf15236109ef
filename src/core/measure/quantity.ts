import type { Decimal } from 'decimal.js';
import type { Quantity } from './measure';

/** The quantity in its unit with the multiplier worked in: 5.8万 → 58000. */
export function amount(quantity: Quantity): Decimal {
  return quantity.value.times(quantity.scale);
}

/** As a person writes it: `98%`, `5.8万元`, `3套`. Reads back as the same quantity. */
export function formatQuantity(quantity: Quantity): string {
  return `${quantity.value.toFixed()}${quantity.scaleName}${quantity.unit}`;
}
