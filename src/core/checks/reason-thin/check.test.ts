import { gridOfText } from '../../../../test/corpus/gridOfText';
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
  ['what was added', '≥4|3|10|7.5|人手不足，已增补人员', []],
  ['what was built later', '≥4|3|10|7.5|施工受阻，2024年3月前补建', []],
  ['what was done about it', '≥4|3|10|7.5|部分农户外出务工，已组织代耕代种', []],
  ['what was done of it', '≥4|3|10|7.5|受征地影响，目前已完成3公里', ['hint H8']],
  ['not done, no points', '≥4|0|10|0|财政收回预算，项目取消', []],
  ['not done in words, no points', '≥4|未开展|10|0|财政收回预算，项目取消', []],
  ['done in part', '≥4|1|10|0|财政收回预算，项目取消', ['hint H8']],
  ['met in full', '≥4|4|10|10|好', []],
  ['passed by far: nothing to mend', '≥4|8|10|10|群众报名踊跃，超出预计人数', []],
  ['a denial is another finding', '≥4|3|10|7.5|已完成', []],
])('%s', (_case, cells, expected) => {
  const rows = [`产出指标|数量指标|甲|${cells}`];
  expect(findingsOf('reason-thin', { rows }).map(inShort)).toEqual(expected);
});

test.each([
  ['beside the reason', '改进措施', '督促厂家供货', []],
  ['blank there', '改进措施', '', ['hint H4']],
  ['another column', '备注', '督促厂家供货', ['hint H4']],
])('a measure in a column of its own: %s', (_case, heading, measure, expected) => {
  const sheet = gridOfText(
    `
    项目支出绩效自评表
    项目名称|某项目
    一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析|${heading}
    产出指标|数量指标|甲|≥4|3|100|75|受台风影响，设备未能到货|${measure}
    `,
  );
  expect(findingsOf('reason-thin', sheet).map(inShort)).toEqual(expected);
});

test('says what is lacking', () => {
  const rows = ['产出指标|数量指标|甲|≥4|3|10|7.5|受台风影响，设备未能到货'];
  expect(findingsOf('reason-thin', { rows })[0]?.message).toBe(
    '「甲」偏差原因「受台风影响，设备未能到货」未写改进措施。',
  );
});
