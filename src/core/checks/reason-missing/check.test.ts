import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['met', '≥4套|4套|10|10|', []],
  ['unmet, blank', '≥4套|3套|10|7.5|', ['error H8']],
  ['unmet, filler', '≥4套|3套|10|7.5|/', ['error H8']],
  ['unmet, 无', '≥4套|3套|10|7.5|无', ['error H8']],
  ['unmet, 暂无', '≥4套|3套|10|7.5|暂无', ['error H8']],
  ['unmet, explained', '≥4套|3套|10|7.5|设备延期到货', []],
  ['unmet with full marks: one finding for both', '≥4套|3套|10|10|', []],
  ['passed by far is over-target’s matter', '≥10次|15次|10|10|', []],
  ['passed by far, and points taken off', '≥10次|15次|10|8|', ['error H8']],
  ['met, but points deducted', '≥4套|4套|10|8|', ['error H8']],
  ['a qualitative answer below 100%', '总体提升|90%|10|9|/', ['error H8']],
  ['not carried out, 0 points, explained', '≥4套|0套|10|0|项目取消，资金已收回', []],
])('%s', (_case, cells, expected) => {
  const rows = [`产出指标|数量指标|甲|${cells}`];
  expect(findingsOf('reason-missing', { rows }).map(inShort)).toEqual(expected);
});

test('the message names what was seen', () => {
  const rows = ['产出指标|数量指标|甲|≥4套|3套|10|7.5|/'];
  expect(findingsOf('reason-missing', { rows })[0]?.message).toBe(
    '「甲」目标 ≥4套，实际 3套，未完成，偏差原因仅填「/」。',
  );
  expect(findingsOf('reason-missing', { rows }, { locale: 'en-US' })[0]?.message).toBe(
    '“甲”: target ≥4套, achieved 3套, not met; the reason is only “/”.',
  );
});

test.each([
  [
    'late, full marks all the same',
    '2021年11月底前|2021年12月15日|8|8|',
    '逾期 15 天，却得满分 8 分，偏差原因未填。',
    '请填写偏差原因和改进措施，并核对得分。',
  ],
  [
    'late by a month, the day not given',
    '2021年11月底前|2021年12月|8|6|',
    '逾期，偏差原因未填。',
    '请填写偏差原因和改进措施。',
  ],
  [
    'met, but points taken off',
    '≥4套|4套|10|8|',
    '已完成但未得满分，偏差原因未填。',
    '请填写扣分的原因；不应扣分的，请更正得分。',
  ],
])('%s: one finding that says all of it', (_case, cells, said, action) => {
  const [finding] = findingsOf('reason-missing', { rows: [`产出指标|时效指标|甲|${cells}`] });
  expect(finding?.message.endsWith(said)).toBe(true);
  expect(finding?.action).toBe(action);
});

test.each([
  ['a day that does not exist is not known to be late', '2021年11月底前|2021年11月31日|8|8|', []],
  ['points taken off for it need their reason', '2021年11月底前|2021年11月31日|8|6|', ['error H8']],
  ['full marks for part of the target', '健全|部分达成年度指标|10|10|', []],
])('%s', (_case, cells, expected) => {
  const rows = [`产出指标|时效指标|甲|${cells}`];
  expect(findingsOf('reason-missing', { rows }).map(inShort)).toEqual(expected);
});

test('a span that was missed', () => {
  const rows = ['产出指标|数量指标|甲|80%–85%|90%|10|8|'];
  expect(findingsOf('reason-missing', { rows })[0]?.message).toBe(
    '「甲」目标 80%–85%，实际 90%，未完成，偏差原因未填。',
  );
});

test('a form without a column for reasons is not asked for one', () => {
  const rows = ['产出指标|数量指标|甲|≥4套|3套|10|7.5'];
  expect(findingsOf('reason-missing', { rows, withoutReasons: true })).toEqual([]);
});
