import type { Assessment } from '../assessment';
import { awaitConfirmation } from './confirm';
import { NOTHING_CONFIRMED, type ConfirmedScores } from './confirmedScores';

/** The list with the suggestions that were just filled into some cells (A1) of a sheet, judged as it then is. */
export function withSuggested(
  list: ConfirmedScores,
  { forms }: Assessment,
  filled: ReadonlySet<string>,
): ConfirmedScores {
  return forms.reduce((grown, form) => {
    const rows = form.indicators.filter(
      ({ verdict, cells: { score } }) => verdict === 'qualitative' && score !== null && filled.has(score),
    );
    return awaitConfirmation(grown, form, rows);
  }, list);
}

/** Whether some of the cells just filled on a sheet hold suggestions. */
export function holdsSuggestions(assessment: Assessment, filled: ReadonlySet<string>): boolean {
  return withSuggested(NOTHING_CONFIRMED, assessment, filled).items.length > 0;
}
