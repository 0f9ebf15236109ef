import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['met', '≥4套|4套|10|10|', []],
  ['unmet, blank', '≥4套|3套|10|7.5|', ['error H8']],
  ['unmet, filler', '≥4套|3套|10|7.5|/', ['error H8']],
  ['unmet, 无', '≥4套|3套|10|7.5|无', ['error H8']],
  ['unmet, explained', '≥4套|3套|10|7.5|设备延期到货', []],
  ['passed by 30%', '≥10次|13次|10|10|', ['error H8']],
  ['passed by less', '≥10次|12次|10|10|', []],
  ['met, but points deducted', '≥4套|4套|10|8|', ['error H8']],
  ['a qualitative answer below 100%', '总体提升|90%|10|9|/', ['error H8']],
])('%s', (_case, cells, expected) => {
  expect(findingsOf('reason-missing', { rows: [`产出指标|数量指标|甲|${cells}`] }).map(inShort)).toEqual(
    expected,
  );
});

test('the message names what was seen', () => {
  const [finding] = findingsOf('reason-missing', { rows: ['产出指标|数量指标|甲|≥4套|3套|10|7.5|/'] });
  expect(finding?.message).toBe('「甲」目标 ≥4套，实际 3套，没有得满分，偏差原因只写了「/」。');
});

test('no score is said to be short where none was given', () => {
  const [finding] = findingsOf('reason-missing', { rows: ['产出指标|数量指标|甲|80%–85%|90%|10||'] });
  expect(finding?.message).toBe('「甲」目标 80%–85%，实际 90%，没有完成目标，偏差原因没有填。');
});
