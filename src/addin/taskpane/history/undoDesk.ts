import type { Direction } from '../../../core/undo/reverseSheet';
import { afterRedo, afterUndo, nextRedo, nextUndo, type UndoHistory } from '../../../core/undo/undoHistory';
import { takeBack, type DoneStep } from '../../flow/reverseStep';
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
      const before = this.#store.state.history;
      // What is about to be done again can be taken back from here on, whatever becomes of this pane.
      if (direction === 'redo') this.#history.keep(afterRedo(before, step));
      const result = await takeBack(parts, step, direction);
      if (result.kind === 'refused') {
        this.#history.keep(before);
        return this.#said(this.#announcer.sentenceOf(result.refusal, direction));
      }
      const texts = this.#announcer.work();
      const isMarks = kindOfStep(step) === 'marks' && result.refused.length === 0;
      const said = isMarks ? texts.marksTakenBack(direction) : texts.takenBack(direction, result);
      const remark = this.#withRefused(said, result, direction);
      this.#keep(before, direction, result);
      const { batch } = this.#store.state;
      const left = new Set(result.refused.map(({ sheetId }) => sheetId));
      if (direction === 'undo') this.#store.change({ batch: batchTakenBack(batch, step.time, remark, left) });
      else this.#said(remark);
      const shownSheet = this.#sheets.shown?.reading.sheetId ?? null;
      const after = result.after.find(({ sheetId }) => sheetId === shownSheet);
      if (!after) return { remark };
      return { ...onlyJudged(this.#sheets.judged(after)), remark };
    });
  }

  /** A sheet that was refused can be taken up again: what is done already is then passed over. */
  #keep(before: UndoHistory, direction: Direction, { record, refused }: DoneStep): void {
    if (refused.length === 0) {
      this.#history.keep(direction === 'undo' ? afterUndo(before, record) : afterRedo(before, record));
      return;
    }
    // Done again on some sheets, or perhaps on some: to be taken back rather than to be done again.
    const isNothing =
      record.sheets.length === refused.length && refused.every(({ isUntouched }) => isUntouched);
    if (direction === 'redo' && isNothing) this.#history.keep(before);
  }

  /** What was taken back, and which sheets were not, each with why. */
  #withRefused(said: string, { cells, help, refused, record }: DoneStep, direction: Direction): string {
    const isOne = record.sheets.length === 1;
    const sentences = refused.map(({ sheet, refusal }) => {
      const sentence = this.#announcer.sentenceOf(refusal, direction);
      return isOne ? sentence : this.#announcer.onSheet(sheet, sentence);
    });
    const isNothing = cells + help === 0;
    return refused.length === 0 ? said : [isNothing ? '' : said, ...sentences].join('');
  }

  /** In 全部工作表 as well, while that is open. */
  #said(remark: string): { readonly remark: string } {
    const { batch } = this.#store.state;
    if (batch !== null) this.#store.change({ batch: { ...batch, remark } });
    return { remark };
  }
}
