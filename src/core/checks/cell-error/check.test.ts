import { findingsOf, inShort, sheetOf } from '../formUnderTest';

test('an error value is named with its cell', () => {
  const sheet = sheetOf({ rows: ['产出指标|数量指标|甲|≥1|1|90|90|'], total: '100|x|' });
  const grid = {
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) =>
        cell.value === 'x'
          ? { ...cell, value: '#REF!', type: 'error' as const, formula: '=SUM(#REF!)' }
          : cell,
      ),
    ),
  };
  const found = findingsOf('cell-error', grid);
  expect(found.map(inShort)).toEqual(['warning G9']);
  expect(found[0]?.message).toBe('G9 显示 #REF!，公式出错了。');
  expect(findingsOf('cell-error', sheet)).toEqual([]);
});
