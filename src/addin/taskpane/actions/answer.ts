import type { ColumnQuestion } from '../../../core/assessment';
import type { PaneAction } from './action';
import { WORK } from '../../../locales/work';
import { sentenceOf } from '../model/paneView';
import { scored } from './score';

/** Says which column (letters) a question's role is in, and scores. */
export const answer: PaneAction<[question: ColumnQuestion, column: string]> = {
  run: (pane, question, column) => {
    // Other sheets may have asked the same.
    pane.sheets.forgetAll();
    void pane.columns.answer(question, column).then((isKept) => {
      const { parts, runner } = pane;
      runner.run(async () => {
        const done = await scored(pane);
        if (isKept) return done;
        const locale = parts.locale();
        return { ...done, remark: `${sentenceOf(done.outcome, locale)}${WORK[locale].answerNotKept}` };
      });
    });
  },
};
