import { readWorkbook } from '../../xlsx/readWorkbook';
import { LiveWorkbook } from './liveWorkbook';
import type { WorkbookSession } from './workbookSession';

/** Opens a workbook file for the stand-in. Throws `WorkbookError` when the bytes are not a workbook. */
export function openSession(bytes: Uint8Array, fileName: string): WorkbookSession {
  return new LiveWorkbook(readWorkbook(bytes), fileName);
}
