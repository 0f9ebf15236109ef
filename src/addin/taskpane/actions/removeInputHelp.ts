import { helpRefused, writeHelp } from '../inputHelp/writeHelp';
import type { PaneAction } from './action';

/** 去掉输入提示: all help of the add-in on the sheet, wherever it has come to stand; the sheet need not hold a form any more. */
export const removeInputHelp: PaneAction = {
  run: (pane) =>
    pane.runner.run(async () => {
      const reading = await pane.parts.host().readActiveSheet('validations');
      const inspection = await pane.sheets.judged(reading);
      const { write } = await writeHelp(pane, inspection, []);
      if (write.kind === 'refused') return { remark: helpRefused(pane, write, inspection) };
      return { remark: pane.announcer.work().inputHelp.removed(write.applied.helpRemoved) };
    }),
};
