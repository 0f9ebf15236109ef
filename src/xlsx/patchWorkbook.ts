import { WorkbookError, type SheetPatch, type WorkbookFile } from './workbookFile';

/** The file with the patches applied; every part they don't concern stays byte for byte. */
export function patchWorkbook(file: WorkbookFile, patches: readonly SheetPatch[]): Uint8Array {
  throw new WorkbookError('unsupported', `${file.bytes.length} ${patches.length}`);
}
