import { constants } from 'node:os';

/** Ctrl+C, being asked to end, a terminal that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type EndingSignal = (typeof SIGNALS)[number];

/** What comes sooner is the same one: npm passes on what the terminal has sent to the command as well. */
const SAME_WITHIN = 500;
/** What a shell says of a program that a signal has ended, less the signal's number. */
const ENDED_BY_SIGNAL = 128;

/**
 * Signals that would end the process in the middle of a write, or without a word of how far it came. They are held back
 * while files are scored and while something is written. Judging gives nothing else its turn: a signal waits until the
 * sheet in hand is judged.
 */
class EndingSignals {
  private holds = 0;
  private first: { readonly signal: EndingSignal; readonly time: number } | null = null;

  /** Whether a signal came while they were held back: nothing new is begun. */
  get isEnding(): boolean {
    return this.first !== null;
  }

  /** The same, once a signal that has just come is known: it is told of in the next turn of the event loop. */
  async isEndingNow(): Promise<boolean> {
    await new Promise((resolve) => setImmediate(resolve));
    return this.isEnding;
  }

  /** The exit code of a run that a signal has ended; `null`: none has. */
  get exitCode(): number | null {
    return this.first && ENDED_BY_SIGNAL + constants.signals[this.first.signal];
  }

  /** Holds them back until what is handed back is called; it resolves once what came meanwhile is known. */
  hold(): () => Promise<void> {
    this.holds += 1;
    if (this.holds === 1 && !this.isEnding) for (const signal of SIGNALS) process.on(signal, this.came);
    return async () => {
      // Nobody would hear of it later.
      await this.isEndingNow();
      this.holds -= 1;
      // Once one has come, the run is about to end by itself.
      if (this.holds === 0 && !this.isEnding) this.letGo();
    };
  }

  /** Holds them back while something is written. */
  async during<Written>(write: () => Promise<Written>): Promise<Written> {
    const release = this.hold();
    try {
      return await write();
    } finally {
      await release();
    }
  }

  private readonly came = (signal: NodeJS.Signals): void => {
    const known = SIGNALS.find((name) => name === signal);
    if (!known) return;
    const time = performance.now();
    this.first ??= { signal: known, time };
    if (time - this.first.time < SAME_WITHIN) return;
    // Asked for a second time: at once, whatever is being written.
    this.letGo();
    process.kill(process.pid, known);
  };

  private letGo(): void {
    for (const signal of SIGNALS) process.off(signal, this.came);
  }
}

/** Those of this process. */
export const endingSignals = new EndingSignals();
