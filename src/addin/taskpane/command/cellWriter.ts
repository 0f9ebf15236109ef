import { plan, type CellEdit, type EditPlan } from '../../../core/plan';
import type { StepSubject } from '../../../core/undo/undoStep';
import type { WriteJournal } from '../../flow/writeJournal';
import type { AssessedSheet } from '../../flow/assessSheet';
import { writePlan, type Afterwards } from '../../flow/writePlan';
import type { PaneParts } from '../paneParts';
import type { Announcer } from '../say/announcer';
import type { CommandRunner } from './commandRunner';
import { carried, onlyJudged, overAs, type Concluded } from './concluded';
import { offerBasisOf } from './offerBasis';
import type { JudgedSheets } from './judgedSheets';

/** What is written for an offer; `null` where nothing can be written any more. */
type OfferedEdits = readonly CellEdit[] | null;

/** A cell (A1) that something is offered for, and what is then written. */
export interface WantedEdit {
  readonly cell: string;
  /** Decides from the sheet as it now is. */
  readonly editsOf: (inspection: AssessedSheet) => OfferedEdits | Promise<OfferedEdits>;
}

export interface WriteOptions {
  /** What the step is about, for the button that takes it back. */
  readonly about: StepSubject;
  /** What else belongs to the same step. */
  readonly keeps?: Afterwards;
  /** What is shown after it. */
  readonly concludes?: (done: Concluded) => Promise<Concluded>;
}

/** Writes cells of the sheet shown, and what follows from them, if the sheet still says what they were offered for. */
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

  /** Writes what was offered for one cell. */
  write(cell: string, editsOf: WantedEdit['editsOf'], options: WriteOptions): void {
    this.writeAll([{ cell, editsOf }], options);
  }

  /** Writes several cells in one step; those whose row says something else than it did are left alone and named. */
  writeAll(wanted: readonly WantedEdit[], { about, keeps, concludes }: WriteOptions): void {
    const { shown } = this.#sheets;
    if (shown === null) return;
    this.#runner.run(async () => {
      const inspected = await this.#sheets.inspectOne(shown.reading.sheetId);
      if (inspected.kind === 'over') return overAs(inspected);
      const { inspection } = inspected;
      const { assessment } = inspection;
      const found: { readonly cell: string; readonly edits: OfferedEdits }[] = [];
      for (const { cell, editsOf } of wanted) {
        // What was offered was offered for the row as it was: a figure changed since makes it another offer.
        const isSame = offerBasisOf(assessment, cell) === offerBasisOf(shown.assessment, cell);
        found.push({ cell, edits: isSame ? await editsOf(inspection) : null });
      }
      const cells = found.flatMap(({ edits }) => edits ?? []);
      const stale = found.flatMap(({ cell, edits }) => (edits === null ? [cell] : []));
      const remark = stale.length === 0 ? null : this.#announcer.work().changedSince(stale);
      if (cells.length === 0) return { ...onlyJudged(inspection), remark };
      const edits: EditPlan = { cells, marks: plan(assessment).marks };
      const parts = {
        ...{ host: this.#parts.host(), judge: this.#sheets.judgeFurther, journal: this.#journal, about },
        ...(keeps ? { afterwards: keeps } : {}),
      };
      const done = carried(inspection, await writePlan(parts, inspection, edits));
      const written: Concluded = { ...done, remark, walks: 'on' };
      return concludes ? concludes(written) : written;
    });
  }
}
