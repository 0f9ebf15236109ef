import { Decimal } from 'decimal.js';
import { BELOW_FUNDS, POINTS_NAMES } from '../vocabulary/formLabels';
import { wordPattern } from '../vocabulary/wordPattern';
import type { Funds } from './selfEvaluationForm';

/** A funds block: its header row and last row, zero-based. */
export interface FundsBlock {
  readonly funds: Funds;
  readonly header: number;
  readonly lastRow: number;
}

const NAMED = wordPattern(POINTS_NAMES);
/** (10分), (满分10分), (权重10), 执行率(10%), 得分=执行率×10分. A bare (10) may number the column. */
const POINTS: readonly RegExp[] = [
  new RegExp(String.raw`\(${NAMED}?:?(\d+(?:\.\d+)?)分`),
  new RegExp(String.raw`\(${NAMED}:?(\d+(?:\.\d+)?)\)`),
  /^(?:预算)?执行率\((\d+(?:\.\d+)?)%\)$/,
  /执行率[×*xX](\d+(?:\.\d+)?)(?:分|$|\))/,
];

/** A label below the funds block: what stands there is no longer money. */
export function endsFunds(label: string): boolean {
  return BELOW_FUNDS.isAtStart(label);
}

/** 得分(20分*执行率) → 20, 得分(满分10分) → 10. */
export function pointsIn(header: string): Decimal | null {
  for (const pattern of POINTS) {
    const points = pattern.exec(header)?.[1];
    if (points !== undefined) return new Decimal(points);
  }
  return null;
}
