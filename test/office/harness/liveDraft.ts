import { parseCell, type CellPosition } from '../../../src/grid/cellAddress';
import { LiveWorkbook } from '../../../src/workbench/session/liveWorkbook';
import { draftWorkbook, type DraftSheet } from './draftWorkbook';
import { startExcel, type StartedExcel, type StartOptions } from './startExcel';

/** An Excel with a small workbook made for the test: one sheet named S unless said otherwise, and more if given. */
export function excelWith(
  sheet: Partial<DraftSheet>,
  options: StartOptions & { readonly more?: readonly DraftSheet[] } = {},
): StartedExcel & { readonly session: LiveWorkbook } {
  const sheets = [{ name: 'S', rows: [], ...sheet }, ...(options.more ?? [])];
  const session = new LiveWorkbook(draftWorkbook({ sheets }), 'draft.xlsx');
  return { ...startExcel(session, options), session };
}

/** Zero-based position of a cell that is known to be one. */
export function at(address: string): CellPosition {
  const position = parseCell(address);
  if (!position) throw new Error(`not a cell: ${address}`);
  return position;
}

/** The code and message an Office.js call failed with. */
export async function failure(
  call: Promise<unknown>,
): Promise<{ readonly code: string; readonly message: string }> {
  try {
    await call;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && 'message' in error) {
      return { code: String(error.code), message: String(error.message) };
    }
    throw error;
  }
  throw new Error('it did not fail');
}
