import type { Direction } from '../../../core/undo/reverseSheet';
import { afterRedo, afterUndo, nextRedo, nextUndo } from '../../../core/undo/undoHistory';
import type { UndoStep } from '../../../core/undo/undoStep';
import { takeBack, type ReversedStep } from '../../flow/reverseStep';
import { batchTakenBack } from '../batch/batchTakenBack';
import type { CommandRunner } from '../command/commandRunner';
import { onlyJudged } from '../command/concluded';
import type { JudgedSheets } from '../command/judgedSheets';
import type { PaneParts } from '../paneParts';
import type { PaneStore } from '../paneStore';
import type { Announcer } from '../say/announcer';
import type { HistoryKeeper } from './historyKeeper';
import { kindOfStep } from './kindOfStep';

/** 撤销本次评分 and 恢复评分. */
export class UndoDesk {
  readonly #store: PaneStore;
  readonly #parts: Pick<PaneParts, 'host' | 'locale'>;
  readonly #sheets: JudgedSheets;
  readonly #runner: CommandRunner;
  readonly #history: HistoryKeeper;
  readonly #announcer: Announcer;

  constructor(
    store: PaneStore,
    parts: Pick<PaneParts, 'host' | 'locale'>,
    sheets: JudgedSheets,
    runner: CommandRunner,
    history: HistoryKeeper,
    announcer: Announcer,
  ) {
    this.#store = store;
    this.#parts = parts;
    this.#sheets = sheets;
    this.#runner = runner;
    this.#history = history;
    this.#announcer = announcer;
  }

  takeBack(direction: Direction): void {
    const { state } = this.#store;
    const step = direction === 'undo' ? nextUndo(state.history) : nextRedo(state.history);
    if (step === null) return;
    this.#runner.run(async () => {
      const { chosen } = this.#store.state;
      const [host, { judge }] = [this.#parts.host(), this.#sheets];
      const parts = { host, judge, chosen, locale: this.#parts.locale() };
      const result = await takeBack(parts, step, direction);
      if (result.kind === 'refused') return this.#said(this.#announcer.sentenceOf(result.refusal, direction));
      const texts = this.#announcer.work();
      const isMarks = kindOfStep(step) === 'marks' && result.refused.length === 0;
      const said = isMarks ? texts.marksTakenBack(direction) : texts.takenBack(direction, result);
      const remark = this.#withRefused(said, result, direction);
      // A sheet that was refused can be taken up again: what is back already is then passed over.
      if (result.refused.length === 0) this.#keep(direction, result.record);
      const isOver = direction === 'undo' && result.refused.length === 0;
      const { batch } = this.#store.state;
      if (isOver) this.#store.change({ batch: batchTakenBack(batch, step.time, remark) });
      else this.#said(remark);
      const shownSheet = this.#sheets.shown?.reading.sheetId ?? null;
      const after = result.after.find(({ sheetId }) => sheetId === shownSheet);
      if (!after) return { remark };
      return { ...onlyJudged(this.#sheets.judged(after)), remark };
    });
  }

  #keep(direction: Direction, record: UndoStep): void {
    const { history } = this.#store.state;
    this.#history.keep(direction === 'undo' ? afterUndo(history, record) : afterRedo(history, record));
  }

  /** What was taken back, and which sheets were not, each with why. */
  #withRefused(
    said: string,
    { cells, help, refused }: Extract<ReversedStep, { kind: 'done' }>,
    direction: Direction,
  ): string {
    const sentences = refused.map(({ refusal }) => this.#announcer.sentenceOf(refusal, direction));
    const isNothing = cells + help === 0;
    return refused.length === 0 ? said : [isNothing ? '' : said, ...new Set(sentences)].join('');
  }

  /** In 全部工作表 as well, while that is open. */
  #said(remark: string): { readonly remark: string } {
    const { batch } = this.#store.state;
    if (batch !== null) this.#store.change({ batch: { ...batch, remark } });
    return { remark };
  }
}
