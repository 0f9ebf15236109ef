import { changeOfConfirmed, suggest, takenBack, type ConfirmedChange } from '../../core/confirmed/confirm';
import { NOTHING_CONFIRMED, type ConfirmedScores } from '../../core/confirmed/confirmedScores';
import type { Assessment } from '../../core/assessment';
import { confirmedKept, printConfirmedKept } from '../../host/kept/confirmedKept';
import type { SpreadsheetHost, StoredSetting } from '../../host/spreadsheetHost';

/** What the workbook keeps after a change, and what of it was changed. */
export interface KeptConfirmed {
  readonly stored: StoredSetting;
  readonly change: ConfirmedChange;
}

/**
 * Changes what the workbook keeps of suggested and confirmed scores, beginning with what it keeps now.
 * @param known what a reading just made says that it keeps
 * @throws HostRefusal
 */
export async function keepConfirmed(
  host: Pick<SpreadsheetHost, 'changeSetting'>,
  change: (list: ConfirmedScores) => ConfirmedScores,
  known?: StoredSetting,
): Promise<KeptConfirmed> {
  let made: ConfirmedChange = { before: [], after: [] };
  const stored = await host.changeSetting(
    'confirmed',
    (present) => {
      const before = confirmedKept(present).list;
      const after = change(before);
      made = changeOfConfirmed(before, after);
      return printConfirmedKept(after);
    },
    known,
  );
  return { stored, change: made };
}

/** The list after a change was taken back or made again. */
export function withChange(change: ConfirmedChange): (list: ConfirmedScores) => ConfirmedScores {
  return (list) => takenBack(list, change);
}

/** The list with the suggestions that were just filled into some cells (A1) of a sheet. */
export function withSuggested(
  list: ConfirmedScores,
  { forms }: Assessment,
  filled: ReadonlySet<string>,
): ConfirmedScores {
  return forms.reduce((grown, form) => {
    const rows = form.indicators.filter(
      ({ verdict, cells: { score } }) => verdict === 'qualitative' && score !== null && filled.has(score),
    );
    return suggest(grown, form, rows);
  }, list);
}

/** Whether some of the cells just filled on a sheet hold suggestions. */
export function holdsSuggestions(assessment: Assessment, filled: ReadonlySet<string>): boolean {
  return withSuggested(NOTHING_CONFIRMED, assessment, filled).items.length > 0;
}
