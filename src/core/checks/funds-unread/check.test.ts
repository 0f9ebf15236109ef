import { gridOfText } from '../../../../test/corpus/gridOfText';
import { findingsOf, inShort } from '../formUnderTest';

function formWith(line: string) {
  return gridOfText(
    [
      '项目支出绩效自评表',
      '项目名称||测试项目',
      line,
      '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
      '产出指标|数量指标|甲|≥1|1|90|90|',
      '总分|||||100|90|',
    ].join('\n'),
  );
}

test.each([
  ['资金使用情况||已全部使用', ['error A3']],
  ['预算安排情况||详见附件', ['error A3']],
  ['主管部门||财政局', []],
  ['项目负责人||张三', []],
])('%s', (line, expected) => {
  expect(findingsOf('funds-unread', formWith(line)).map(inShort)).toEqual(expected);
});

test('funds that were understood raise nothing', () => {
  expect(findingsOf('funds-unread', { rows: ['产出指标|数量指标|甲|≥1|1|90|90|'] })).toEqual([]);
});

test('the finding names what speaks of funds', () => {
  const [finding] = findingsOf('funds-unread', formWith('资金使用情况||已全部使用'));
  expect(finding?.message).toContain('「资金使用情况」');
  expect(finding?.fix).toBeNull();
});
