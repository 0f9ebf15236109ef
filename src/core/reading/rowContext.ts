import type { Quantity } from '../measure/measure';
import type { DoubtAbout } from './doubt';
import type { Asked, UnclearReading } from './pairReading';
import type { RowTexts } from './rowTexts';

/** What is known of a row before its target is held against its achieved value. */
export interface RowContext {
  readonly texts: RowTexts;
  /** Target and achieved value as written, without the white space around them. */
  readonly written: { readonly target: string; readonly achieved: string };
  readonly isCost: boolean;
  /** Fewer is better by the indicator's name. */
  readonly isReverse: boolean;
  /** The form's budget, which some targets name as their limit; `null` where it is not known. */
  readonly budget: Quantity | null;
}

/** A reading that leaves nothing to judge. */
export function unclear(asked: Asked, doubt: DoubtAbout, saysUndone = false): UnclearReading {
  return { kind: 'unclear', asked, doubt: { ...doubt, matters: 'always' }, saysUndone };
}
