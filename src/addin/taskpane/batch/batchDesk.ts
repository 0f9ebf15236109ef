import type { WrittenAs } from '../../../core/plan';
import type { Locale } from '../../../core/language/locale';
import type { ScoringProfile } from '../../../core/scoring/profile';
import type { SpreadsheetHost } from '../../../host/spreadsheetHost';
import { WORK } from '../../../locales/work';
import { refusalFrom, type AssessSnapshot } from '../../flow/assessSheet';
import type { WriteJournal } from '../../flow/writeJournal';
import { remainsOf } from '../../flow/refusedWrite';
import { runBatch } from './batchRun';
import { reportOfSheets, summaryTables } from './summaryTables';
import { FIRST_BATCH, type BatchMode, type BatchState } from './batchState';

/** The pane as 全部工作表 sees it. */
export interface BatchPane {
  readonly batch: BatchState | null;
  readonly chosen: ScoringProfile | null;
  readonly writesAs: WrittenAs;
  change(batch: BatchState | null): void;
  /** Where what is about to be written is kept, to be taken back in one step. */
  readonly journal: WriteJournal;
  /** The summary sheets are being written, or are done with. */
  noteSummary(isUnfinished: boolean): void;
}

export interface BatchDeskParts {
  locale(): Locale;
  host(): SpreadsheetHost;
  readonly judge: AssessSnapshot;
  pause(): Promise<void>;
  copyText(text: string): Promise<void>;
}

/** 全部工作表: every form of every sheet, with progress, cancel and a result per sheet. */
export class BatchDesk {
  readonly #pane: BatchPane;
  readonly #parts: BatchDeskParts;
  #isCancelled = false;

  constructor(pane: BatchPane, parts: BatchDeskParts) {
    this.#pane = pane;
    this.#parts = parts;
  }

  open(): void {
    if (this.#pane.batch === null) this.#pane.change(FIRST_BATCH);
  }

  /** Closing ends a run too: nothing goes on unseen. */
  close(): void {
    this.#isCancelled = true;
    this.#pane.change(null);
  }

  cancel(): void {
    this.#isCancelled = true;
  }

  /** Writes 自评汇总 and 自评问题, only ever on request. */
  async writeSummary(): Promise<void> {
    const { batch } = this.#pane;
    if (batch === null || batch.phase === 'running' || batch.isWriting) return;
    const locale = this.#parts.locale();
    const forms = batch.sheets.flatMap((sheet) => sheet.forms);
    const report = reportOfSheets(batch.sheets, locale);
    this.#change({ isWriting: true, remark: null });
    this.#pane.noteSummary(true);
    try {
      const write = await this.#parts.host().writeTables(summaryTables(report, locale));
      const isOpen = write.kind === 'refused' && ['left', 'unknown'].includes(write.remains.kind);
      this.#pane.noteSummary(isOpen);
      if (write.kind === 'refused') {
        const refusal = { ...refusalFrom(write.refusal, 'writing'), remains: remainsOf(write.remains) };
        return this.#change({ isWriting: false, refusal, refused: 'summary' });
      }
      const [summary = '', findings = ''] = write.names;
      const texts = WORK[locale].batch;
      const remark = texts.reportWritten(summary, findings, forms.length, report.findings.length);
      this.#change({ isWriting: false, remark, refusal: null });
    } catch (error) {
      this.#pane.noteSummary(false);
      const failed = refusalFrom(error, 'writing');
      const isTaken = failed.code === 'names-taken' || failed.code === 'unexpected';
      const refusal = isTaken ? failed : { ...failed, remains: { kind: 'nothing' } as const };
      this.#change({ isWriting: false, refusal, refused: 'summary' });
    }
  }

  #change(part: Partial<BatchState>): void {
    const { batch } = this.#pane;
    if (batch !== null) this.#pane.change({ ...batch, ...part });
  }

  /** Filling many cells at once is asked about first; only what has been checked can be filled. */
  ask(isConfirming: boolean): void {
    if (this.#pane.batch !== null && this.#pane.batch.phase !== 'running') this.#change({ isConfirming });
  }

  async run(mode: BatchMode): Promise<void> {
    if (this.#pane.batch === null || this.#pane.batch.phase === 'running') return;
    const before = this.#pane.batch.sheets;
    this.#isCancelled = false;
    const { chosen, writesAs: as } = this.#pane;
    const entry = this.#pane.journal.begin();
    const written = await runBatch(
      {
        host: this.#parts.host(),
        judge: this.#parts.judge,
        chosen,
        as,
        entry,
        pause: () => this.#parts.pause(),
        isCancelled: () => this.#isCancelled,
        show: (state) => {
          // Closed meanwhile: the run ends at its next step and has nothing more to show.
          if (this.#pane.batch !== null) this.#pane.change(state);
        },
      },
      mode,
    );
    if (written) this.#change({ written: { step: entry.time, before } });
  }
}
