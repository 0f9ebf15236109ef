import type { AssessedForm } from '../../core/assessment';
import { confirm } from '../../core/confirmed/confirm';
import type { ConfirmedScores } from '../../core/confirmed/confirmedScores';
import type { SpreadsheetHost } from '../../host/spreadsheetHost';
import { refusalFrom } from './assessSheet';
import { keepConfirmed } from './keepConfirmed';
import type { Afterwards } from './writePlan';

/**
 * Keeps in the workbook that a person has chosen the score that was just written into a cell (A1): it is confirmed by
 * that. That it could not be kept is part of the outcome.
 *
 * @param today `YYYY-MM-DD`, in the person's time zone
 * @param reason in their words, where they were asked
 */
export function keepChosen(
  host: Pick<SpreadsheetHost, 'changeSetting'>,
  cell: string,
  today: string,
  reason = '',
): Afterwards {
  return async (done) => {
    const { outcome, reading, written } = done;
    const rowsOf = (form: AssessedForm) => form.indicators.filter(({ cells }) => cells.score === cell);
    const { forms } = outcome.assessment;
    if (written === null || outcome.withheld !== null || !forms.some((form) => rowsOf(form).length > 0))
      return done;
    const chosen = (list: ConfirmedScores) =>
      forms.reduce((grown, form) => confirm(grown, form, rowsOf(form), today, reason), list);
    try {
      const { stored, change } = await keepConfirmed(host, chosen, reading.stored.confirmed);
      const confirmed = { before: [...change.before], after: [...change.after] };
      return {
        outcome,
        reading: { ...reading, stored: { ...reading.stored, confirmed: stored } },
        written: { ...written, confirmed },
      };
    } catch (error) {
      return { ...done, outcome: { ...outcome, notKept: refusalFrom(error, 'writing') } };
    }
  };
}
