import { openPane, settled } from '../../../../test/pane/openPane';
import { MemoryHost } from '../../../../test/pane/memoryHost';
import { BLANK } from '../../../../test/pane/scoredPane';
import { findingGroups } from './findingGroups';

test('the findings of one row stand together under its name, each exactly once', async () => {
  const { controller, view } = openPane(new MemoryHost(BLANK));
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
