import { SHEET, paneWithRules, openRules } from '../../../../test/pane/openRules';
import { edited } from '../../../../test/pane/scoredPane';
import { settled } from '../../../../test/pane/openPane';

describe('a sheet so large that its judging takes time', () => {
  /** Each look at the clock finds that the page has been deaf for long: every step is followed by a pause. */
  async function openLarge() {
    let now = 0;
    const pane = paneWithRules(null, SHEET, { now: () => (now += 1_000) });
    pane.controller.openRules();
    await pane.pass(10_000);
    return pane;
  }

  test('is previewed in steps: it is said meanwhile, and what was chosen last counts', async () => {
    const { controller, rules, lines, pass } = await openLarge();
    controller.chooseRules('hubei');
    await settled();
    expect(rules()).toMatchObject({ status: '表格较大，正在计算会有什么变化…', preview: { forms: [] } });
    controller.chooseRules('yitihua');
    await pass(10_000);
    expect(lines()).toContain('第 3 行「差错」：得分 41.67 → 40.00');
    expect(lines().join()).not.toContain('形象');
    controller.chooseRules('hubei');
    controller.editSetting('tolerance', { value: '9' });
    await pass(10_000);
    expect(rules().status).toContain('先改好');
  });

  test('is judged in steps when rules are applied, and can be left while it is previewed', async () => {
    const { controller, rules, view, pass } = await openLarge();
    controller.chooseRules('yitihua');
    controller.applyRules();
    await settled();
    expect(rules().status).toBe('表格较大，正在计算会有什么变化…');
    await pass(10_000);
    expect(view().rules).toBeNull();
    expect(view().form?.indicators[0]?.scoreLine).toBe('得分 40.00，分值 50');
    expect(view().status).toContain('表格没有改动');
    controller.openRules();
    await settled();
    controller.closeRules();
    await pass(10_000);
    expect(view()).toMatchObject({ rules: null, isBusy: false, notice: null });
  });
});

test('rules that are being kept are not left before: nothing is begun whose results would be covered by theirs', async () => {
  let now = 0;
  const { controller, view, pass } = paneWithRules(null, SHEET, { now: () => (now += 1_000) });
  controller.openRules();
  await pass(10_000);
  controller.chooseRules('yitihua');
  controller.saveRules();
  await settled();
  controller.closeRules();
  controller.applyRules();
  await settled();
  expect(view().rules).toMatchObject({ kind: 'open', isSaving: true, status: '正在存入…' });
  await pass(10_000);
  expect(view()).toMatchObject({
    rules: null,
    status: '「预算管理一体化」已存入工作簿，保存文件后一直有效。',
  });
  expect(view().form?.indicators[0]?.scoreLine).toBe('得分 40.00，分值 50');
  expect(controller.state.chosen).toBeNull();
});

test('what is edited while rules are being kept is not lost: it is there when they are opened again', async () => {
  const { controller, view, rules } = await openRules();
  controller.chooseRules('yitihua');
  controller.saveRules();
  controller.nameRules('本县');
  await settled();
  expect(view().status).toMatch(/^「预算管理一体化」已存入工作簿.*评分规则有改动没有应用，已留着/);
  controller.openRules();
  await settled();
  expect([rules().draft.name, rules().inUse]).toEqual([
    '本县',
    '现在用的是「预算管理一体化」（存在工作簿里）。',
  ]);
});

test('a sheet edited while the rules were open: what is shown after 应用 is the sheet as it is by now', async () => {
  const { controller, host, view, pass } = await openRules();
  controller.chooseRules('yitihua');
  host.edit(edited(host.front, 2, 4, '10次'), { area: 'E3' });
  await pass(5_000);
  controller.applyRules();
  await pass(5_000);
  expect(view().form?.indicators[0]).toMatchObject({ achieved: '10次', scoreLine: '得分 50.00，分值 50' });
});

test('the ribbon’s 一键评分 while the rules were open and 编辑时校验 is off: what is shown after 应用 is said to be old', async () => {
  const { controller, host, view, pass } = paneWithRules();
  controller.prefer({ validatesWhileEditing: false });
  controller.check();
  await settled();
  const outcome = controller.state.shown?.outcome;
  if (outcome?.kind !== 'scored') throw new Error('not scored');
  controller.openRules();
  await settled();
  controller.chooseRules('yitihua');
  host.sheets.set('{1}', edited(host.front, 2, 6, 41.67));
  controller.receive({ outcome: { ...outcome, filled: ['G3'] }, ribbonTime: 1 });
  await settled();
  controller.applyRules();
  await pass(5_000);
  expect(view().sheetNote).toMatch(/下面是改动前的结果/);
  controller.check();
  await settled();
  expect(view().sheetNote).toBeNull();
});
