import { followRows } from './followRows';
import { movedRule } from './movedRule';
import type { RowShift } from './rowShift';

const INSERT: RowShift = { at: 4, by: 2 }; // two rows before row 5
const REMOVE: RowShift = { at: 4, by: -2 }; // rows 5 and 6

describe.each<[string, RowShift, string, string]>([
  ['S', INSERT, '=A4+A5', '=A4+A7'],
  ['S', INSERT, '=$A$5+A$6+$A7', '=$A$7+A$8+$A9'],
  ['S', INSERT, '=SUM(A1:A4)+SUM(A1:A5)+SUM(A5:A9)', '=SUM(A1:A4)+SUM(A1:A7)+SUM(A7:A11)'],
  ['S', INSERT, '=SUM(A9:B2)', '=SUM(A11:B2)'],
  ['S', INSERT, '=SUM(4:5)+SUM($5:$6)+SUM(A:A)', '=SUM(4:7)+SUM($7:$8)+SUM(A:A)'],
  ['S', INSERT, '=T!A5+S!A5+s!A5', '=T!A5+S!A7+s!A7'],
  ['T', INSERT, "=A5+S!A5+'S'!A5:B6", "=A5+S!A7+'S'!A7:B8"],
  ['T', INSERT, "='It''s'!A5+[1]S!A5+'[1]S'!A5", "='It''s'!A5+[1]S!A5+'[1]S'!A5"],
  ['T', INSERT, '=SUM(S:U!A5)', '=SUM(S:U!A5)'],
  ['S', INSERT, '="A5"&A5&"a ""A5"""', '="A5"&A7&"a ""A5"""'],
  ['S', INSERT, '=LOG10(A5)+Table1[A5]+rate_5+A5B', '=LOG10(A7)+Table1[A5]+rate_5+A5B'],
  ['S', INSERT, '=A5:INDEX(B:B,5)+A1:B5:C6', '=A7:INDEX(B:B,5)+A1:B7:C8'],
  ['S', INSERT, '=a5+b$5', '=a7+b$7'],
  ['S', INSERT, '=A1048575+SUM(A1:A1048576)', '=#REF!+SUM(A1:A1048576)'],
  ['S', INSERT, '=A5#+@A5+1E5', '=A7#+@A7+1E5'],
  ['S', REMOVE, '=A4+A5+A6+A7', '=A4+#REF!+#REF!+A5'],
  ['S', REMOVE, '=SUM(A1:A5)+SUM(A5:A9)+SUM(A1:A9)', '=SUM(A1:A4)+SUM(A5:A7)+SUM(A1:A7)'],
  ['S', REMOVE, '=SUM($A$5:$B$6)+SUM(6:9)+SUM(5:6)', '=SUM(#REF!)+SUM(5:7)+SUM(#REF!)'],
  ['T', REMOVE, '=S!A5+S!$A$9+A5', '=S!#REF!+S!$A$7+A5'],
  ['S', REMOVE, '=SUM(A9:A5)', '=SUM(A7:A5)'],
  ['S', REMOVE, '=#REF!+A9', '=#REF!+A7'],
])('on %s, rows of S moved by %j', (home, shift, formula, expected) => {
  test(`${formula} → ${expected}`, () =>
    expect(followRows(formula, { shift, sheet: 'S', home })).toBe(expected));
});

test('relative references of names mean no fixed cell and stay', () => {
  const rows = { shift: INSERT, sheet: 'S', home: null, onlyAbsolute: true };
  expect(followRows('=S!$A$5:$B$9+S!A5+S!$A5:$A$9+S!$5:$6', rows)).toBe(
    '=S!$A$7:$B$11+S!A5+S!$A5:$A$9+S!$7:$8',
  );
});

describe('rules of areas', () => {
  const area = (top: number, bottom: number) => ({ top, bottom, left: 1, right: 1 });
  test.each<[string, RowShift, [number, number], string, [number, number] | null, string]>([
    ['grows inside', INSERT, [2, 8], '=$A3="x"', [2, 10], '=$A3="x"'],
    ['moves from above', INSERT, [4, 8], '=$A5="x"', [6, 10], '=$A7="x"'],
    ['keeps its distance to other rows', INSERT, [4, 8], '=B4>B5', [6, 10], '=B6>B7'],
    ['follows fixed cells', INSERT, [0, 2], '=B1>B$9', [0, 2], '=B1>B$11'],
    [
      'of one cell follows as the cell would',
      INSERT,
      [8, 8],
      '=SUM(B3:B8)<>100',
      [10, 10],
      '=SUM(B3:B10)<>100',
    ],
    ['loses its first rows', REMOVE, [4, 8], '=$A5="x"', [4, 6], '=$A5="x"'],
    ['goes', REMOVE, [4, 5], '=$A5="x"', null, ''],
  ])('%s', (_, shift, [top, bottom], formula, expected, text) => {
    const rule = { areas: [area(top, bottom)], formulas: [formula] };
    const moved = movedRule(rule, { shift, sheet: 'S', home: 'S' });
    expect(moved).toEqual(expected && { areas: [area(...expected)], formulas: [text] });
  });
});
