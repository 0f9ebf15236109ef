import { inputHelpFor } from '../../../core/inputHelp/inputHelpFor';
import type { EditPlan } from '../../../core/plan';
import { presentMarks } from '../../../core/undo/presentMarks';
import { recordSheet } from '../../../core/undo/recordSheet';
import type { Applied } from '../../../host/spreadsheetHost';
import type { AssessedSheet } from '../../flow/assessSheet';
import type { CommandRunner } from '../command/commandRunner';
import { onlyJudged, overAs } from '../command/concluded';
import type { JudgedSheets } from '../command/judgedSheets';
import type { HistoryKeeper } from '../history/historyKeeper';
import type { PaneParts } from '../paneParts';
import type { Announcer } from '../say/announcer';

/** 加输入提示 and 去掉输入提示: on request, Excel's own help while one types, on the sheet in front. */
export class InputHelpDesk {
  readonly #parts: Pick<PaneParts, 'host' | 'locale'>;
  readonly #sheets: JudgedSheets;
  readonly #runner: CommandRunner;
  readonly #history: HistoryKeeper;
  readonly #announcer: Announcer;

  constructor(
    parts: Pick<PaneParts, 'host' | 'locale'>,
    sheets: JudgedSheets,
    runner: CommandRunner,
    history: HistoryKeeper,
    announcer: Announcer,
  ) {
    this.#parts = parts;
    this.#sheets = sheets;
    this.#runner = runner;
    this.#history = history;
    this.#announcer = announcer;
  }

  add(): void {
    this.#runner.run(async () => {
      const inspected = await this.#sheets.inspectActive('validations');
      if (inspected.kind === 'over') return overAs(inspected);
      const { inspection } = inspected;
      const { snapshot } = inspection.reading;
      const { help, theirs } = inputHelpFor(inspection.assessment, snapshot, this.#parts.locale());
      const { applied, after } = await this.#write(inspection, help);
      const remark = this.#announcer.work().inputHelp.added(applied.helpAdded, theirs);
      return { ...onlyJudged(after), remark };
    });
  }

  /** All help of the add-in on the sheet, wherever it has come to stand; the sheet need not hold a form any more. */
  remove(): void {
    this.#runner.run(async () => {
      const reading = await this.#parts.host().readActiveSheet('validations');
      const { applied } = await this.#write(this.#sheets.judged(reading), []);
      return { remark: this.#announcer.work().inputHelp.removed(applied.helpRemoved) };
    });
  }

  /** Writes help and nothing else: marks stay as they are, also where somebody has cleared them. */
  async #write(
    inspection: AssessedSheet,
    inputHelp: NonNullable<EditPlan['inputHelp']>,
  ): Promise<{ readonly applied: Applied; readonly after: AssessedSheet }> {
    const { reading, assessment } = inspection;
    const plan: EditPlan = { cells: [], marks: presentMarks(reading.snapshot), inputHelp };
    const applied = await this.#parts.host().apply(reading, plan);
    const now = applied.after ?? reading;
    const written = recordSheet({
      ...{ sheetId: reading.sheetId, before: reading.snapshot, after: now.snapshot },
      ...{ assessment, plan },
    });
    this.#history.record(written === null ? [] : [written]);
    return { applied, after: { ...inspection, reading: now } };
  }
}
