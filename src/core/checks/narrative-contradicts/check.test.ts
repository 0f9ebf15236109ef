import { gridOfText } from '../../../../test/corpus/gridOfText';
import { findingsOf } from '../formUnderTest';

const form = (actual: string, cells: string) =>
  gridOfText(
    `
    项目支出绩效自评表
    年度总体目标|预期目标|||实际完成情况|||
    |建成|||${actual}|||
    一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
    产出指标|成本指标|${cells}|100|100|
    `,
  );

test.each([
  [
    '共完成89.97万元',
    '项目总成本|≤90万元|90',
    '「项目总成本」填的是 90，总体目标完成情况里写的是 89.97万元。',
  ],
  ['共完成90万元', '项目总成本|≤90万元|90', null],
  ['共完成90万元', '项目总成本|≤90万元|900000元', null],
  ['其中会议费3万元', '项目总成本|≤90万元|90', null],
  ['购买了服务器', '项目总成本|≤90万元|90', null],
  ['共完成89.97万元', '单位成本|≤90万元|90', null],
])('%s and %s', (actual, cells, expected) => {
  expect(findingsOf('narrative-contradicts', form(actual, cells))[0]?.message ?? null).toBe(expected);
});
