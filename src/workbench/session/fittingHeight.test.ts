import { draftWorkbook } from '../../../test/office/harness/draftWorkbook';
import { LiveWorkbook } from './liveWorkbook';

const LONG = '该项目为跨年项目，项目未完成，计划于2022年6月前完成。';

function sheetWith(text: string, wraps: boolean, merges: readonly string[] = []) {
  const draft = { name: 'S', rows: [[text]], merges };
  const book = new LiveWorkbook(draftWorkbook({ sheets: [draft] }), 'a.xlsx');
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  if (wraps) book.edit(sheet.id, [{ position: { row: 0, column: 0 }, format: { wrapText: true } }], 'addin');
  return { book, sheet };
}

test.each([
  ['a long text that is wrapped makes its row higher', LONG, true, [], 'higher'],
  ['a long text on one line does not', LONG, false, [], 'plain'],
  ['a short one does not', '/', true, [], 'plain'],
  ['a merged one has no say', LONG, true, ['A1:A2'], 'plain'],
] as const)('%s', (_what, text, wraps, merges, expected) => {
  const { sheet } = sheetWith(text, wraps, merges);
  const plain = sheet.rowHeight(7);
  expect(sheet.rowHeight(0) > plain ? 'higher' : 'plain').toBe(expected);
});

test('line breaks count as lines, and a wider column needs fewer', () => {
  const { book, sheet } = sheetWith('一\n二\n三', true);
  const three = sheet.rowHeight(0);
  expect(three).toBeGreaterThan(sheet.rowHeight(7) * 2);
  book.typeInto(sheet.id, { row: 0, column: 0 }, LONG);
  const narrow = sheet.rowHeight(0);
  book.setColumnWidth(sheet.id, 0, 0, 600);
  expect(sheet.rowHeight(0)).toBeLessThan(narrow);
});
