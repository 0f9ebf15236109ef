import type { CommandRunner } from '../command/commandRunner';
import type { PaneParts } from '../paneParts';
import type { Announcer } from '../say/announcer';

/** 清除全部标记: marks and input help. */
export class MarksDesk {
  readonly #parts: Pick<PaneParts, 'host'>;
  readonly #runner: CommandRunner;
  readonly #announcer: Announcer;

  constructor(parts: Pick<PaneParts, 'host'>, runner: CommandRunner, announcer: Announcer) {
    this.#parts = parts;
    this.#runner = runner;
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
        outcome.kind === 'read'
          ? [{ reading: outcome.reading, plan: { cells: [], marks: [], inputHelp: [] } }]
          : [],
      );
      const applied = await host.applyAll(changes);
      const marks = applied.reduce((sum, { marksRemoved }) => sum + marksRemoved, 0);
      const help = applied.reduce((sum, { helpRemoved }) => sum + helpRemoved, 0);
      return { remark: texts.marksCleared(marks, help, readings.length - writable.length) };
    });
  }
}
