import { gridOfText } from '../../test/corpus/gridOfText';
import { assess } from './assess';
import { MOF_PROFILE } from './scoring/profiles/mof';

const unitOf = (head: string, merges: readonly string[] = []) =>
  assess(
    gridOfText(
      `项目支出绩效自评表
       ${head}
       一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
       产出指标|数量指标|甲|≥4|4|10|10|`,
      merges,
    ),
    MOF_PROFILE,
  ).forms[0]?.unit;

test.each([
  ['the implementing unit before the authority', '主管部门|教育局|实施单位|第一中学', '第一中学'],
  ['the authority where no unit is named', '主管部门|教育局', '教育局'],
  ['a blank answer is not the next label', '主管部门|教育局|实施单位||项目负责人|张三', '教育局'],
  ['the next label standing in its place', '实施单位|项目负责人|张三', null],
  ['spaces within the label', '实施单位（盖章）：|第一中学', '第一中学'],
  ['in one cell with what follows', '填报单位：第一中学　填报日期：2023年', '第一中学'],
  ['not the unit of measure', '单位：万元', null],
  ['none', '项目名称|营养改善', null],
])('%s', (_case, head, expected) => {
  expect(unitOf(head)).toBe(expected);
});

test('a merged label reaches to its last column', () => {
  expect(unitOf('实施单位||第一中学', ['A2:B2'])).toBe('第一中学');
  expect(unitOf('实施单位|实施单位|第一中学')).toBe('第一中学');
});
