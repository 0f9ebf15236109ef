import { changeOfConfirmed, confirm, type ConfirmedChange } from '../../core/confirmed/confirm';
import type { ConfirmedScores } from '../../core/confirmed/confirmedScores';
import { presentMarks } from '../../core/undo/presentMarks';
import type { UndoSheet } from '../../core/undo/undoStep';
import type { ScoringProfile } from '../../core/scoring/profile';
import { confirmedKept } from '../../host/kept/confirmedKept';
import type { SpreadsheetHost } from '../../host/spreadsheetHost';
import { judgedAwaited, refusalFrom, type AssessedSheet, type Judge } from './assessSheet';
import { keepConfirmed } from './keepConfirmed';
import type { Refusal } from './scoreOutcome';
import type { WriteJournal } from './writeJournal';

/** What confirming needs. */
export interface ConfirmParts {
  readonly host: Pick<SpreadsheetHost, 'changeSetting'>;
  readonly judge: Judge;
  readonly chosen: ScoringProfile | null;
  readonly journal: WriteJournal;
  /** The day, `YYYY-MM-DD`, in the person's time zone. */
  readonly today: string;
}

/** What became of a confirmation. */
export type ConfirmedRun =
  | {
      readonly kind: 'confirmed';
      /** The sheet judged with what is kept now. */
      readonly inspection: AssessedSheet;
      /** How many scores were confirmed. */
      readonly count: number;
      /** For taking it back. */
      readonly written: UndoSheet;
    }
  /** None of the rows has a score to confirm. */
  | { readonly kind: 'nothing' }
  /** The workbook did not keep it. */
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Keeps in the workbook that a person has confirmed the scores which stand in some rows (one-based) of a sheet as it was
 * judged; no cell is written. A row that says something else by now is not confirmed by it and stays to be asked about.
 * One step of the history. Never throws.
 */
export async function writeConfirmations(
  { host, judge, chosen, journal, today }: ConfirmParts,
  shown: AssessedSheet,
  rows: ReadonlySet<number>,
): Promise<ConfirmedRun> {
  const { reading, assessment } = shown;
  const wanted = assessment.forms.map((form) => ({
    form,
    rows: form.indicators.filter(({ row, printedScore }) => rows.has(row) && printedScore !== null),
  }));
  const count = wanted.reduce((sum, one) => sum + one.rows.length, 0);
  if (count === 0) return { kind: 'nothing' };
  const confirmAll = (list: ConfirmedScores) =>
    wanted.reduce((grown, one) => confirm(grown, one.form, one.rows, today), list);
  const marks = [...presentMarks(reading.snapshot)];
  const recordOf = ({ before, after }: ConfirmedChange): UndoSheet => ({
    ...{ sheetId: reading.sheetId, sheet: reading.snapshot.sheet, cells: [] },
    marks: { before: marks, after: marks },
    confirmed: { before: [...before], after: [...after] },
  });
  // In the history before it is sent: a pane that is closed meanwhile leaves a record of it.
  const known = confirmedKept(reading.stored.confirmed).list;
  const expected = recordOf(changeOfConfirmed(known, confirmAll(known)));
  const entry = journal.begin();
  entry.expect([expected]);
  try {
    const { stored, change } = await keepConfirmed(host, confirmAll, reading.stored.confirmed);
    const written = recordOf(change);
    entry.settle([written]);
    const now = { ...reading, stored: { ...reading.stored, confirmed: stored } };
    return { kind: 'confirmed', inspection: await judgedAwaited(now, judge, chosen), count, written };
  } catch (error) {
    const refusal = refusalFrom(error, 'writing');
    // What has not been answered may have been kept all the same.
    entry.settle(refusal.code === 'timed-out' ? [expected] : []);
    return { kind: 'refused', refusal };
  }
}
