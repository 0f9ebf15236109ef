import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['short of a count', '≥10个|9个|10|10|', ['error G8']],
  ['with a reason all the same', '≥10个|9个|10|10|雨季停工，下年补做', ['error G8']],
  ['above a limit', '≤2%|4%|10|10|', ['error G8']],
  ['by a hair', '≥100%|99.9%|5|5|', ['error G8']],
  ['not done, with a reason', '≥5场|未完成|10|10|因疫情影响未能举办，2024年上半年补办', ['error G8']],
  ['not begun', '≥5场|尚未开展调查|10|10|因疫情影响，明年补办', ['error G8']],
  ['scored as the rule says', '≥10个|9个|10|9|雨季停工', []],
  ['met', '≥10个|10个|10|10|', []],
  ['for a person to judge', '10套|100%|10|10|', []],
  ['without a weight nobody knows what is full', '≥10个|9个||10|', []],
])('%s', (_case, cells, expected) => {
  const rows = [`产出指标|数量指标|甲|${cells}`];
  expect(findingsOf('full-though-unmet', { rows }).map(inShort)).toEqual(expected);
});

test.each([
  ['≥10个|9个|10|10|', '「甲」目标 ≥10个，实际 9个，未完成，却得满分 10 分，也未说明原因。'],
  ['≥10个|9个|10|10|雨季停工，下年补做', '「甲」目标 ≥10个，实际 9个，未完成，却得满分 10 分。'],
])('unmet, full marks and no reason are one finding: %s', (cells, message) => {
  const rows = [`产出指标|数量指标|甲|${cells}`];
  expect(findingsOf('full-though-unmet', { rows }).map((finding) => finding.message)).toEqual([message]);
  for (const other of ['reason-missing', 'score-differs', 'limit-exceeded'])
    expect(findingsOf(other, { rows })).toEqual([]);
});
