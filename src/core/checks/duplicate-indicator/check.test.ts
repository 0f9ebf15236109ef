import { findingsOf, inShort } from '../formUnderTest';

const row = (category: string, name: string) => `产出指标|${category}|${name}|≥1|1|30|30|`;

test.each([
  [[row('数量指标', '培训期数'), row('数量指标', '培训 期数')], ['hint D9']],
  [[row('数量指标', '培训期数'), row('质量指标', '培训期数')], []],
  [[row('数量指标', '培训期数'), row('数量指标', '培训人数')], []],
])('%#', (rows, expected) => {
  expect(findingsOf('duplicate-indicator', { rows }).map(inShort)).toEqual(expected);
});
