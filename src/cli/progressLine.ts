const WIDTH = 30;
/** Fewer are read before anybody wonders. */
const MANY_SHEETS = 20;

/** Where a bar can be drawn: a terminal. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** How far the work is, on one line that is drawn over. Into a file or a pipe nothing is written. */
export class ProgressLine {
  private done = 0;

  constructor(
    private readonly total: number,
    private readonly screen: Screen,
  ) {}

  /** One more is done. */
  step(): void {
    this.done += 1;
    this.draw(this.done, this.total);
  }

  /** How far it is within one file: only where that is all there is to wait for, and it has many sheets. */
  withinFile(done: number, sheets: number): void {
    if (this.total === 1 && sheets >= MANY_SHEETS) this.draw(done, sheets);
  }

  private draw(done: number, total: number): void {
    if (!this.screen.isTTY) return;
    const share = total === 0 ? 1 : done / total;
    const filled = Math.round(share * WIDTH);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
    this.screen.write(`\r${bar} ${done}/${total} ${Math.floor(share * 100)}%`);
  }

  /** Takes the line away, for a message or at the end. */
  clear(): void {
    if (this.screen.isTTY) this.screen.write('\r\u001b[2K');
  }
}
