import type { GridSnapshot } from '../../../grid/gridSnapshot';
import { chosenEdits } from '../../../core/chosenScore';
import { decide } from '../../../core/ignored/decide';
import { LONGEST_REASON, NOTHING_IGNORED, type IgnoredFindings } from '../../../core/ignored/ignoredFindings';
import type { StoredSetting } from '../../../host/spreadsheetHost';
import type { CellEdit } from '../../../core/plan';
import type { ConfirmedScores } from '../../../core/confirmed/confirmedScores';
import { confirmedKept, printConfirmedKept } from '../../../host/kept/confirmedKept';
import type { AssessedSheet } from '../../flow/assessSheet';
import { keepChosen } from '../../flow/keepChosen';
import type { Concluded } from '../command/concluded';
import type { PaneServices } from '../paneServices';
import type { PaneAction } from './action';

/** Writes one score that a person has chosen; what the rules hold against it no longer counts. */
export const writeScore: PaneAction<[cell: string, value: string]> = {
  isPossible: ({ preferences }) => !preferences.reviews,
  run: (pane, cell, value) => {
    const reason = reasonFor(pane, cell, value);
    pane.writer.write(cell, (inspection) => editsFor(pane, inspection, cell, value), {
      about: 'score',
      keeps: keepChosen(pane.parts.host(), cell, pane.ignored.today),
      concludes: (done) => decided(pane, done, cell, reason),
    });
  },
};

/** What a score chosen for a cell writes: the score, and the total where it follows. */
export function editsFor(
  { sheets }: Pick<PaneServices, 'sheets'>,
  { reading: { snapshot, stored }, rules: { profile } }: AssessedSheet,
  cell: string,
  value: string,
): Promise<readonly CellEdit[] | null> {
  const judge = (then: GridSnapshot, change: (list: ConfirmedScores) => ConfirmedScores) => {
    const confirmed = printConfirmedKept(change(confirmedKept(stored.confirmed).list));
    return sheets.judgeFurther(then, new Set(), profile, { ...stored, confirmed });
  };
  return chosenEdits(snapshot, judge, cell, value);
}

/** In the order in which the chooser shows them. */
const TIERS = ['top', 'middle', 'low'] as const;

/** 「由您判断：20.00（节约得满分）」, with the reading that gives the score or the tier it lies in. */
function reasonFor({ store, sheets, announcer }: PaneServices, cell: string, value: string): string {
  const { tiers, decided: said } = announcer.work();
  const rows = sheets.shown?.assessment.forms.flatMap(({ indicators }) => indicators) ?? [];
  const row = rows.find(({ cells }) => cells.score === cell);
  const reading = row?.candidates.find(({ score }) => Number(score) === Number(value))?.reading;
  const { choice } = store.state;
  const tier = choice?.cell === cell ? TIERS[choice.tier] : undefined;
  return said(value, reading ?? (tier === undefined ? null : tiers[tier])).slice(0, LONGEST_REASON);
}

/** Keeps in the workbook that a person has decided, where the rules say otherwise. */
async function decided(
  { ignored: setting, sheets, announcer }: PaneServices,
  done: Concluded,
  cell: string,
  reason: string,
): Promise<Concluded> {
  const { inspection, outcome, written } = done;
  if (written === null || inspection === null || outcome.kind !== 'scored') return done;
  const { today } = setting;
  // What was kept just now of the choice itself counts for what is still held against it.
  const judged = await sheets.judged(inspection.reading);
  const decideAll = (list: IgnoredFindings): IgnoredFindings =>
    judged.assessment.forms.reduce((grown, form) => {
      const row = form.indicators.find(({ cells }) => cells.score === cell);
      return row ? decide(grown, form, row, reason, today) : grown;
    }, list);
  if (decideAll(NOTHING_IGNORED).items.length === 0)
    return { ...done, inspection: judged, outcome: { ...outcome, assessment: judged.assessment } };
  let ignored: StoredSetting;
  try {
    ignored = await setting.keep(decideAll);
  } catch {
    // The score stands on the sheet: only that it was decided is not kept, and no other refusal is to be read beside it.
    return { ...done, remark: announcer.work().decisionNotKept };
  }
  const stored = { ...inspection.reading.stored, ignored };
  const again = await sheets.judged({ ...inspection.reading, stored });
  return { ...done, inspection: again, outcome: { ...outcome, assessment: again.assessment } };
}
