import { identityOf } from '../../../core/evidence';
import { ownHelp } from '../../../core/inputHelp/changeOfHelp';
import { inputHelpFor } from '../../../core/inputHelp/inputHelpFor';
import type { EditPlan } from '../../../core/plan';
import { presentMarks } from '../../../core/undo/presentMarks';
import type { SheetReading, SheetWrite } from '../../../host/spreadsheetHost';
import type { AssessedSheet } from '../../flow/assessSheet';
import { mayStand, refusalOfWrite, type RefusedWrite } from '../../flow/refusedWrite';
import type { WriteJournal } from '../../flow/writeJournal';
import { expectedOf } from '../../flow/writePlan';
import type { CommandRunner } from '../command/commandRunner';
import { onlyJudged, overAs } from '../command/concluded';
import type { JudgedSheets } from '../command/judgedSheets';
import type { PaneParts } from '../paneParts';
import type { Announcer } from '../say/announcer';

/** 加输入提示 and 去掉输入提示: on request, Excel's own help while one types, on the sheet in front. */
export class InputHelpDesk {
  readonly #parts: Pick<PaneParts, 'host' | 'locale'>;
  readonly #sheets: JudgedSheets;
  readonly #runner: CommandRunner;
  readonly #journal: WriteJournal;
  readonly #announcer: Announcer;

  constructor(
    parts: Pick<PaneParts, 'host' | 'locale'>,
    sheets: JudgedSheets,
    runner: CommandRunner,
    journal: WriteJournal,
    announcer: Announcer,
  ) {
    this.#parts = parts;
    this.#sheets = sheets;
    this.#runner = runner;
    this.#journal = journal;
    this.#announcer = announcer;
  }

  add(): void {
    this.#runner.run(async () => {
      const inspected = await this.#sheets.inspectActive('validations');
      if (inspected.kind === 'over') return overAs(inspected);
      const { inspection } = inspected;
      const { snapshot } = inspection.reading;
      const { help, theirs } = inputHelpFor(inspection.assessment, snapshot, this.#parts.locale());
      const { write, reading } = await this.#write(inspection, help);
      const after = { ...inspection, reading };
      if (write.kind === 'refused') return { ...onlyJudged(after), remark: this.#refused(write, inspection) };
      const remark = this.#announcer.work().inputHelp.added(write.applied.helpAdded, theirs);
      return { ...onlyJudged(after), remark };
    });
  }

  /** All help of the add-in on the sheet, wherever it has come to stand; the sheet need not hold a form any more. */
  remove(): void {
    this.#runner.run(async () => {
      const reading = await this.#parts.host().readActiveSheet('validations');
      const inspection = this.#sheets.judged(reading);
      const { write } = await this.#write(inspection, []);
      if (write.kind === 'refused') return { remark: this.#refused(write, inspection) };
      return { remark: this.#announcer.work().inputHelp.removed(write.applied.helpRemoved) };
    });
  }

  #refused(write: RefusedWrite, { assessment }: AssessedSheet): string {
    return this.#announcer.sentenceOf(refusalOfWrite(write, assessment, null), 'help');
  }

  /** Writes help and nothing else: marks stay as they are, also where somebody has cleared them. */
  async #write(
    inspection: AssessedSheet,
    inputHelp: NonNullable<EditPlan['inputHelp']>,
  ): Promise<{ readonly write: SheetWrite; readonly reading: SheetReading }> {
    const { reading, assessment } = inspection;
    const plan: EditPlan = { cells: [], marks: presentMarks(reading.snapshot), inputHelp };
    const entry = this.#journal.begin();
    const expected = expectedOf(inspection, plan);
    const record = expected === null ? [] : [expected];
    entry.expect(record);
    const present = ownHelp(reading.snapshot.validations ?? []);
    const cells = [...inputHelp.map(({ cell }) => cell), ...present];
    const evidence = identityOf(assessment, reading.snapshot, cells);
    const write = await this.#parts.host().apply({ reading, plan, evidence });
    entry.settle(write.kind === 'written' || mayStand(write) ? record : []);
    const now = write.kind === 'written' ? write.applied.after : write.now;
    return { write, reading: now ?? reading };
  }
}
