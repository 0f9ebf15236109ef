import type { GridCell } from '../../../grid/gridSnapshot';
import { findingsOf, inShort, sheetOf } from '../formUnderTest';

const ROWS = ['产出指标|数量指标|甲|≥1|1|90|90|'];

/** The form with `x` in the total replaced. */
function withTotal(cell: Partial<GridCell>) {
  const sheet = sheetOf({ rows: ROWS, total: '100|x|' });
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row.map((one) => (one.value === 'x' ? { ...one, ...cell } : one))),
  };
}

test.each<[string, Partial<GridCell>, string[]]>([
  ['an error value', { value: '#REF!', type: 'error', formula: '=SUM(#REF!)' }, ['warning G9']],
  ['the same as text, pasted from elsewhere', { value: '#REF!', type: 'string' }, ['warning G9']],
  ['another one', { value: '#value!', type: 'string' }, ['warning G9']],
  ['a number', { value: 100, type: 'number' }, []],
  ['a formula with its value', { value: 100, type: 'number', formula: '=G8+H6' }, []],
  ['words with a hash', { value: '3#', type: 'string' }, []],
])('%s', (_case, cell, expected) => {
  const found = findingsOf('cell-error', withTotal(cell));
  expect(found.map(inShort)).toEqual(expected);
});

test('says where and what', () => {
  const [error] = findingsOf('cell-error', withTotal({ value: '#REF!', type: 'error' }));
  expect(error?.message).toBe('单元格 G9 显示 #REF!，公式有误或引用的单元格已删除。');
});

test('a cell with an error is not also missing', () => {
  const rows = ['产出指标|数量指标|甲|≥1|#DIV/0!|90|90|'];
  expect(findingsOf('cell-error', { rows }).map(inShort)).toEqual(['warning E8']);
  expect(findingsOf('missing-value', { rows })).toEqual([]);
});
