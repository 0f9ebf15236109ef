import { WorkbookError, type WorkbookFile } from './workbookFile';

/** Reads an .xlsx or .xlsm. Throws `WorkbookError`, never anything else. */
export function readWorkbook(bytes: Uint8Array): WorkbookFile {
  throw new WorkbookError('unsupported', `${bytes.length}`);
}
