import { formatCell } from '../../grid/cellAddress';
import type { Locale } from '../language/locale';
import { completedYear } from '../reading/completedYear';
import type { RowReading } from '../reading/rowReading';
import { NOTHING_OFFERED, type Offered } from './offer';
import { OFFER_TEXTS } from './offerTexts';

/** The same day in the form's year, for a date in the cell (A1) that Excel may have given another. */
export function formYearOffer(
  { indicator, target, achieved }: RowReading,
  formYear: number | null,
  cell: string | null,
  locale: Locale,
): Offered {
  const measures = [target, achieved];
  const sides = [indicator.target, indicator.achieved];
  const side = sides.findIndex((one) => formatCell(one) === cell);
  const [place, measure] = [sides[side], measures[side]];
  const completed = place && measure ? completedYear(place, measure, formYear) : null;
  if (!place || completed === null) return NOTHING_OFFERED;
  const value = completed.serial.toFixed();
  const text = OFFER_TEXTS[locale].formYear(completed.meant);
  return { fix: null, suggestions: [{ cell: formatCell(place), value, text }] };
}
