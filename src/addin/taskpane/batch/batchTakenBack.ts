import type { BatchState } from './batchState';

/**
 * 全部工作表 after its filling was taken back: the results are again those of before, but of sheets on which it was not.
 * Any other step changes nothing but what is said.
 *
 * @param left ids of the sheets that were refused
 */
export function batchTakenBack(
  batch: BatchState | null,
  step: number,
  remark: string,
  left: ReadonlySet<string>,
): BatchState | null {
  if (batch === null) return null;
  if (batch.written?.step !== step) return left.size === 0 ? batch : { ...batch, remark };
  const before = new Map(batch.written.before.map((sheet) => [sheet.sheetId, sheet]));
  if (left.size > 0) {
    const sheets = batch.sheets.map((sheet) =>
      left.has(sheet.sheetId) ? sheet : (before.get(sheet.sheetId) ?? sheet),
    );
    return { ...batch, sheets, remark };
  }
  return { ...batch, sheets: batch.written.before, phase: 'done', mode: 'check', written: null, remark };
}
