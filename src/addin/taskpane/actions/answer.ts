import type { ColumnQuestion } from '../../../core/assessment';
import type { PaneAction } from './action';
import { score } from './score';

/** Says which column (letters) a question's role is in, and scores. */
export const answer: PaneAction<[question: ColumnQuestion, column: string]> = {
  run: (pane, question, column) => {
    // Other sheets may have asked the same.
    pane.sheets.forgetOthers(null);
    void pane.columns.answer(question, column).then(() => score.run(pane));
  },
};
