import { gridOfText } from '../../../../test/corpus/gridOfText';
import { findingsOf, inShort } from '../formUnderTest';

const form = (expected: string, actual: string) =>
  gridOfText(
    `
    项目支出绩效自评表
    年度总体目标|预期目标|||实际完成情况|||
    |${expected}|||${actual}|||
    一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
    产出指标|数量指标|甲|≥1|1|100|100|
    `,
  );

test.each([
  ['建成系统', '建成系统并投入使用', []],
  ['建成2条路', '建成1条路', []],
  ['完成100%', '完成95%，其余顺延', []],
  ['建成系统', '建成 系统', ['hint E3']],
  ['建成系统', '', ['warning E3']],
  ['', '已建成', ['warning B3']],
  ['60', '51', ['hint B3']],
  ['建成系统', '51万元', ['hint E3']],
  // A heading's words alone in the row below the labels are what was done.
  ['建成系统', '完成', []],
  ['建成系统', '完成。', []],
  ['建成系统', '实际完成', []],
  ['建成系统', '完成情况', ['warning F2']],
])('「%s」 and 「%s」', (expected, actual, found) => {
  expect(findingsOf('goal-text', form(expected, actual)).map(inShort)).toEqual(found);
});
