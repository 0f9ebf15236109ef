import type { Decimal } from 'decimal.js';
import type { FormCell } from '../form/selfEvaluationForm';
import { dateExists, daysBetween, formatDate } from '../measure/calendar';
import type { Measure } from '../measure/measure';

/** A date whose year Excel may have completed, as it would be in the form's year. */
export interface CompletedYear {
  /** What a person has typed, if so: `6月30日`. */
  readonly typed: string;
  /** The day in the form's year: `2021年6月30日`. */
  readonly meant: string;
  /** The number that a cell holds for it. */
  readonly serial: Decimal;
}

/**
 * 6月30日 typed into a cell becomes a date of the year in which it was typed, which is after the form's: whether that
 * year was meant only a person can say. `null` where the cell holds no date of a later year.
 *
 * @param measure what the cell says
 */
export function completedYear(
  { stored, isFormula, isCovered }: FormCell,
  measure: Measure,
  formYear: number | null,
): CompletedYear | null {
  if (formYear === null || stored === null || isFormula || isCovered || measure.kind !== 'date') return null;
  const { date } = measure;
  if (date.year === null || date.year <= formYear) return null;
  const meant = { ...date, year: formYear };
  const days = daysBetween(meant, date, formYear);
  if (!dateExists(meant) || days === null) return null;
  return {
    typed: formatDate({ ...date, year: null }),
    meant: formatDate(meant),
    serial: stored.trunc().minus(days),
  };
}
