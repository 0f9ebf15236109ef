import { changeOfConfirmed, takenBack, type ConfirmedChange } from '../../core/confirmed/confirm';
import type { ConfirmedScores } from '../../core/confirmed/confirmedScores';
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
