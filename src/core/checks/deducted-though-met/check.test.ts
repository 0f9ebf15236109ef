import { findingsOf, inShort } from '../formUnderTest';

const check = (cells: string) =>
  findingsOf('deducted-though-met', { rows: [`产出指标|数量指标|甲|${cells}`], withoutReasons: true });

test.each([
  ['met and deducted, in a form without a column for reasons', '≥100%|100%|10|7', ['warning G8']],
  ['passed and deducted', '≥10次|11次|10|9', ['warning G8']],
  ['an exact target met', '=4套|4套|5|4', ['warning G8']],
  ['within the tolerance', '≥100%|100%|10|9.95', []],
  ['full', '≥100%|100%|10|10', []],
  ['unmet: nothing was met', '=100%|98%|10|9', []],
])('%s', (_case, cells, expected) => {
  expect(check(cells).map(inShort)).toEqual(expected);
});

test.each([
  ['a reason is missing: that is the finding', '≥100%|100%|10|7|', []],
  ['a reason is given: a person’s right', '≥100%|100%|10|7|凭证不全', []],
  ['the reason denies any deviation', '≥100%|100%|10|7|无偏差', ['warning G8']],
])('with a column for reasons: %s', (_case, cells, expected) => {
  const rows = [`产出指标|数量指标|甲|${cells}`];
  expect(findingsOf('deducted-though-met', { rows }).map(inShort)).toEqual(expected);
});

test('is not asked for a reason where there is no room for one', () => {
  expect(check('≥100%|100%|10|7')[0]?.action).not.toMatch(/偏差原因|说明扣分原因/);
});
