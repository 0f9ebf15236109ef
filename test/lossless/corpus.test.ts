import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { patchWorkbook } from '../../src/xlsx/patchWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import type { SheetPatch, WorkbookFile } from '../../src/xlsx/workbookFile';
import { differenceOf } from './compareFiles';
import { mark } from './patches';

const FOLDER = join(__dirname, '../corpus/workbooks');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

function open(name: string): WorkbookFile {
  return readWorkbook(readFileSync(join(FOLDER, name)));
}

/** On each sheet: the first blank cell gets a number in a new format, and the sheet a mark. */
function scoring(file: WorkbookFile): SheetPatch[] {
  return file.sheets.map((sheet) => {
    const blank = sheet.cells.find((cell) => cell.type === 'empty');
    const content = { kind: 'value', value: 9.75 } as const;
    const cells = blank ? [{ row: blank.row, column: blank.column, content, numberFormat: '0.000' }] : [];
    return { ...mark(sheet.name, 'A2:B3', '=$B2=""'), cells };
  });
}

describe.each(FILES)('%s', (name) => {
  const file = open(name);
  const patches = scoring(file);
  const result = patchWorkbook(file, patches);
  const after = readWorkbook(result);

  test('changes only its sheets and the styles', () => {
    const { changed, added, removed } = differenceOf(file.bytes, result);
    expect(changed.filter((part) => !/^xl\/(worksheets\/sheet\d+|styles)\.xml$/.test(part))).toEqual([]);
    expect([...added, ...removed]).toEqual([]);
  });

  test('reads back as before but for the patched cells and the mark', () => {
    after.sheets.forEach((sheet, index) => {
      const before = file.sheets[index];
      const patch = patches[index]?.cells[0];
      const isPatched = ({ row, column }: { row: number; column: number }): boolean =>
        row === patch?.row && column === patch.column;
      expect(sheet.cells.filter((cell) => !isPatched(cell))).toEqual(
        before?.cells.filter((cell) => !isPatched(cell)),
      );
      const cell = sheet.cells.find(isPatched);
      expect(cell?.value).toBe(patch ? 9.75 : undefined);
      if (cell) expect(after.styles[cell.style]?.numberFormat).toBe('0.000');
      expect(sheet.conditionalFormats.map((format) => format.formulas)).toEqual([['=$B2=""']]);
      expect({ ...sheet, cells: [], conditionalFormats: [] }).toEqual({
        ...before,
        cells: [],
        conditionalFormats: [],
      });
    });
  });

  test('the same again changes nothing', () => {
    const again = patches.map((patch) => ({ ...patch, addConditionalFormats: [] }));
    expect(patchWorkbook(after, again)).toBe(result);
  });

  test('undone, every sheet but the patched cells is what it was', () => {
    const undo = patches.map(({ sheet, cells }) => ({
      sheet,
      cells: cells.map((cell) => ({
        ...cell,
        content: { kind: 'value', value: null } as const,
        numberFormat: null,
      })),
      removeConditionalFormats: ['cf0.0'],
      addConditionalFormats: [],
    }));
    const undone = readWorkbook(patchWorkbook(after, undo));
    const plain = (opened: WorkbookFile): unknown =>
      opened.sheets.map((sheet) => sheet.cells.map(({ value, type, formula }) => ({ value, type, formula })));
    expect(plain(undone)).toEqual(plain(file));
  });
});
