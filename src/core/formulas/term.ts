import type { Decimal } from 'decimal.js';
import type { FormCell } from '../form/selfEvaluationForm';
import { formatCell } from '../../grid/cellAddress';

/** A number in a formula: the address of the cell that holds it, else the number itself. */
export interface Term {
  readonly text: string;
  readonly isCell: boolean;
}

/**
 * The cell where it holds just this number (a change of it is then followed), else the number.
 *
 * @param literal how to write the number itself; plainly unless told
 */
export function term(cell: FormCell | null, value: Decimal, literal = value.toFixed()): Term {
  return cell?.stored?.eq(value) === true
    ? { text: formatCell(cell), isCell: true }
    : { text: literal, isCell: false };
}
