const WIDTH = 30;

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
    if (!this.screen.isTTY) return;
    const share = this.total === 0 ? 1 : this.done / this.total;
    const filled = Math.round(share * WIDTH);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
    this.screen.write(`\r${bar} ${this.done}/${this.total} ${Math.floor(share * 100)}%`);
  }

  /** Takes the line away, for a message or at the end. */
  clear(): void {
    if (this.screen.isTTY) this.screen.write('\r\u001b[2K');
  }
}
