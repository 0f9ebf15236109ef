import { openPackage } from './opc/opcPackage';
import { NO_STRINGS, readSharedStrings } from './read/sharedStrings';
import { MOST_CELLS, readSheet } from './read/sheetView';
import { readStyles } from './read/styleTable';
import { readWorkbookPart } from './read/workbookPart';
import type { WorkbookFile } from './workbookFile';

/**
 * Reads an .xlsx, .xlsm, .xltx, .xltm or .xlam. The bytes are kept, not copied: the caller must not change them.
 * Throws `WorkbookError`, and nothing else, for whatever can't be read whole.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookFile {
  const pkg = openPackage(bytes);
  const workbook = readWorkbookPart(pkg);
  const { date1904, isStructureLocked, definedNames, activeSheet, sharedStrings: stringsPart } = workbook;
  const styles = readStyles(pkg, workbook.styles, workbook.theme);
  const sharedStrings =
    stringsPart === null ? NO_STRINGS : readSharedStrings(pkg.text(stringsPart).text, stringsPart);
  const context = { sharedStrings, date1904 };
  let room = MOST_CELLS;
  const sheets = workbook.sheets.map((link) => {
    const sheet = readSheet(pkg, link, styles, context, definedNames, room);
    room -= sheet.cells.length;
    return sheet;
  });
  const { cells } = styles;
  return { sheets, activeSheet, styles: cells, definedNames, date1904, isStructureLocked, bytes };
}
