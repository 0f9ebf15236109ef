import { inputHelpFor } from '../../../core/inputHelp/inputHelpFor';
import { onlyJudged, overAs } from '../command/concluded';
import { helpRefused, writeHelp } from '../inputHelp/writeHelp';
import type { PaneAction } from './action';

/** 加输入提示: on request, Excel's own help while one types, on the sheet in front. */
export const addInputHelp: PaneAction = {
  run: (pane) =>
    pane.runner.run(async () => {
      const inspected = await pane.sheets.inspectActive('validations');
      if (inspected.kind === 'over') return overAs(inspected);
      const { inspection } = inspected;
      const { snapshot } = inspection.reading;
      const { help, theirs } = inputHelpFor(inspection.assessment, snapshot, pane.parts.locale());
      const { write, reading } = await writeHelp(pane, inspection, help);
      const after = onlyJudged({ ...inspection, reading });
      if (write.kind === 'refused') return { ...after, remark: helpRefused(pane, write, inspection) };
      return { ...after, remark: pane.announcer.work().inputHelp.added(write.applied.helpAdded, theirs) };
    }),
};
