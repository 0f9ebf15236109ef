import type { BatchState } from './batchState';

/** 全部工作表 after its filling was taken back: the results are again those of before. Any other step changes nothing. */
export function batchTakenBack(batch: BatchState | null, step: number, remark: string): BatchState | null {
  if (batch === null || batch.written?.step !== step) return batch;
  return { ...batch, sheets: batch.written.before, phase: 'done', mode: 'check', written: null, remark };
}
