import type { SheetEvent, SheetReading } from '../spreadsheetHost';

/** A sheet as it was last read, and how many events of it had been told by then. */
interface Known {
  readonly print: string;
  readonly told: number;
}

/**
 * Notices that Excel has stopped telling what happens on the sheets: a sheet reads otherwise than before, and no event
 * said so, nor comes within a while. Excel itself gives no sign of it.
 */
export class WatchHealth {
  readonly #later: (run: () => void) => void;
  readonly #ended: () => void;
  readonly #known = new Map<string, Known>();
  readonly #told = new Map<string, number>();
  #isOver = false;

  /**
   * @param later runs something once events that are on their way have come
   * @param ended told once
   */
  constructor(later: (run: () => void) => void, ended: () => void) {
    this.#later = later;
    this.#ended = ended;
  }

  notice(event: SheetEvent): void {
    if (event.kind !== 'edited' && event.kind !== 'calculated') return;
    this.#told.set(event.sheetId, this.#toldOf(event.sheetId) + 1);
  }

  /** A sheet was read: by a command, behind a write, or while somebody was typing. */
  read({ sheetId, snapshot }: SheetReading): void {
    const print = JSON.stringify(
      snapshot.rows.map((cells) => cells.map(({ formula, value }) => formula ?? value)),
    );
    const told = this.#toldOf(sheetId);
    const before = this.#known.get(sheetId);
    this.#known.set(sheetId, { print, told });
    if (before === undefined || before.print === print || before.told !== told) return;
    this.#later(() => {
      if (this.#isOver || this.#toldOf(sheetId) !== told) return;
      this.#isOver = true;
      this.#ended();
    });
  }

  /** Nothing is to be noticed any more: nobody watches. */
  end(): void {
    this.#isOver = true;
  }

  #toldOf(sheetId: string): number {
    return this.#told.get(sheetId) ?? 0;
  }
}
