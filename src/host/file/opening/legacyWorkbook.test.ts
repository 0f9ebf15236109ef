import { utils, write } from '@e965/xlsx';
import { WorkbookError } from '../../../xlsx/workbookFile';
import { readLegacyWorkbook } from './legacyWorkbook';

function oldWorkbook(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['项目支出绩效自评表'], [1, '=', 2]]), '自评表');
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'biff8' });
  return new Uint8Array(Buffer.isBuffer(bytes) ? bytes : []);
}

function codeOf(bytes: Uint8Array): string {
  try {
    readLegacyWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
  return 'read';
}

const good = oldWorkbook();

/** With another type in the place of the record that names who wrote it, and nothing in it ([MS-XLS] 2.4.349). */
function withRecord(type: number): Uint8Array {
  const bytes = Buffer.from(good);
  const record = bytes.indexOf(Buffer.of(0x5c, 0x00, 0x70, 0x00));
  bytes.writeUInt16LE(type, record);
  bytes.fill(0, record + 4, record + 4 + 0x70);
  return new Uint8Array(bytes);
}

const FILE_PASS = 0x2f;
const UNKNOWN = 0xf484;

test.each<[string, string, () => Uint8Array]>([
  ['whole', 'read', () => good],
  ['cut behind its first sector', 'broken', () => good.slice(0, 600)],
  ['that lacks its end', 'broken', () => good.slice(0, good.length >> 1)],
  ['with a password', 'encrypted', () => withRecord(FILE_PASS)],
])('a workbook of Excel 97 %s: %s', (_what, code, bytes) => expect(codeOf(bytes())).toBe(code));

test('what the library doubts of a damaged workbook is not told to people', () => {
  const said = jest.spyOn(console, 'error').mockImplementation();
  codeOf(withRecord(UNKNOWN));
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
});
