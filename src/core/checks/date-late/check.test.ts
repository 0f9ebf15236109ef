import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['late, and neither deducted nor explained', '12.31日|2022年1月5日|10|10|', []],
  ['late and explained, full marks', '12.31日|2022年1月5日|10|10|材料晚到，下年提前订货', ['warning E8']],
  ['late, deducted, and explained', '12.31日|2022年1月5日|10|8|材料晚到，下年提前订货', []],
  [
    'late and explained, nobody scored it yet',
    '12.31日|2022年1月5日|10||材料晚到，下年提前订货',
    ['warning E8'],
  ],
  ['late, and the reason denies it: another finding', '12.31日|2022年1月5日|10|10|已完成', []],
  ['on the day', '12.31日|12.31日|10|10|', []],
  ['before it', '2021年11月底前|2021年10月8日|10|10|', []],
  ['a day that does not exist', '12.31日|6.31日|10||因', []],
])('%s', (_case, cells, expected) => {
  const rows = [`产出指标|时效指标|完成时间|${cells}`];
  expect(findingsOf('date-late', { rows }).map(inShort)).toEqual(expected);
});

test('says what was seen', () => {
  const rows = ['产出指标|时效指标|完成时间|12.31日|2022年1月5日|10|10|材料晚到，下年提前订货'];
  expect(findingsOf('date-late', { rows })[0]?.message).toBe(
    '「完成时间」要求于 12.31日前完成，实际 2022年1月5日 完成，逾期 5 天。',
  );
  expect(findingsOf('date-late', { rows }, { locale: 'en-US' })[0]?.message).toBe(
    '“完成时间”: due 12.31日, done 2022年1月5日: 5 days late.',
  );
});
