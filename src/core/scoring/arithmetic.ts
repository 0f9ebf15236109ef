import type { Decimal } from 'decimal.js';

/** Target and achieved value brought to one unit: what a row's arithmetic and its explanation are made of. */
export interface Figures {
  readonly target: Decimal;
  /** Never below zero: what is counts as zero (SCORING §1). */
  readonly achieved: Decimal;
  /** Of both, with its multiplier (`%`, `套`, `万元`); `''` where none is written. */
  readonly unit: string;
}

/** What a rule gives of the weight where the target is not met. */
export type Shortfall =
  /** The weight × one figure ÷ the other. */
  | { readonly kind: 'ratio'; readonly over: 'achieved' | 'target' }
  /** The weight × (1 − (achieved − target) ÷ target), nothing from twice the target on. */
  | { readonly kind: 'linear' };

/** How a definite score comes from the weight and the figures. A suggestion has none: it is a person's to give. */
export type Arithmetic =
  /** The weight; `short`: what the same rule would give had the target been missed, where figures decide that. */
  { readonly kind: 'full'; readonly short: Shortfall | null } | Shortfall;
