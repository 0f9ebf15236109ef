import type { ColumnQuestion } from '../../../core/assessment';
import type { ColumnAnswer } from '../../../core/columnQuestions';
import { columnsKept, printColumns } from '../../../host/kept/columnsKept';
import type { PaneParts } from '../paneParts';

/** Which column is meant where two headers mean the same: for as long as the pane is open, and in the workbook. */
export class AnsweredColumns {
  readonly #parts: Pick<PaneParts, 'host'>;
  #answers: readonly ColumnAnswer[] = [];

  constructor(parts: Pick<PaneParts, 'host'>) {
    this.#parts = parts;
  }

  get all(): readonly ColumnAnswer[] {
    return this.#answers;
  }

  /**
   * Says which column is meant: remembered in the workbook, for sheets with the same headings and for next time.
   *
   * @returns whether the workbook keeps it; if not, it still counts while the pane is open
   */
  async answer(question: ColumnQuestion, column: string): Promise<boolean> {
    const answer = { question, column };
    this.#answers = [...this.#answers, answer];
    try {
      await this.#parts
        .host()
        .changeSetting('columns', (kept) => printColumns(columnsKept(kept).answers, answer));
      return true;
    } catch {
      return false;
    }
  }
}
