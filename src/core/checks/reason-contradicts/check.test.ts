import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['unmet, and no deviation', '≥10次|9次|10|9|无偏差', ['error H8']],
  ['unmet, and done', '≥10次|9次|10|9|已按计划完成', ['error H8']],
  ['unmet, in two clauses', '≥10次|9次|10|9|全部完成，无偏差。', ['error H8']],
  ['above a limit, and fine', '≤2%|4%|10|5|正常', ['error H8']],
  ['met, and not done', '≥10次|10次|10|10|因天气未完成', ['warning H8']],
  ['unmet and explained', '≥10次|9次|10|9|已完成招标，因雨季停工', []],
  ['met, and done', '≥10次|10次|10|10|已完成', []],
  ['met, deducted for a part', '≥10次|10次|10|9|部分学员未完成结业', []],
  ['a heading is no statement', '≥10次|10次|10|10|未完成原因：不涉及', []],
  ['nothing written', '≥10次|9次|10|9|', []],
])('%s', (_case, cells, expected) => {
  const rows = [`产出指标|数量指标|甲|${cells}`];
  expect(findingsOf('reason-contradicts', { rows }).map(inShort)).toEqual(expected);
});

test('says what was seen', () => {
  const rows = ['产出指标|数量指标|甲|≥10次|9次|10|9|无偏差'];
  expect(findingsOf('reason-contradicts', { rows })[0]?.message).toBe(
    '「甲」目标 ≥10次，实际 9次，未完成，偏差原因却填「无偏差」。',
  );
  expect(findingsOf('reason-contradicts', { rows }, { locale: 'en-US' })[0]?.message).toBe(
    '“甲”: target ≥10次, achieved 9次: not met, yet the reason says “无偏差”.',
  );
});
