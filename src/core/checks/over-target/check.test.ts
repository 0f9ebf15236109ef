import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['passed by half, no word', '≥10次|15次|10|10|', ['warning E8']],
  ['passed by 30%', '≥10次|13次|10|10|', ['warning E8']],
  ['a rate', '≥60%|90%|10|10|', ['warning E8']],
  ['passed by less', '≥10次|12次|10|10|', []],
  ['a count that is one more', '≥1篇|2篇|10|10|', []],
  ['a count that is two more', '≥2次|4次|10|10|', []],
  ['explained', '≥10次|15次|10|10|临时增加上级任务', []],
  ['a limit kept with ease', '≤10次|4次|10|10|', []],
  ['points taken off without a word: one finding', '≥10次|15次|10|8|', []],
  ['points taken off with a word', '≥10次|15次|10|8|指标值设置偏低，扣2分', []],
])('%s', (_case, cells, expected) => {
  const rows = [`产出指标|数量指标|甲|${cells}`];
  expect(findingsOf('over-target', { rows }).map(inShort)).toEqual(expected);
});

test('says what was seen', () => {
  const rows = ['产出指标|数量指标|甲|≥10次|15次|10|10|'];
  expect(findingsOf('over-target', { rows })[0]?.message).toBe(
    '「甲」目标 ≥10次，实际 15次，达到指标值的 130% 以上，未说明原因。',
  );
});
