import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['as computed', '≥90%|50%|10|5.56|因', []],
  ['beyond the tolerance', '≥90%|50%|10|5|因', ['warning G8']],
  ['rounded to one digit', '≥90%|50%|10|5.6|因', ['hint G8']],
  ['exactly the tolerance', '≥4|2|10|4.9|因', ['hint G8']],
  ['just beyond', '≥4|2|10|4.89|因', ['warning G8']],
  ['nothing definite to compare with', '10套|100%|10|5|因', []],
  ['a qualitative score has a band of its own', '总体提升|90%|10|8.5|因', []],
  ['less than full marks of a met row, with a reason: a person’s right', '≥4|4|10|9|质量一般', []],
  ['less than the rule gives, and the reason says so', '≥90%|50%|10|5|完成率低，酌情扣分', []],
  ['a reason that denies any deviation gives no right', '≥4|4|10|9|无偏差', ['warning G8']],
  ['more than the rule gives is nobody’s right', '≥90%|50%|10|6|已酌减', ['warning G8']],
  ['blank', '≥90%|50%|10||因', []],
])('%s', (_case, cells, expected) => {
  expect(findingsOf('score-differs', { rows: [`产出指标|数量指标|甲|${cells}`] }).map(inShort)).toEqual(
    expected,
  );
});

test('old, new and the working', () => {
  const [finding] = findingsOf('score-differs', { rows: ['产出指标|数量指标|甲|≥90%|50%|10|5|因'] });
  expect(finding?.message).toBe('「甲」得分写着 5.00，按规则是 5.56（50% ÷ 90% × 10 = 5.56）。');
});
