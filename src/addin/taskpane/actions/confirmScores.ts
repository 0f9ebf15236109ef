import { writeConfirmations as confirmOnSheet } from '../../flow/writeConfirmations';
import { onlyJudged } from '../command/concluded';
import type { PaneAction } from './action';

/** Keeps in the workbook that the scores in some rows (one-based) of the sheet shown are a person's own. */
export const confirmScores: PaneAction<[rows: readonly number[]]> = {
  isPossible: ({ preferences }) => !preferences.reviews,
  run: ({ store, parts, sheets, runner, history: { journal }, announcer, ignored: { today } }, rows) => {
    const { shown } = sheets;
    if (shown === null) return;
    runner.run(async () => {
      const { chosen } = store.state;
      const needed = { host: parts.host(), judge: sheets.judgeFurther, chosen, journal, today };
      const run = await confirmOnSheet(needed, shown, new Set(rows));
      const texts = announcer.work().confirm;
      switch (run.kind) {
        case 'nothing':
          return { remark: texts.nothing };
        case 'refused':
          return { remark: texts.notKept(announcer.sentenceOf(run.refusal)) };
        case 'confirmed':
          return { ...onlyJudged(run.inspection), remark: texts.done(run.count), walks: 'on' };
      }
    });
  },
};
