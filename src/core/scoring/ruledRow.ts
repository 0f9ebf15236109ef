import type { Decimal } from 'decimal.js';
import type { PrintedRule } from '../reading/printedRule';
import type { Judgement } from './judgement';

/** A row with points, judged by the usual rule, and the rule that its form prints for it. */
export interface RuledRow {
  readonly judged: Judgement;
  readonly rule: PrintedRule;
  readonly weight: Decimal;
  /** To how many decimals scores are rounded. */
  readonly decimals: number;
}
