import { refusalFrom } from '../../flow/assessSheet';
import { check } from './check';
import type { PaneAction } from './action';

/** 下一张表: the next sheet that can be seen comes to the front, and is checked. */
export const nextSheet: PaneAction = {
  run: (pane) => {
    const { store, parts, announcer } = pane;
    const outcome = store.state.shown?.outcome;
    if (outcome?.kind !== 'scored') return;
    const go = async () => {
      const sheets = (await parts.host().listSheets()).filter(({ isVisible }) => isVisible);
      const next = sheets[sheets.findIndex(({ sheetId }) => sheetId === outcome.sheetId) + 1];
      if (next === undefined) return announcer.remark(announcer.work().noNextSheet);
      await parts.host().select(next.sheetId, 'A1');
      check.run(pane);
    };
    go().catch((error: unknown) => announcer.remark(announcer.sentenceOf(refusalFrom(error, 'reading'))));
  },
};
