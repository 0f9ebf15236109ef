import type { CellEdit } from '../core/plan';
import type { WithheldReason } from '../core/withheldEdits';
import { isDateFormat, isPercentFormat } from '../grid/cellText';
import { allowsNumber, type ValidationLimit } from '../grid/validationLimit';

/** What a sheet lets a person enter into one of its cells. */
export interface CellLimit {
  /** Of account on a protected sheet only. */
  readonly isLocked: boolean;
  /** What its data validations demand, as far as that is known. */
  readonly validations: readonly ValidationLimit[];
}

/**
 * Why a cell may not be filled, though nothing but good manners stands in the way of a program: Excel would refuse it to
 * a person. `null`: it may.
 *
 * @param present the cell's number format
 */
export function obstacleTo(
  { content, numberFormat }: Pick<CellEdit, 'content' | 'numberFormat'>,
  { isLocked, validations }: CellLimit,
  { isProtected, present }: { readonly isProtected: boolean; readonly present: string },
): WithheldReason | null {
  if (isProtected && isLocked) return 'locked';
  if (isProtected && numberFormat !== null && misleads(present)) return 'format';
  if (content.kind !== 'number') return null;
  const { value } = content;
  return validations.some((limit) => !allowsNumber(limit, value)) ? 'validation' : null;
}

/** A format under which a score would read as something else. */
function misleads(numberFormat: string): boolean {
  return numberFormat === '@' || isPercentFormat(numberFormat) || isDateFormat(numberFormat);
}
