import type { CommandRunner } from '../command/commandRunner';
import type { PaneParts } from '../paneParts';
import type { Announcer } from '../say/announcer';

/** 清除全部标黄. */
export class MarksDesk {
  readonly #parts: Pick<PaneParts, 'host'>;
  readonly #runner: CommandRunner;
  readonly #announcer: Announcer;

  constructor(parts: Pick<PaneParts, 'host'>, runner: CommandRunner, announcer: Announcer) {
    this.#parts = parts;
    this.#runner = runner;
    this.#announcer = announcer;
  }

  /** Removes every mark of the add-in from the whole workbook. */
  clear(): void {
    this.#runner.run(async () => {
      const host = this.#parts.host();
      const texts = this.#announcer.work();
      const sheets = await host.listSheets();
      const outcomes = await host.readSheets(sheets.map(({ sheetId }) => sheetId));
      const readings = outcomes.flatMap((outcome) => (outcome.kind === 'read' ? [outcome.reading] : []));
      const writable = readings.filter(({ obstacles }) => !obstacles.includes('protected'));
      const changes = writable.map((reading) => ({ reading, plan: { cells: [], marks: [] } }));
      const applied = await host.applyAll(changes);
      const removed = applied.reduce((sum, { marksRemoved }) => sum + marksRemoved, 0);
      const protectedSheets = readings.length - writable.length;
      return { remark: texts.marksCleared(removed, protectedSheets) };
    });
  }
}
