import { scoreWorkbook } from '../../src/host/file/scoreWorkbook';
import { formBook, formRows, rowsXml } from './formXml';
import { sheetsBook } from './sheetsXml';

const options = { profile: null, locale: 'zh-CN', write: { write: 'blanks' } } as const;
const FORM = rowsXml(formRows('甲', 3));
const CONTROL = scoreWorkbook(formBook(FORM), options);
const totals = ({ assessment }: ReturnType<typeof scoreWorkbook>) =>
  assessment.forms.map(({ total }) => total.score);
const space = (address: string) =>
  `<row r="${/\d+/.exec(address)?.[0] ?? ''}"><c r="${address}" t="inlineStr"><is><t xml:space="preserve"> </t></is></c></row>`;

/** Times are far above what is needed: they tell a sheet that is walked cell by cell from one that is not. */
function within<Result>(milliseconds: number, work: () => Result): Result {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(milliseconds);
  return result;
}

test('the control form', () => expect(totals(CONTROL)).toEqual(['91.50']));

test.each<[string, string, Parameters<typeof formBook>[1]]>([
  ['a space in the last cell of the sheet', FORM + space('XFD1048576'), {}],
  ['a space far below', FORM + space('A1048576'), {}],
  [
    'a merge over the whole sheet',
    FORM,
    { after: '<mergeCells><mergeCell ref="A11:XFD1048576"/></mergeCells>' },
  ],
  [
    'formats over all columns',
    FORM,
    { before: '<cols><col min="1" max="16384" width="9" style="0"/></cols>' },
  ],
  [
    'a conditional format over everything',
    FORM,
    {
      after:
        '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>',
    },
  ],
  [
    'a validation over everything',
    FORM,
    {
      after:
        '<dataValidations count="1"><dataValidation type="list" sqref="J1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    },
  ],
])('%s is read like the form alone', (_what, rows, more) => {
  const result = within(1500, () => scoreWorkbook(formBook(rows, more), options));
  expect(totals(result)).toEqual(totals(CONTROL));
  expect(result.filled).toBe(CONTROL.filled);
});

test('a merge that covers the form itself is no reason to walk over the sheet', () => {
  const after = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
  const { assessment } = within(1500, () => scoreWorkbook(formBook(FORM, { after }), options));
  expect(assessment.forms.length + assessment.skipped.length).toBe(1);
});

test('300,000 blank rows with a format', () => {
  const blank = Array.from(
    { length: 300_000 },
    (_, index) => `<row r="${index + 20}"><c r="A${index + 20}" s="0"/></row>`,
  );
  const result = within(20_000, () => scoreWorkbook(formBook(FORM + blank.join('')), options));
  expect(totals(result)).toEqual(totals(CONTROL));
});

test('more cells than a file may hold are refused with a sentence, not with the end of all memory', () => {
  const row = `<row>${'<c/>'.repeat(16_000)}</row>`;
  const swollen = formBook(FORM + row.repeat(130));
  expect(() => within(20_000, () => scoreWorkbook(swollen, options))).toThrow(
    expect.objectContaining({ code: 'too-large' }),
  );
});

test('100,000 used rows below a form', () => {
  const list = rowsXml(
    Array.from({ length: 100_000 }, (_, index) => [`名单${index}`, index, '备注']),
    40,
  );
  const result = within(20_000, () => scoreWorkbook(formBook(FORM + list), options));
  expect(totals(result)).toEqual(totals(CONTROL));
});

test('a form of 2,000 rows', () => {
  const result = within(20_000, () => scoreWorkbook(formBook(rowsXml(formRows('甲', 2000))), options));
  expect(result.assessment.forms[0]?.indicators).toHaveLength(2000);
});

test('500 forms on one sheet', () => {
  const rows = Array.from({ length: 500 }, (_, index) =>
    rowsXml(formRows(`项目${index}`, 3), index * 12 + 1),
  );
  const result = within(30_000, () => scoreWorkbook(formBook(rows.join('')), options));
  expect(totals(result)).toEqual(Array(500).fill('91.50'));
});

test('1,000 sheets', () => {
  const bytes = sheetsBook(1000, FORM);
  const result = within(40_000, () => scoreWorkbook(bytes, options));
  expect(totals(result)).toEqual(Array(1000).fill('91.50'));
});
