import { formatCell } from '../../grid/cellAddress';
import type { Decimal } from 'decimal.js';
import type { FormCell } from '../form/selfEvaluationForm';
import { formatPlain, formatScore } from '../scoring/score';

/** A1; `null` where the layout has no such cell. */
export function addressOf(cell: FormCell | null | undefined): string | null {
  return cell ? formatCell(cell) : null;
}

/** A number as it was read: `97.5`. */
export function plainDecimal(value: Decimal | null | undefined): string | null {
  return value ? formatPlain(value) : null;
}

/** A score as it is written: `97.50`. */
export function shownScore(value: Decimal | null): string | null {
  return value ? formatScore(value) : null;
}
