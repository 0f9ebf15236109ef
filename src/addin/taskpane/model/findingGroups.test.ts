import { openPane, settled } from '../../../../test/pane/openPane';
import { MemoryHost } from '../../../../test/pane/memoryHost';
import { gridOfText } from '../../../../test/corpus/gridOfText';
import { findingGroups } from './findingGroups';

/** Its first row lacks a reason and carries most of the points: two facts. */
const TWO_IN_A_ROW = gridOfText(`
  项目支出绩效自评表
  项目名称|甲项目
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|数量指标|甲|≥4套|3套|60|45|
  ||乙|≥90%|50%|30|16.67|
`);

test('the findings of one row stand together under its name, each exactly once', async () => {
  const { controller, view } = openPane(new MemoryHost(TWO_IN_A_ROW));
  controller.check();
  await settled();
  const findings = view().form?.findings ?? [];
  const groups = findingGroups(findings);
  const rows = findings.flatMap(({ row }) => row ?? []);
  expect(new Set(rows).size).toBeLessThan(rows.length);
  expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length);
  for (const { title, findings: members } of groups) {
    expect(new Set(members.map(({ row }) => row)).size).toBe(1);
    expect(title !== '').toBe(members.length > 1);
  }
  expect(groups.map(({ title }) => title)).toContain('甲 · 第 4 行');
});
