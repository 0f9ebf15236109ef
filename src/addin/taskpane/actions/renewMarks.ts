import { plan } from '../../../core/plan';
import { writePlan } from '../../flow/writePlan';
import { carried, overAs } from '../command/concluded';
import type { PaneAction } from './action';

/**
 * 更新标黄: makes the marks of the sheet in front anew, for versions of Excel in which a mark does not follow the cell it
 * refers to (REAL-EXCEL §1). Writes to no cell.
 */
export const renewMarks: PaneAction = {
  isPossible: ({ preferences }) => !preferences.reviews,
  run: ({ parts, sheets, runner, history: { journal }, announcer }) => {
    runner.run(async () => {
      const inspected = await sheets.inspectActive();
      if (inspected.kind === 'over') return overAs(inspected);
      const { inspection } = inspected;
      const edits = { cells: [], marks: plan(inspection.assessment).marks };
      const needed = { host: parts.host(), judge: sheets.judgeFurther, journal };
      const done = await writePlan(needed, inspection, edits);
      const { withheld, marksChanged } = done.outcome;
      const remark = withheld === null ? announcer.work().marksRenewed(marksChanged) : null;
      return { ...carried(inspection, done), remark };
    });
  },
};
