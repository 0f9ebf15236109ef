import type { ChoosableRole } from '../../../core/assessment';
import type { ColumnAnswers } from '../../../core/columnQuestions';
import { columnsKept, printColumns } from '../../columnsKept';
import type { PaneParts } from '../paneParts';

/** Which column is meant where two headers mean the same: by sheet, for as long as the pane is open, and in the workbook. */
export class AnsweredColumns {
  readonly #parts: Pick<PaneParts, 'host'>;
  readonly #answers = new Map<string, ColumnAnswers>();

  constructor(parts: Pick<PaneParts, 'host'>) {
    this.#parts = parts;
  }

  for(sheet: string): ColumnAnswers {
    return this.#answers.get(sheet) ?? {};
  }

  /** Says which column is meant: remembered in the workbook, for the ribbon's command and for next time. */
  async answer(sheet: string, role: ChoosableRole, column: string): Promise<void> {
    const answers = { ...this.for(sheet), [role]: column };
    this.#answers.set(sheet, answers);
    try {
      const host = this.#parts.host();
      const kept = columnsKept(await host.readSetting('columns'));
      await host.writeSetting('columns', printColumns(kept, sheet, answers));
    } catch {
      // Should the workbook refuse to keep it, it still counts while the pane is open: the person is asked again next time.
    }
  }
}
