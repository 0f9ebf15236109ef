import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['two characters', '≥4|3|10|7.5|疫情', ['hint H8']],
  ['five', '≥4|3|10|7.5|受疫情影响', ['hint H8']],
  ['同上', '≥4|3|10|7.5|同上', ['hint H8']],
  ['headings alone', '≥4|3|10|7.5|原因：… 改进措施：…', ['hint H8']],
  ['a cause without a measure', '≥4|3|10|7.5|受台风影响，设备未能到货', ['hint H8']],
  ['a measure’s word inside the cause', '≥4|3|10|7.5|受连续降雨影响，部分路段未能修复', ['hint H8']],
  ['a coordination that failed', '≥4|3|10|7.5|因村组征地协调困难，进场较晚', ['hint H8']],
  ['an action without a date', '≥4|3|10|7.5|因雨季停工，加强现场调度', []],
  ['cause and measure', '≥4|3|10|7.5|原因：设备停产。措施：已改型采购，督促厂家供货', []],
  ['a measure for next year', '≥4|3|10|7.5|台风致停工，下年一季度补做', []],
  ['a filler is missing, not thin', '≥4|3|10|7.5|/', []],
  ['met in full', '≥4|4|10|10|好', []],
  ['passed by far: nothing to mend', '≥4|8|10|10|群众报名踊跃，超出预计人数', []],
  ['a denial is another finding', '≥4|3|10|7.5|已完成', []],
])('%s', (_case, cells, expected) => {
  const rows = [`产出指标|数量指标|甲|${cells}`];
  expect(findingsOf('reason-thin', { rows }).map(inShort)).toEqual(expected);
});

test('says what is lacking', () => {
  const rows = ['产出指标|数量指标|甲|≥4|3|10|7.5|受台风影响，设备未能到货'];
  expect(findingsOf('reason-thin', { rows })[0]?.message).toBe(
    '「甲」偏差原因「受台风影响，设备未能到货」未写改进措施。',
  );
});
