import { findingsOf } from '../formUnderTest';

test.each([
  ['2021年12月31日前|2021年12月1日|10|10|', null],
  ['2021年12月31日前|2022年1月5日|10||因', '这是 2021 年度的表，里面写到了 2022 年。'],
  ['≥1|1|10|10|计划于2022年6月前完成', '这是 2021 年度的表，里面写到了 2022 年。'],
  ['≥2022次|2022次|10|10|', null],
])('%s', (cells, expected) => {
  const [finding] = findingsOf('year-mismatch', { rows: [`产出指标|时效指标|完成时间|${cells}`] });
  expect(finding?.message ?? null).toBe(expected);
});
