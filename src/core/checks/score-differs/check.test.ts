import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['as computed', '≥90%|50%|10|5.56|延期，下年完成', []],
  ['with a digit more', '≥90%|50%|10|5.556|延期，下年完成', []],
  ['beyond the tolerance', '≥90%|50%|10|5|延期，下年完成', ['warning G8']],
  ['rounded to one digit', '≥90%|50%|10|5.6|延期，下年完成', ['hint G8']],
  ['exactly the tolerance', '≥4|2|10|4.9|延期，下年完成', ['hint G8']],
  ['just beyond', '≥4|2|10|4.89|延期，下年完成', ['warning G8']],
  ['nothing definite to compare with', '10套|100%|10|5|因', []],
  ['a qualitative score has a band of its own', '总体提升|90%|10|8.5|因', []],
  ['less than full marks of a met row, with a reason: a person’s right', '≥4|4|10|9|质量一般', []],
  ['less than the rule gives, and the reason says so', '≥90%|50%|10|5|完成率低，酌情扣分', []],
  ['a reason that denies any deviation gives no right; the row says so once', '≥4|4|10|9|无偏差', []],
  ['more than the rule gives is nobody’s right', '≥90%|50%|10|6|已酌减', ['warning G8']],
  ['full marks for less: another finding', '≥90%|50%|10|10|延期', []],
  ['too few, and no reason: another finding', '≥90%|50%|10|3|', []],
  ['too many, and no reason: two facts', '≥90%|50%|10|8|', ['warning G8']],
  ['blank', '≥90%|50%|10||因', []],
])('%s', (_case, cells, expected) => {
  const rows = [`产出指标|数量指标|甲|${cells}`];
  expect(findingsOf('score-differs', { rows }).map(inShort)).toEqual(expected);
});

test('old, new and the working', () => {
  const rows = ['产出指标|数量指标|甲|≥90%|50%|10|5|延期，下年完成'];
  expect(findingsOf('score-differs', { rows })[0]?.message).toBe(
    '「甲」填报得分 5.00，按规则应为 5.56（50% ÷ 90% × 10 = 5.56）。',
  );
  expect(findingsOf('score-differs', { rows }, { locale: 'en-US' })[0]?.message).toBe(
    '“甲”: the score is 5.00, by the rule 5.56 (50% ÷ 90% × 10 = 5.56).',
  );
});

test('rounding is called so only where it is', () => {
  const rows = ['产出指标|数量指标|甲|≥90%|50%|10|5.6|延期，下年完成'];
  expect(findingsOf('score-differs', { rows })[0]?.message).toBe(
    '「甲」填报得分 5.60，按规则应为 5.56（50% ÷ 90% × 10 = 5.56），相差 0.04，应为四舍五入差异。',
  );
});

test('a gap that is no rounding is not called so', () => {
  const rows = ['产出指标|数量指标|甲|≥4|2|10|4.9|延期，下年完成'];
  expect(findingsOf('score-differs', { rows })[0]?.message).not.toContain('四舍五入');
});
