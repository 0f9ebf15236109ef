import { Decimal } from 'decimal.js';
import type { AssessedForm, Proposal } from '../../../core/assessment';
import type { PaneTexts } from '../../../locales/paneTexts';

/** Whether a cell holds something else than the assessment gives, and was therefore left alone and must be shown. */
export function isDiffering({ occupancy, current, value, role }: Proposal): boolean {
  if (occupancy === 'different') return true;
  return occupancy === 'formula' && numberIn(current, role === 'executionRate' ? 4 : 2) !== Number(value);
}

/** `59.98%` → 0.5998, `6.00分` → 6: what a cell shows, as a number of so many decimals. */
function numberIn(text: string, decimals: number): number {
  const [, number = '', percent] = /^\s*(-?\d+(?:\.\d+)?)\s*(%)?/.exec(text) ?? [];
  if (number === '') return Number.NaN;
  const exact = new Decimal(number).div(percent === undefined ? 1 : 100);
  return exact.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toNumber();
}

/** 「原 5 → 应为 5.56（未改动）」 for a cell that holds another value, else `null`. */
export function differenceAt(form: AssessedForm, cell: string | null, texts: PaneTexts): string | null {
  const proposal = form.proposals.find((candidate) => candidate.cell === cell);
  if (!proposal || !isDiffering(proposal)) return null;
  const say = proposal.occupancy === 'formula' ? texts.formulaDiffers : texts.differs;
  const value = proposal.role === 'executionRate' ? percentOf(proposal.value) : proposal.value;
  return say(proposal.current, value);
}

/** `0.5998` → `59.98%`, by moving the point in the text: rates never pass through binary floats. */
export function percentOf(fraction: string): string {
  const [, sign = '', whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(fraction) ?? [];
  const moved = decimals.padEnd(2, '0');
  const integer = `${whole}${moved.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = moved.slice(2);
  return `${sign}${integer}${rest === '' ? '' : `.${rest}`}%`;
}
