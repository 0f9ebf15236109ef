import type { Direction } from '../../../core/undo/reverseSheet';
import { afterRedo, afterUndo, nextRedo, nextUndo } from '../../../core/undo/undoHistory';
import { takeBack } from '../../takeBack';
import { batchTakenBack } from '../batch/batchTakenBack';
import type { CommandRunner } from '../command/commandRunner';
import { onlyJudged } from '../command/concluded';
import type { JudgedSheets } from '../command/judgedSheets';
import type { PaneParts } from '../paneParts';
import type { PaneStore } from '../paneStore';
import type { Announcer } from '../say/announcer';
import type { HistoryKeeper } from './historyKeeper';

/** 撤销本次评分 and 恢复评分. */
export class UndoDesk {
  readonly #store: PaneStore;
  readonly #parts: Pick<PaneParts, 'host'>;
  readonly #sheets: JudgedSheets;
  readonly #runner: CommandRunner;
  readonly #history: HistoryKeeper;
  readonly #announcer: Announcer;

  constructor(
    store: PaneStore,
    parts: Pick<PaneParts, 'host'>,
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
      const result = await takeBack(this.#parts.host(), this.#sheets.judge, chosen, step, direction);
      if (result.kind === 'refused') return this.#said(this.#announcer.sentenceOf(result.refusal));
      const { history } = this.#store.state;
      this.#history.keep(direction === 'undo' ? afterUndo(history) : afterRedo(history));
      const texts = this.#announcer.work();
      const hasCells = step.sheets.some(({ cells }) => cells.length > 0);
      const remark = hasCells
        ? texts.takenBack(direction, result.cells, result.skipped)
        : texts.marksTakenBack(direction);
      this.#store.change({ batch: batchTakenBack(this.#store.state.batch, step.time, remark) });
      const shownSheet = this.#sheets.shown?.reading.sheetId ?? null;
      const after = result.after.find(({ sheetId }) => sheetId === shownSheet);
      if (!after) return { remark };
      return { ...onlyJudged(this.#sheets.judged(after)), remark };
    });
  }

  /** In 全部工作表 as well, while that is open. */
  #said(remark: string): { readonly remark: string } {
    const { batch } = this.#store.state;
    if (batch !== null) this.#store.change({ batch: { ...batch, remark } });
    return { remark };
  }
}
