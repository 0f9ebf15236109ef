import { plan, type CellEdit, type EditPlan } from '../../../core/plan';
import type { WriteJournal } from '../../flow/writeJournal';
import type { AssessedSheet } from '../../flow/assessSheet';
import { writePlan, type Afterwards } from '../../flow/writePlan';
import type { PaneParts } from '../paneParts';
import type { Announcer } from '../say/announcer';
import type { CommandRunner } from './commandRunner';
import { carried, onlyJudged, overAs, type Concluded } from './concluded';
import { offerBasisOf } from './offerBasis';
import type { JudgedSheets } from './judgedSheets';

/** Writes a cell of the sheet shown, and what follows from it, if the sheet still says what it was offered for. */
export class CellWriter {
  readonly #parts: Pick<PaneParts, 'host'>;
  readonly #sheets: JudgedSheets;
  readonly #runner: CommandRunner;
  readonly #journal: WriteJournal;
  readonly #announcer: Announcer;

  constructor(
    parts: Pick<PaneParts, 'host'>,
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

  /**
   * @param cell the one that the offer was made for
   * @param editsOf decides from the sheet as it now is; `null` where nothing can be written any more
   * @param then what else follows from the writing: what belongs to the same step, and what is shown after it
   */
  write(
    cell: string,
    editsOf: (inspection: AssessedSheet) => readonly CellEdit[] | null,
    then: { readonly keeps?: Afterwards; readonly concludes?: (done: Concluded) => Promise<Concluded> } = {},
  ): void {
    const { shown } = this.#sheets;
    if (shown === null) return;
    this.#runner.run(async () => {
      const inspected = await this.#sheets.inspectOne(shown.reading.sheetId);
      if (inspected.kind === 'over') return overAs(inspected);
      const { inspection } = inspected;
      // What was offered was offered for the row as it was: a figure changed since makes it another offer.
      const isSame = offerBasisOf(inspection.assessment, cell) === offerBasisOf(shown.assessment, cell);
      const cells = isSame ? editsOf(inspection) : null;
      if (cells === null) {
        return { ...onlyJudged(inspection), remark: this.#announcer.work().changedSince([cell]) };
      }
      const edits: EditPlan = { cells, marks: plan(inspection.assessment).marks };
      const parts = {
        ...{ host: this.#parts.host(), judge: this.#sheets.judge, journal: this.#journal },
        ...(then.keeps ? { afterwards: then.keeps } : {}),
      };
      const done = carried(inspection, await writePlan(parts, inspection, edits));
      return then.concludes ? then.concludes(done) : done;
    });
  }
}
