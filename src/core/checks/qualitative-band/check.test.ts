import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['inside', '总体提升|达成预期指标|10|9|', []],
  ['at its lower end', '总体提升|达成预期指标|10|8|因', []],
  ['below it', '总体提升|达成预期指标|10|5|因', ['warning G8']],
  ['above it', '总体提升|部分达成|10|9|因', ['warning G8']],
  ['full marks for a part, and no reason: both said at once', '总体提升|部分达成|10|10|', ['error G8']],
  ['at the end that is not in it', '总体提升|部分达成|10|8|因', ['warning G8']],
  ['blank', '总体提升|达成预期指标|10||', []],
  ['a list left unchosen', '优良中差|优良中差|10|10|', ['warning E8']],
  ['a list left unchosen, not scored', '优/良/中/差|优/良/中/差|10||', ['warning E8']],
  ['a list of opposites left unchosen', '健全/基本健全/不健全|健全/基本健全/不健全|10|10|', ['warning E8']],
  ['one of the opposites', '完成或未完成|完成|10|10|', []],
  ['words with a stroke that are no options', '修订制度/办法|修订制度/办法|10|10|', []],
  ['chosen from the list', '优良中差|优|10|10|', []],
  ['praise for full marks', '健全|好|10|10|', ['warning E8']],
  ['more praise', '制度执行到位|很好|10|10|', ['warning E8']],
  ['praise that was asked for', '良好|好|10|10|', []],
  ['praise, but not full marks', '健全|好|10|8|因材料不全', []],
])('%s', (_case, cells, expected) => {
  const rows = [`效益指标|社会效益|甲|${cells}`];
  expect(findingsOf('qualitative-band', { rows }).map(inShort)).toEqual(expected);
});
