import type { Decimal } from 'decimal.js';

/** Target and achieved value brought to one unit: what a row's arithmetic and its explanation are made of. */
export interface Figures {
  readonly target: Decimal;
  /** Never below zero: what is counts as zero (SCORING §1). */
  readonly achieved: Decimal;
  /** Of both, with its multiplier (`%`, `套`, `万元`); `''` where none is written. */
  readonly unit: string;
}
