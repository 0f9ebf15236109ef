import { EMPTY_CELL } from '../../../grid/gridSnapshot';
import { findingsOf, inShort, sheetOf } from '../formUnderTest';

const rows = ['产出指标|数量指标|甲|≥1个|1个|90|90|'];

test.each([
  ['right', '50|50|29.99|10|59.98%|6', []],
  ['one digit, rounded right', '50|50|29.99|10|60.0%|6', []],
  ['wrong in the last printed digit', '250000|250000|215457.6|10|86.19%|8.62', ['error G6']],
  ['100.00% for 99.6%', '50|50|49.8|10|100.00%|10', ['error G6']],
  ['1 means 100%', '50|50|50|10|1|10', []],
  ['98 means 98%', '50|50|49|10|98|9.8', []],
  ['amounts in different units', '50万元|50万元|299900元|10|59.98%|6', []],
  ['a dash', '50|50|29.99|10|—|6', []],
  ['no budget to divide by', '0|0|0|10|0|0', []],
])('%s', (_case, funds, expected) => {
  expect(findingsOf('execution-rate', { funds, rows }).map(inShort)).toEqual(expected);
});

test.each([
  [0.8618, '0.00%', []],
  [0.8619, '0.00%', ['error G6']],
  [0.86, '0%', []],
  [1, '0.00%', ['error G6']],
])('typed %p shown as %s', (value, numberFormat, expected) => {
  const sheet = sheetOf({ funds: '250000|250000|215457.6|10||8.62', rows });
  const grid = {
    ...sheet,
    rows: sheet.rows.map((row, index) =>
      index === 5
        ? row.map((cell, column) =>
            column === 6 ? { ...EMPTY_CELL, value, type: 'number' as const, numberFormat } : cell,
          )
        : row,
    ),
  };
  expect(findingsOf('execution-rate', grid).map(inShort)).toEqual(expected);
});
