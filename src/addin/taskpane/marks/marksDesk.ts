import { identityOf } from '../../../core/evidence';
import { ownHelp } from '../../../core/inputHelp/changeOfHelp';
import type { UndoSheet } from '../../../core/undo/undoStep';
import type { SheetChange, SheetReading, SheetWrite } from '../../../host/spreadsheetHost';
import { mayStand, refusalOfWrite } from '../../flow/refusedWrite';
import type { WriteJournal } from '../../flow/writeJournal';
import { expectedOf } from '../../flow/writePlan';
import type { CommandRunner } from '../command/commandRunner';
import type { JudgedSheets } from '../command/judgedSheets';
import type { PaneParts } from '../paneParts';
import type { Announcer } from '../say/announcer';

const BARE = { cells: [], marks: [], inputHelp: [] };

/** 清除全部标记: marks and input help. */
export class MarksDesk {
  readonly #parts: Pick<PaneParts, 'host'>;
  readonly #sheets: Pick<JudgedSheets, 'judged'>;
  readonly #runner: CommandRunner;
  readonly #journal: WriteJournal;
  readonly #announcer: Announcer;

  constructor(
    parts: Pick<PaneParts, 'host'>,
    sheets: Pick<JudgedSheets, 'judged'>,
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
   * Removes everything the add-in has left in the whole workbook but what a person has kept on purpose. Validated cells
   * are asked for only where they can be changed: of a protected sheet Excel may not tell them.
   */
  clear(): void {
    this.#runner.run(async () => {
      const host = this.#parts.host();
      const texts = this.#announcer.work();
      const sheets = await host.listSheets();
      const outcomes = await host.readSheets(sheets.map(({ sheetId }) => sheetId));
      const readings = outcomes.flatMap((outcome) => (outcome.kind === 'read' ? [outcome.reading] : []));
      const writable = readings.filter(({ obstacles }) => !obstacles.includes('protected'));
      const known = await host.readSheets(
        writable.map(({ sheetId }) => sheetId),
        'validations',
      );
      const changes = known.flatMap((outcome) =>
        outcome.kind === 'read' ? [this.#changeOf(outcome.reading)] : [],
      );
      // Kept while it is under way, and afterwards only where it may have come to a part.
      const entry = this.#journal.begin();
      const records = changes.map(({ reading }) => this.#recordOf(reading));
      entry.expect(records.flatMap((record) => record ?? []));
      const writes = await host.applyAll(changes);
      entry.settle(
        writes.flatMap((write, index) =>
          write.kind === 'refused' && mayStand(write) ? (records[index] ?? []) : [],
        ),
      );
      const applied = writes.flatMap((write) => (write.kind === 'written' ? [write.applied] : []));
      const marks = applied.reduce((sum, { marksRemoved }) => sum + marksRemoved, 0);
      const help = applied.reduce((sum, { helpRemoved }) => sum + helpRemoved, 0);
      const refused = this.#refusedOf(writes, changes);
      const isNothing = refused !== '' && marks + help === 0;
      const said = isNothing ? '' : texts.marksCleared(marks, help, readings.length - writable.length);
      return { remark: `${said}${refused}` };
    });
  }

  #changeOf(reading: SheetReading): SheetChange {
    const { assessment } = this.#sheets.judged(reading);
    const { snapshot } = reading;
    const evidence = identityOf(assessment, snapshot, ownHelp(snapshot.validations ?? []));
    // Nothing is written into cells: a filter is no obstacle.
    return { reading: { ...reading, obstacles: [] }, plan: BARE, evidence };
  }

  #recordOf(reading: SheetReading): UndoSheet | null {
    return expectedOf(this.#sheets.judged(reading), BARE);
  }

  /** The sheets that were not cleared, with why. */
  #refusedOf(writes: readonly SheetWrite[], changes: readonly SheetChange[]): string {
    const sentences = writes.flatMap((write, index) => {
      if (write.kind === 'written') return [];
      const sheet = changes[index]?.reading.snapshot.sheet ?? '';
      const nothing = { schemaVersion: 1 as const, forms: [], skipped: [] };
      const refusal = refusalOfWrite(write, nothing, null);
      return [this.#announcer.onSheet(sheet, this.#announcer.sentenceOf(refusal, 'marks'))];
    });
    return sentences.join('');
  }
}
