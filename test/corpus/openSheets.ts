import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GridSnapshot } from '../../src/grid/gridSnapshot';
import { sheetSnapshot } from '../../src/host/file/sheetSnapshot';
import { readWorkbook } from '../../src/xlsx/readWorkbook';

/** Every sheet of a corpus workbook, as the core reads it. */
export function openSheets(workbook: string): readonly GridSnapshot[] {
  const file = readWorkbook(readFileSync(join(__dirname, 'workbooks', workbook)));
  return file.sheets.map((sheet) => sheetSnapshot(file, sheet));
}
