import { resultOf } from '../../../core/judging/judgingSteps';
import { HostRefusal, type AlsoRead, type SheetReading } from '../../../host/spreadsheetHost';
import {
  inspect,
  judgedAwaited,
  type Inspected,
  type AssessedSheet,
  type AssessAwaited,
  type AssessSnapshot,
} from '../../flow/assessSheet';
import { judgedWatched, type JudgingWatch } from '../../flow/judgedWatched';
import type { Answered, PaneParts } from '../paneParts';
import type { PaneStore } from '../paneStore';
import { judgingAdvanced, judgingEnded } from '../state/commandStates';
import { FilledCells } from './filledCells';

/** So many milliseconds after a press its repetition has come. */
const SECOND_PRESS = 500;

/** The sheets judged in this pane as last read, so that one can come back to them without a scan. */
export class JudgedSheets {
  /** The judgement, with what was answered for columns, in one go. */
  readonly judge: AssessSnapshot;
  /** The same, with time for the person to see how far it is and to stop it. Rejects with `JudgingStopped`. */
  readonly judgeWatched: AssessAwaited;
  /**
   * The same for what a command judges after that: the sheet as it was written, or as it would be. How far it is, is shown;
   * what has been done is done, and can't be stopped any more.
   */
  readonly judgeFurther: AssessAwaited;
  /** The same for a sheet whose progress nobody shows here: one of many, or one that no command of the person asked for. */
  readonly judgeUntil: (isStopped: () => boolean) => AssessAwaited;
  readonly #store: Pick<PaneStore, 'state' | 'apply'>;
  readonly #parts: Pick<PaneParts, 'host' | 'now' | 'later'>;
  readonly #known = new Map<string, AssessedSheet>();
  readonly #filled = new FilledCells();

  constructor(
    store: Pick<PaneStore, 'state' | 'apply'>,
    parts: Pick<PaneParts, 'host' | 'judge' | 'now' | 'later'>,
    answered: Answered,
  ) {
    this.#store = store;
    this.#parts = parts;
    const judge = parts.judge(answered);
    const steps = (...[snapshot, justFilled, profile, stored]: Parameters<AssessSnapshot>) => {
      const filled = new Set([...justFilled, ...this.#filled.stillFilled(snapshot)]);
      return judge(snapshot, filled, profile, stored);
    };
    this.judge = (...given) => resultOf(steps(...given));
    const watched =
      (watch: Pick<JudgingWatch, 'show' | 'afterSecondPress' | 'end' | 'isStopped'>): AssessAwaited =>
      (...given) =>
        judgedWatched(steps(...given), {
          ...watch,
          now: () => this.#parts.now(),
          pause: () => new Promise((resolve) => void this.#parts.later(resolve, 0)),
        });
    this.judgeWatched = watched({
      show: (progress) => this.#store.apply(judgingAdvanced, progress, true),
      // Until then the button stands where it stood: what comes to its place is not what was meant.
      afterSecondPress: () => new Promise((resolve) => void this.#parts.later(resolve, SECOND_PRESS)),
      end: () => this.#store.apply(judgingEnded),
      isStopped: () => this.#store.state.judging?.isStopped === true,
    });
    const unseen = () => undefined;
    const afterSecondPress = () => Promise.resolve();
    this.judgeFurther = watched({
      show: (progress) => this.#store.apply(judgingAdvanced, progress, false),
      afterSecondPress,
      end: () => this.#store.apply(judgingEnded),
      isStopped: () => false,
    });
    this.judgeUntil = (isStopped) => watched({ show: unseen, afterSecondPress, end: unseen, isStopped });
  }

  /** What the results on view rest on; `null` where this pane did not judge them. */
  get shown(): AssessedSheet | null {
    return this.#store.state.shown?.judged ?? null;
  }

  /** So that one can come back to it without reading it again. */
  remember(inspection: AssessedSheet): void {
    this.#known.set(inspection.reading.sheetId, inspection);
  }

  /** Cells (A1) that a command has filled on a sheet, as it stands now. */
  rememberFilled({ snapshot }: SheetReading, cells: readonly string[]): void {
    this.#filled.remember(snapshot, cells);
  }

  of(sheetId: string): AssessedSheet | null {
    return this.#known.get(sheetId) ?? null;
  }

  /** The rules have changed: every other sheet is to be judged anew when one comes back to it. */
  forgetOthers(sheetId: string | null): void {
    for (const known of this.#known.keys()) {
      if (known !== sheetId) this.#known.delete(known);
    }
  }

  /** Reads a sheet and judges it by the rules that count. Rejects with `JudgingStopped`, and with nothing else. */
  inspect(read: () => Promise<SheetReading>): Promise<Inspected> {
    return inspect(read, this.judgeWatched, this.#store.state.chosen);
  }

  inspectActive(also?: AlsoRead): Promise<Inspected> {
    return this.inspect(() => this.#parts.host().readActiveSheet(also));
  }

  inspectOne(sheetId: string): Promise<Inspected> {
    return this.inspect(() => this.#readOne(sheetId));
  }

  /**
   * The sheet in front, or a certain one, where 停止 is not offered: no command of the person reads it, or one that has
   * already done something. Never rejects.
   */
  inspectUnasked(sheetId?: string): Promise<Inspected> {
    const read = () =>
      sheetId === undefined ? this.#parts.host().readActiveSheet() : this.#readOne(sheetId);
    return inspect(
      read,
      this.judgeUntil(() => false),
      this.#store.state.chosen,
    );
  }

  /** A sheet that a command has read, or has written to. Never stopped. */
  judged(reading: SheetReading, judge: AssessAwaited = this.judgeFurther): Promise<AssessedSheet> {
    return judgedAwaited(reading, judge, this.#store.state.chosen);
  }

  async #readOne(sheetId: string): Promise<SheetReading> {
    const [outcome] = await this.#parts.host().readSheets([sheetId]);
    if (outcome?.kind === 'read') return outcome.reading;
    throw outcome?.refusal ?? new HostRefusal('sheet-gone');
  }
}
