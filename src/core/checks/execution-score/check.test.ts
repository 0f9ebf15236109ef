import { findingsOf, inShort } from '../formUnderTest';

const rows = ['产出指标|数量指标|甲|≥1个|1个|90|90|'];

test.each([
  ['50|50|29.99|10|59.98%|6.00分', []],
  ['50|50|29.99|10|59.98%|5.998', []],
  ['76|76|75.2|10|98.95%|9.89', []],
  ['76|76|75.2|10|98.95%|9.9', []],
  ['76|76|75.2|10|98.95%|9.88', ['hint H6']],
  ['50|50|29.99|10|59.98%|6.05', ['hint H6']],
  ['50|50|29.99|10|59.98%|10', ['error H6']],
  ['50|50|60|10|120%|12', ['error H6']],
  ['50|50|60|10|120%|10', []],
  ['50|50|50|10|100%|10.05', ['error H6']],
  ['50|50|29.99|10|59.98%|', []],
  ['50|50|50|100|100%|10', []],
  // The rate is wrong and the score follows from it: one fact.
  ['50|50|40|10|90%|9', []],
  ['50|50|40|10|90%|8.5', ['error H6']],
])('%s', (funds, expected) => {
  expect(findingsOf('execution-score', { funds, rows }).map(inShort)).toEqual(expected);
});

test('says what it should be and how', () => {
  expect(findingsOf('execution-score', { funds: '50|50|40|10|80%|10', rows })[0]?.message).toBe(
    '预算执行得分填报 10.00，应为 8.00（10 × 80.00% = 8.00）。',
  );
});
