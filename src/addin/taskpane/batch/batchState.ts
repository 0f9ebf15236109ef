import type { AssessedForm } from '../../../core/assessment';
import type { Refusal } from '../../flow/scoreOutcome';

/** 只检查, or 检查并填空白. */
export type BatchMode = 'check' | 'fill';

/** What became of one sheet. The snapshot is not kept: three hundred of them would fill the memory. */
export interface BatchSheet {
  readonly sheetId: string;
  readonly name: string;
  /** Forms on a hidden sheet are judged, and counted nowhere. */
  readonly isHidden?: true;
  readonly forms: readonly AssessedForm[];
  /** Cells filled on it. */
  readonly filled: number;
  /** Blank cells that filling would fill. */
  readonly fillable: number;
  /** Which blanks are left, and why: a sentence for each reason. */
  readonly left: readonly string[];
  /** Why there is no form on it; `null` where there is one or it could not be read. */
  readonly skipped: string | null;
  /** Why the workbook does not keep which of its scores are only suggested; absent where it does. */
  readonly notKept?: Refusal;
  /** Why it could not be read or written to. */
  readonly refusal: Refusal | null;
}

/** 全部工作表. */
export interface BatchState {
  readonly phase: 'choosing' | 'running' | 'done' | 'cancelled' | 'failed';
  readonly mode: BatchMode;
  readonly done: number;
  readonly total: number;
  readonly sheets: readonly BatchSheet[];
  /** Names the latest run: one that goes by another name has been left. `null`: none since this was opened. */
  readonly run: number | null;
  /** The run is to end at its next step. */
  readonly isCancelled: boolean;
  /** Filling was asked for and waits for a second word: how many cells on how many sheets. */
  readonly isConfirming: boolean;
  /** What was filled is the latest to be taken back: the time of that step, and the results as they were before it. */
  readonly written: { readonly step: number; readonly before: readonly BatchSheet[] } | null;
  /** Why the whole came to nothing. */
  readonly refusal: Refusal | null;
  /** What that was about. */
  readonly refused: 'write' | 'summary';
  /** The summary sheets are being written. */
  readonly isWriting: boolean;
  /** What became of the summary sheets, of a copy, or of taking back. */
  readonly remark: string | null;
}

export const FIRST_BATCH: BatchState = {
  phase: 'choosing',
  mode: 'check',
  done: 0,
  total: 0,
  sheets: [],
  run: null,
  isCancelled: false,
  isConfirming: false,
  written: null,
  refusal: null,
  refused: 'write',
  isWriting: false,
  remark: null,
};
