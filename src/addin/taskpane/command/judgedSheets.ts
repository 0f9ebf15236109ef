import type { Assessment } from '../../../core/assessment';
import { resultOf } from '../../../core/judging/judgingSteps';
import type { GridSnapshot } from '../../../grid/gridSnapshot';
import { HostRefusal, type AlsoRead, type SheetReading } from '../../../host/spreadsheetHost';
import {
  inspect,
  judgedAwaited,
  type Inspected,
  type AssessedSheet,
  type AssessAwaited,
  type AssessSnapshot,
} from '../../flow/assessSheet';
import { judgedUnnoticed, judgedWatched, type JudgingWatch } from '../../flow/judgedWatched';
import type { Answered, PaneParts } from '../paneParts';
import type { PaneStore } from '../paneStore';
import { judgingAdvanced, judgingEnded } from '../state/commandStates';
import { outdated } from '../state/shownStates';
import { FilledCells } from './filledCells';

/** At once where it takes no time to speak of; rejects with `JudgingStopped`. */
export type JudgeSoon = (
  isStopped: () => boolean,
) => (...given: Parameters<AssessSnapshot>) => Assessment | Promise<Assessment>;

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
  /** The same, at once where nobody notices: what a person sees while typing. */
  readonly judgeSoon: JudgeSoon;
  readonly #store: Pick<PaneStore, 'state' | 'apply'>;
  readonly #parts: Pick<PaneParts, 'host' | 'now' | 'later'>;
  readonly #known = new Map<string, AssessedSheet>();
  readonly #filled = new FilledCells();
  /** By sheet, the number of its latest edit; by what was read, how many edits there were before. */
  readonly #edited = new Map<string, number>();
  readonly #editsBefore = new WeakMap<GridSnapshot, number>();
  #edits = 0;

  constructor(
    store: Pick<PaneStore, 'state' | 'apply'>,
    parts: Pick<PaneParts, 'host' | 'judge' | 'now' | 'later'>,
    answered: Answered,
  ) {
    this.#store = store;
    this.#parts = parts;
    const judge = parts.judge(answered);
    const steps = (...[snapshot, justFilled, profile, stored]: Parameters<AssessSnapshot>) => {
      // What a command has written is as new as its judging; what is judged anew, by other rules say, is no newer.
      if (!this.#editsBefore.has(snapshot)) this.#editsBefore.set(snapshot, this.#edits);
      const filled = new Set([...justFilled, ...this.#filled.stillFilled(snapshot)]);
      return judge(snapshot, filled, profile, stored);
    };
    this.judge = (...given) => resultOf(steps(...given));
    const pausing = {
      now: () => this.#parts.now(),
      pause: () => new Promise<void>((resolve) => void this.#parts.later(resolve, 0)),
    };
    const watched =
      (watch: Pick<JudgingWatch, 'show' | 'afterSecondPress' | 'end' | 'isStopped'>): AssessAwaited =>
      (...given) =>
        judgedWatched(steps(...given), { ...watch, ...pausing });
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
    this.judgeSoon =
      (isStopped) =>
      (...given) => {
        const rest = steps(...given);
        const watch = { ...pausing, show: unseen, afterSecondPress, end: unseen, isStopped };
        return judgedUnnoticed(rest, pausing.now) ?? judgedWatched(rest, watch);
      };
  }

  /** What the results on view rest on; `null` where this pane did not judge them. */
  get shown(): AssessedSheet | null {
    return this.#store.state.shown?.judged ?? null;
  }

  /** A sheet was edited: what is known of it is older than the sheet, until it is read again. */
  noteEdit(sheetId: string): void {
    this.#edits += 1;
    this.#edited.set(sheetId, this.#edits);
  }

  /** Other results are on view: edited since they were read, they must not pass for those of the sheet as it is. */
  checkShown(): void {
    const { shown } = this;
    if (shown === null) return;
    const { sheetId, snapshot } = shown.reading;
    const before = this.#editsBefore.get(snapshot) ?? this.#edits;
    if ((this.#edited.get(sheetId) ?? 0) > before) this.#store.apply(outdated, sheetId);
  }

  /** So that one can come back to it without reading it again. */
  remember(inspection: AssessedSheet): void {
    const { sheetId, snapshot } = inspection.reading;
    // Read behind a write that changes no judgement: nobody has judged it.
    if (!this.#editsBefore.has(snapshot)) this.#editsBefore.set(snapshot, this.#edits);
    this.#known.set(sheetId, inspection);
  }

  /** Cells (A1) that a command has filled on a sheet, as it stands now. */
  rememberFilled({ snapshot }: SheetReading, cells: readonly string[]): void {
    this.#filled.remember(snapshot, cells);
  }

  of(sheetId: string): AssessedSheet | null {
    return this.#known.get(sheetId) ?? null;
  }

  /** The rules have changed: every sheet is to be judged anew when one comes back to it. */
  forgetAll(): void {
    this.#known.clear();
  }

  /** Reads a sheet and judges it by the rules that count. Rejects with `JudgingStopped`, and with nothing else. */
  inspect(read: () => Promise<SheetReading>): Promise<Inspected> {
    return inspect(() => this.#newly(read), this.judgeWatched, this.#store.state.chosen);
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
      () => this.#newly(read),
      this.judgeUntil(() => false),
      this.#store.state.chosen,
    );
  }

  /** A sheet that a command has read, or has written to. Never stopped. */
  judged(reading: SheetReading, judge: AssessAwaited = this.judgeFurther): Promise<AssessedSheet> {
    return judgedAwaited(reading, judge, this.#store.state.chosen);
  }

  /** Whatever is edited from now on is edited behind this reading. */
  async #newly(read: () => Promise<SheetReading>): Promise<SheetReading> {
    const reading = await read();
    this.#editsBefore.set(reading.snapshot, this.#edits);
    return reading;
  }

  async #readOne(sheetId: string): Promise<SheetReading> {
    const [outcome] = await this.#parts.host().readSheets([sheetId]);
    if (outcome?.kind === 'read') return outcome.reading;
    throw outcome?.refusal ?? new HostRefusal('sheet-gone');
  }
}
