import type { GridSnapshot } from '../../../core/grid/gridSnapshot';
import { plan, type CellEdit, type EditPlan } from '../../../core/plan';
import { cellOf } from '../../../core/undo/recordSheet';
import { carryOut } from '../../carryOut';
import type { PaneParts } from '../paneParts';
import type { Announcer } from '../say/announcer';
import type { CommandRunner } from './commandRunner';
import { carried, onlyJudged, overAs } from './concluded';
import type { JudgedSheets } from './judgedSheets';

/** Writes one cell of the sheet shown, if it still holds what the person saw there. */
export class CellWriter {
  readonly #parts: Pick<PaneParts, 'host'>;
  readonly #sheets: JudgedSheets;
  readonly #runner: CommandRunner;
  readonly #announcer: Announcer;

  constructor(
    parts: Pick<PaneParts, 'host'>,
    sheets: JudgedSheets,
    runner: CommandRunner,
    announcer: Announcer,
  ) {
    this.#parts = parts;
    this.#sheets = sheets;
    this.#runner = runner;
    this.#announcer = announcer;
  }

  /** `editOf` decides from the sheet as it now is; `null` where nothing can be written any more. */
  write(cell: string, editOf: (snapshot: GridSnapshot) => CellEdit | null): void {
    const { shown } = this.#sheets;
    if (shown === null) return;
    this.#runner.run(async () => {
      const inspected = await this.#sheets.inspectOne(shown.reading.sheetId);
      if (inspected.kind === 'over') return overAs(inspected);
      const { inspection } = inspected;
      const { snapshot } = inspection.reading;
      const isSame = cellOf(snapshot, cell).value === cellOf(shown.reading.snapshot, cell).value;
      const edit = isSame ? editOf(snapshot) : null;
      if (edit === null) {
        return { ...onlyJudged(inspection), remark: this.#announcer.work().changedSince([cell]) };
      }
      const edits: EditPlan = { cells: [edit], marks: plan(inspection.assessment).marks };
      return carried(inspection, await carryOut(this.#parts.host(), inspection, edits, this.#sheets.judge));
    });
  }
}
