import { NOTHING_STORED } from '../../../host/spreadsheetHost';
import { YITIHUA, paneWithRules, openRules } from '../../../../test/pane/openRules';
import { HostRefusal } from '../../../host/spreadsheetHost';
import { gridOfText } from '../../../../test/corpus/gridOfText';
import { printProfile } from '../../../core/scoring/profiles/parseProfile';
import { settled } from '../../../../test/pane/openPane';

test('opening reads once and writes nothing', async () => {
  const { host, rules, view } = await openRules();
  expect(host.calls).toEqual(['read']);
  expect(rules()).toMatchObject({
    inUse: '现在用的是「财政部通用」（默认）。',
    deviations: '各项设置与「财政部通用」相同。',
    preview: { forms: [], summary: expect.stringContaining('选一套规则') },
  });
  expect(view().rulesButton).toBe('评分规则');
});

test.each([
  [
    'yitihua',
    [
      '总分 91.67 → 91.00'.replace('91.67', '82.67').replace('91.00', '81.00'),
      '第 3 行「差错」：得分 41.67 → 40.00',
      '第 4 行「培训」：要写偏差原因',
    ],
  ],
  ['hubei', ['第 5 行「形象」：可给的分 0.00 到 12.00 → 10.00 到 16.00']],
  // Its weights by dimension give way to the sum of weights, which is wrong on this sheet under any rules.
  ['sichuan', []],
  ['guangxi', []],
])('%s: the preview says what would change on this sheet', async (id, expected) => {
  const { controller, lines, rules } = await openRules();
  controller.chooseRules(id);
  for (const line of expected) expect(lines()).toContain(line);
  if (expected.length === 0) expect(rules().preview).toMatchObject({ forms: [] });
  expect(rules().status).toMatch(expected.length === 0 ? /都不变/ : /^会变：/);
});

test('an example follows its setting, and a fault takes its place', async () => {
  const { rules, setting, type } = await openRules();
  expect(setting('overTargetFrom').help).toBe(
    '超额 30% 以上要说明原因，例：目标 100 次，实际 130 次。成本指标除外。',
  );
  type('overTargetFrom', { value: '20' });
  expect(setting('overTargetFrom').help).toContain('超额 20% 以上要说明原因，例：目标 100 次，实际 120 次');
  expect(rules().deviations).toBe('与「财政部通用」不同的是：超额完成。');
  type('overTargetFrom', { value: '二十' });
  expect(rules()).toMatchObject({
    isFaulty: true,
    exported: null,
    status: expect.stringContaining('先改好'),
  });
  expect(setting('overTargetFrom')).toMatchObject({ isFaulty: true, help: '应是 0 到 900 的数。' });
});

test('faulty rules are neither applied nor kept, and what is wrong is named', async () => {
  const { controller, count, rules, type } = await openRules();
  type('tolerance', { value: '9' });
  controller.applyRules();
  controller.saveRules();
  await settled();
  expect(rules().status).toBe('填得不对，还不能用：四舍五入的差距。');
  expect([controller.state.chosen, count('keep')]).toEqual([null, 0]);
});

test('applied rules count for the next press, and the results shown are judged anew without a write', async () => {
  const { controller, count, host, view } = await openRules();
  controller.chooseRules('yitihua');
  controller.applyRules();
  expect(view()).toMatchObject({ rules: null, rulesButton: '评分规则：预算管理一体化' });
  expect(view().status).toContain('表格没有改动');
  expect(view().form?.indicators[0]?.scoreLine).toBe('得分 40.00，分值 50');
  controller.chooseForm(0);
  expect(view().status).toMatch(/^\d 个空白单元格还没有填/);
  expect(view().status).not.toContain('已标黄');
  expect(count('apply')).toBe(0);
  controller.score();
  await settled();
  const { outcome } = controller.state.shown ?? {};
  expect(outcome).toMatchObject({ kind: 'scored', rules: { source: 'chosen' } });
  expect(host.stored.rules).toBeNull();
});

test('only the press on 存入工作簿 keeps the rules, whole, and from then on the workbook’s count', async () => {
  const { controller, host, count, view } = await openRules();
  controller.chooseRules('yitihua');
  controller.saveRules();
  controller.saveRules();
  await settled();
  expect(count('keep')).toBe(1);
  expect(host.stored).toEqual({ ...NOTHING_STORED, rules: printProfile(YITIHUA) });
  expect(controller.state.chosen).toBeNull();
  expect(view().status).toContain('「预算管理一体化」已存入工作簿');
  controller.score();
  await settled();
  expect(controller.state.shown?.outcome).toMatchObject({ rules: { source: 'workbook' } });
});

test('a refusal to keep them is said with what to do, and the draft stays', async () => {
  const { controller, host, rules, setting, type } = await openRules();
  host.refusals.set('keep', new HostRefusal('cell-editing'));
  type('qualitativeTiers', { middle: '50' });
  controller.saveRules();
  await settled();
  expect(rules().status).toMatch(/^没能存入工作簿：.*回车/);
  expect(setting('qualitativeTiers').draft['middle']).toBe('50');
  expect(rules().isSaving).toBe(false);
});

test('rules kept by the workbook are what one begins with; unreadable ones are said', async () => {
  const good = await openRules(printProfile(YITIHUA));
  expect(good.rules().inUse).toBe('现在用的是「预算管理一体化」（存在工作簿里）。');
  const bad = await openRules('{"tolerance":5}');
  expect(bad.rules()).toMatchObject({
    inUse: '现在用的是「财政部通用」（默认）。',
    inUseRefused: expect.stringContaining('「tolerance」'),
  });
  bad.controller.closeRules();
  bad.controller.score();
  await settled();
  expect(bad.view().rulesNotice).toMatchObject({
    tone: 'warning',
    what: '工作簿里存的评分规则读不了，这次用的是「财政部通用」。',
    why: expect.stringContaining('「tolerance」'),
  });
});

test('without a sheet to preview the rules can still be changed and kept', async () => {
  const { controller, rules, count } = await openRules(
    printProfile(YITIHUA),
    new HostRefusal('empty-sheet', '空'),
  );
  expect(rules().inUse).toContain('预算管理一体化');
  controller.chooseRules('hubei');
  expect(rules().status).toMatch(/^预览不了：/);
  controller.saveRules();
  await settled();
  expect(count('keep')).toBe(1);
});

test('a sheet without a form says that there is nothing to preview', async () => {
  const { controller, rules } = await openRules(null, gridOfText('会议纪要|2024\n时间|地点'));
  controller.chooseRules('hubei');
  expect(rules().preview).toEqual({
    summary: '这张工作表上没有自评表，看不出会有什么变化。',
    forms: [],
  });
});

test('what was read after the rules were closed does not open them again', async () => {
  const { controller, view } = paneWithRules();
  controller.openRules();
  expect(view().rules?.kind).toBe('opening');
  controller.waitForCellEdit();
  expect(view().rules).toMatchObject({ kind: 'opening', status: expect.stringContaining('回车') });
  controller.closeRules();
  await settled();
  expect(view().rules).toBeNull();
});

test('an English Excel speaks of the rules in English', async () => {
  const pane = paneWithRules('{"tolerance":5}');
  pane.speakEnglish();
  pane.controller.openRules();
  await settled();
  pane.controller.chooseRules('yitihua');
  pane.type('severities', { 'weights-sum': 'hint' });
  const words = pane.rules();
  const foreign = JSON.stringify([
    pane.lines(),
    words.status,
    words.settings,
    words.nameField,
    words.deviations,
    words.inUse,
  ]);
  // Names and units are the sheet's own.
  expect(foreign.replace(/差错|培训|形象|期/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
});

describe('changes that are not applied', () => {
  test('are kept when the rules are left, and said on leaving and on coming back', async () => {
    const { controller, rules, view, type } = await openRules();
    expect(rules().status).toBe('');
    type('qualitativeTiers', { middle: '45' });
    controller.closeRules();
    expect(view().status).toMatch(/有改动没有应用/);
    controller.openRules();
    await settled();
    expect(rules()).toMatchObject({
      draft: { settings: { qualitativeTiers: { middle: '45' } } },
      status: expect.stringContaining('没有应用'),
    });
    controller.applyRules();
    controller.openRules();
    await settled();
    expect(rules()).toMatchObject({
      draft: { settings: { qualitativeTiers: { middle: '45' } } },
      status: '',
    });
  });

  test('are not spoken of where there are none', async () => {
    const { controller, rules, view, type } = await openRules();
    type('qualitativeTiers', { middle: '45' });
    controller.chooseRules('mof');
    controller.closeRules();
    expect(view().status).toBe('');
    controller.openRules();
    await settled();
    expect(rules()).toMatchObject({
      draft: { settings: { qualitativeTiers: { middle: '60' } } },
      status: '',
    });
  });

  test('are kept even while they are faulty', async () => {
    const { controller, setting, type } = await openRules();
    type('totalCaps', { '0.rateBelow': '180', '0.atMost': '89' });
    expect(setting('totalCaps')).toMatchObject({ isFaulty: true, help: expect.stringContaining('0 到 100') });
    controller.closeRules();
    controller.openRules();
    await settled();
    expect(setting('totalCaps').draft).toEqual({ '0.rateBelow': '180', '0.atMost': '89' });
  });
});
