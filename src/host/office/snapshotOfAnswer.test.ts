import { HostRefusal } from '../spreadsheetHost';
import type { SheetAnswer } from './sheetAnswer';
import { answeredCell, readingOf } from './snapshotOfAnswer';

const answer: SheetAnswer = {
  id: '{1}',
  name: '表1',
  isProtected: false,
  isFiltered: false,
  whole: { address: "'表1'!B3:C4", rowIndex: 2, columnIndex: 1, rowCount: 2, columnCount: 2 },
  used: {
    rowIndex: 2,
    columnIndex: 1,
    values: [
      ['得分', 0.98],
      ['', '#REF!'],
    ],
    valueTypes: [
      ['String', 'Double'],
      ['Empty', 'Error'],
    ],
    formulas: [
      ['得分', '=B9'],
      ['', '=#REF!'],
    ],
    numberFormat: [
      ['General', '0%'],
      ['@', 'General'],
    ],
    rows: [
      { rowIndex: 2, rowHidden: false },
      { rowIndex: 3, rowHidden: true },
    ],
    merged: null,
  },
  formats: [
    { id: 'a', formula: '=B3>1' },
    { id: 'b', formula: null },
  ],
};

function refusalCode(act: () => unknown): string | null {
  try {
    act();
  } catch (error) {
    if (error instanceof HostRefusal) return `${error.code} ${error.detail}`;
    throw error;
  }
  return null;
}

test('a sheet becomes plain data, with its origin, formats, formulas and hidden rows', () => {
  expect(readingOf(answer)).toEqual({
    sheetId: '{1}',
    obstacles: [],
    snapshot: {
      sheet: '表1',
      origin: { row: 2, column: 1 },
      rows: [
        [
          { value: '得分', type: 'string', formula: null, numberFormat: 'General' },
          { value: 0.98, type: 'number', formula: '=B9', numberFormat: '0%' },
        ],
        [
          { value: null, type: 'empty', formula: null, numberFormat: '@' },
          { value: '#REF!', type: 'error', formula: '=#REF!', numberFormat: 'General' },
        ],
      ],
      merges: [],
      hiddenRows: [3],
      conditionalFormulas: [{ id: 'a', formula: '=B3>1' }],
    },
  });
});

test.each([
  ['the formula =12', 12, 'Double', '=12', { value: 12, type: 'number', formula: '=12' }],
  ["the text '=12", '=12', 'String', '=12', { value: '=12', type: 'string', formula: null }],
  [
    'the text =12次 in a text cell',
    '=12次',
    'String',
    '=12次',
    { value: '=12次', type: 'string', formula: null },
  ],
  [
    'a formula that yields a text',
    '是',
    'String',
    '=IF(1,"是")',
    { value: '是', type: 'string', formula: '=IF(1,"是")' },
  ],
  [
    'a formula that yields nothing to see',
    '',
    'String',
    '=""',
    { value: '', type: 'string', formula: '=""' },
  ],
  ['a number', 7.5, 'Double', 7.5, { value: 7.5, type: 'number', formula: null }],
  ['a truth value', true, 'Boolean', true, { value: true, type: 'boolean', formula: null }],
  ['a blank', '', 'Empty', '', { value: null, type: 'empty', formula: null }],
  ['an error', '#DIV/0!', 'Error', '=1/0', { value: '#DIV/0!', type: 'error', formula: '=1/0' }],
  ['a linked data type', '中国', 'RichValue', '中国', { value: '中国', type: 'string', formula: null }],
])('%s is told apart', (_what, value, type, formula, expected) => {
  expect(answeredCell(value, type, formula, '0.00')).toEqual({ ...expected, numberFormat: '0.00' });
});

test.each([
  ['one', '表1!A1:B2', [{ top: 0, left: 0, bottom: 1, right: 1 }]],
  [
    'several, of a sheet whose name has commas, quotes and exclamation marks',
    "'a,B1!''c'!$A$1:$B$2, 'a,B1!''c'!C3:C4",
    [
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 2, left: 2, bottom: 3, right: 2 },
    ],
  ],
])('merged areas are read from an address: %s', (_what, merged, expected) => {
  const used = answer.used && { ...answer.used, merged };
  expect(readingOf({ ...answer, used }).snapshot.merges).toEqual(expected);
});

test('protection and a filter are obstacles to writing, not to reading', () => {
  expect(readingOf({ ...answer, isProtected: true, isFiltered: true }).obstacles).toEqual([
    'protected',
    'filtered',
  ]);
});

describe('is refused:', () => {
  const { used } = answer;
  test('a sheet without content', () => {
    const blank = { values: [['']], valueTypes: [['Empty']], formulas: [['']], numberFormat: [['General']] };
    expect(refusalCode(() => readingOf({ ...answer, used: used && { ...used, ...blank } }))).toBe(
      'empty-sheet 表1',
    );
  });

  test('a range that Excel found too large to hand over', () => {
    expect(refusalCode(() => readingOf({ ...answer, used: used && { ...used, values: null } }))).toBe(
      'too-large B3:C4',
    );
  });
});

test('content right of what is looked at is named and not read', () => {
  const right = { top: 8, left: 701, bottom: 8, right: 701 };
  expect(readingOf({ ...answer, used: null }, { blocks: [], unread: [right] }).snapshot).toMatchObject({
    rows: [],
    strays: [{ area: right, text: null }],
  });
});

test('cells below what is looked at belong to the sheet, a lone one far off does not', () => {
  const block = (rowIndex: number, text: string) => ({
    ...{ rowIndex, columnIndex: 1, values: [[text]], valueTypes: [['String']], formulas: [[text]] },
    ...{ numberFormat: [['General']], rows: [{ rowIndex, rowHidden: true }], merged: '表1!B5003:C5003' },
  });
  const near = Array.from({ length: 6 }, (_, index) => block(500 + 900 * index, '继续'));
  const { snapshot } = readingOf(answer, { blocks: [...near, block(130_000, ' ')], unread: [] });
  expect(snapshot.rows).toHaveLength(4999);
  expect(snapshot.hiddenRows).toContain(5000);
  expect(snapshot.merges).toContainEqual({ top: 5002, left: 1, bottom: 5002, right: 2 });
  expect(snapshot.strays).toEqual([
    { area: { top: 130_000, left: 1, bottom: 130_000, right: 1 }, text: ' ' },
  ]);
});
