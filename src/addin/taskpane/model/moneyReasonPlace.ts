import type { AssessedForm, Finding } from '../../../core/assessment';
import type { Locale } from '../../../core/language/locale';
import { WALK } from '../../../locales/walk';

/** What is to be explained by a sentence about the money, wherever on the form it stands (CHECKS: `low-execution`). */
const ABOUT_MONEY: readonly string[] = ['low-execution', 'work-ahead-of-money'];

/**
 * Where the reason for what became of the money goes: the execution row's own cell for reasons, else the column. `null`
 * where the card asks for none, or the form has no such column.
 *
 * @param row the card's, one-based
 */
export function moneyReasonPlace(
  form: Pick<AssessedForm, 'indicators'>,
  row: number | null,
  facts: readonly Pick<Finding, 'check'>[],
  locale: Locale,
): string | null {
  if (!facts.some(({ check }) => ABOUT_MONEY.includes(check))) return null;
  const own = form.indicators.find((indicator) => indicator.row === row)?.cells.reason ?? null;
  if (own !== null) return WALK[locale].reasonIn(own);
  const [cell] = form.indicators.flatMap(({ cells }) => cells.reason ?? []);
  return cell === undefined ? null : WALK[locale].reasonInColumn(cell.replace(/\d/g, ''));
}
