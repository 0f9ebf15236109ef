import type { Decimal } from 'decimal.js';

/** Points as a rule gives them: so many, all of the row's, or a percentage of them. */
export type RulePoints = { readonly of: 'points' | 'percent'; readonly value: Decimal } | 'full' | 'none';
