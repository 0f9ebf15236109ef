import { Decimal } from 'decimal.js';
import type { Fix, Proposal } from '../assessment';
import type { Locale } from '../language/locale';
import { OFFER_TEXTS } from './offerTexts';

/** The fix that carries a proposal out; `null` where the cell holds a formula or the proposed number already. */
export function fixOf(proposal: Proposal, locale: Locale): Fix | null {
  const { cell, role, value, occupancy, current, numberFormat } = proposal;
  if (occupancy !== 'blank' && occupancy !== 'different') return null;
  const shown = role === 'executionRate' ? `${new Decimal(value).times(100).toFixed(2)}%` : value;
  const texts = OFFER_TEXTS[locale];
  const text = occupancy === 'blank' ? texts.fill(role, shown) : texts.replace(role, current, shown);
  return { cell, value, numberFormat, text };
}
