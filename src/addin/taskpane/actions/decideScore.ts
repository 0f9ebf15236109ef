import type { Assessment } from '../../../core/assessment';
import { LONGEST_REASON, type IgnoredFindings } from '../../../core/ignored/ignoredFindings';
import { keptAsIs } from '../../../core/matters/keptAsIs';
import type { Matter } from '../../../core/matters/matter';
import { mattersOf } from '../../../core/matters/mattersOf';
import type { StoredSetting } from '../../../host/spreadsheetHost';
import { keepChosen } from '../../flow/keepChosen';
import type { Concluded } from '../command/concluded';
import type { PaneServices } from '../paneServices';
import type { PaneAction } from './action';
import { editsFor } from './writeScore';

/** 由您定: writes a score of the person's own, and what was found in its row counts as settled by it, with the reason. */
export const decideScore: PaneAction<[cell: string, score: string, reason: string]> = {
  isPossible: ({ preferences }) => !preferences.reviews,
  run: (pane, cell, score, said) => {
    const reason = said.trim().slice(0, LONGEST_REASON);
    pane.writer.write(cell, (inspection) => editsFor(pane, inspection, cell, score), {
      about: 'score',
      keeps: keepChosen(pane.parts.host(), cell, pane.ignored.today, reason),
      concludes: (done) => settled(pane, done, cell, reason),
    });
  },
};

async function settled(
  { ignored: setting, sheets, announcer }: PaneServices,
  done: Concluded,
  cell: string,
  reason: string,
): Promise<Concluded> {
  const { inspection, outcome, written } = done;
  if (written === null || inspection === null || outcome.kind !== 'scored') return done;
  // What was kept just now of the choice itself counts for what is still to be settled.
  const judged = await sheets.judged(inspection.reading);
  // By its cell: what the matter was known by may be another row's, now that this one is settled.
  const key = keyAt(judged.assessment, cell);
  if (reason === '' || key === undefined) {
    return { ...done, inspection: judged, outcome: { ...outcome, assessment: judged.assessment } };
  }
  const { today: date } = setting;
  let ignored: StoredSetting;
  try {
    const keep = (list: IgnoredFindings) => keptAsIs(list, judged.assessment, key, { reason, date });
    ignored = await setting.keep(keep);
  } catch {
    // The score stands on the sheet: only that it was decided is not kept, and no other refusal is to be read beside it.
    return { ...done, remark: announcer.work().decisionNotKept };
  }
  const stored = { ...inspection.reading.stored, ignored };
  const again = await sheets.judged({ ...inspection.reading, stored });
  return { ...done, inspection: again, outcome: { ...outcome, assessment: again.assessment } };
}

function keyAt(assessment: Assessment, cell: string): string | undefined {
  const isAt = ({ form, row }: Matter) =>
    assessment.forms[form]?.indicators.some((one) => one.row === row && one.cells.score === cell);
  return mattersOf(assessment).find(isAt)?.key;
}
