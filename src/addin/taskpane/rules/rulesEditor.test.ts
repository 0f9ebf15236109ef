import { NOTHING_STORED } from '../../../host/spreadsheetHost';
import { gridOfText } from '../../../../test/corpus/gridOfText';
import type { GridSnapshot } from '../../../grid/gridSnapshot';
import { builtInProfile } from '../../../core/scoring/profiles/builtIn';
import { MOF_PROFILE } from '../../../core/scoring/profiles/mof';
import { printProfile } from '../../../core/scoring/profiles/parseProfile';
import { MemoryHost } from '../../../../test/pane/memoryHost';
import { edited } from '../../../../test/pane/scoredPane';
import { openPane as openPaneOn, settled, type PaneOptions } from '../../../../test/pane/openPane';
import { HostRefusal, type StoredSetting } from '../../../host/spreadsheetHost';
import type { SettingDraft } from '../../../core/scoring/settings/inputs/settingInput';
import type { ProfileSettingName } from '../../../core/scoring/settings/profileSettings';
import type { OpenRulesView, SettingView } from './rulesView';

const SHEET = gridOfText(`
  项目支出绩效自评表
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|质量指标|差错|≤10次|12次|50||因
  ||培训|≥10期|12.5期|30||
  效益指标|社会效益|形象|总体提升|55%|20||因
  总分|||||100||
`);
const YITIHUA = builtInProfile('yitihua') ?? MOF_PROFILE;

function openPane(
  stored: StoredSetting = null,
  snapshot: GridSnapshot | HostRefusal = SHEET,
  options: PaneOptions = {},
) {
  const host = new MemoryHost(snapshot instanceof HostRefusal ? SHEET : snapshot);
  if (snapshot instanceof HostRefusal) host.refusals.set('read', snapshot);
  host.stored = { ...host.stored, rules: stored };
  const { controller, copied, view, speakEnglish, pass } = openPaneOn(host, options);
  const rules = (): OpenRulesView => {
    const shown = view().rules;
    if (shown?.kind !== 'open') throw new Error(`the rules are ${shown?.kind ?? 'closed'}`);
    return shown;
  };
  const lines = () => rules().preview.forms.flatMap((form) => form.lines.map(({ text }) => text));
  const count = (call: string) => host.calls.filter((made) => made === call).length;
  const setting = (name: ProfileSettingName): SettingView => {
    const shown = rules().settings.find((one) => one.name === name);
    if (!shown) throw new Error(`${name} is not shown`);
    return shown;
  };
  const type = (name: ProfileSettingName, typed: SettingDraft) =>
    controller.editSetting(name, { ...setting(name).draft, ...typed });
  return { controller, host, copied, view, rules, setting, type, lines, count, speakEnglish, pass };
}

async function openRules(...given: Parameters<typeof openPane>) {
  const pane = openPane(...given);
  pane.controller.openRules();
  await settled();
  return pane;
}

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
  const { controller, view } = openPane();
  controller.openRules();
  expect(view().rules?.kind).toBe('opening');
  controller.waitForCellEdit();
  expect(view().rules).toMatchObject({ kind: 'opening', status: expect.stringContaining('回车') });
  controller.closeRules();
  await settled();
  expect(view().rules).toBeNull();
});

describe('export and import', () => {
  test('what is exported comes back as the same draft', async () => {
    const first = await openRules();
    first.type('qualitativeTiers', { middle: '45' });
    first.controller.nameRules('本单位');
    first.type('severities', { grade: 'off' });
    const text = first.rules().exported ?? '';
    first.controller.copy(text);
    await settled();
    expect(first.copied).toEqual([text]);
    expect(first.rules().status).toBe('已复制。');
    const second = await openRules();
    second.controller.importRules(text);
    expect(second.rules().exported).toBe(text);
    expect(second.rules().status).toBe('已读入「本单位」，看过预览后按「应用」。');
    expect(second.rules().choices.find(({ isChosen }) => isChosen)?.label).toBe('自定：本单位');
    expect(second.controller.state.chosen).toBeNull();
  });

  test('a bad text after a good one takes the place of what was said of the good one', async () => {
    const { controller, rules } = await openRules();
    controller.importRules(printProfile(YITIHUA));
    expect(rules().status).toMatch(/^已读入/);
    controller.importRules('{');
    expect(rules().status).toMatch(/^没有读入：.*JSON/);
    controller.refuseImportFile();
    expect(rules().status).toBe(`没有读入：${rules().importRefused}`);
  });

  test.each([
    ['', /还没有粘贴/],
    ['{', /不是 JSON/],
    ['{"decimals":3}', /「decimals」不对：不能大于 2/],
    ['{"x":1}', /没有「x」这一项/],
    ['{"severities":{"weight-sum":"off"}}', /没有「weight-sum」这个检查项/],
  ])('%j is refused, the draft stays and the text can be mended', async (text, sentence) => {
    const { controller, rules } = await openRules();
    controller.chooseRules('hubei');
    controller.typeImport(text);
    controller.importRules(text);
    expect(rules().importRefused).toMatch(sentence);
    expect(rules()).toMatchObject({
      importText: text,
      draft: { settings: { qualitativeTiers: { middle: '50' } } },
    });
    expect(rules().status).toMatch(/^没有读入：/);
    controller.typeImport(`${text} `);
    expect(rules().importRefused).toBeNull();
  });
});

test('an English Excel speaks of the rules in English', async () => {
  const pane = openPane('{"tolerance":5}');
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

describe('a sheet so large that its judging takes time', () => {
  /** Each look at the clock finds that the page has been deaf for long: every step is followed by a pause. */
  async function openLarge() {
    let now = 0;
    const pane = openPane(null, SHEET, { now: () => (now += 1_000) });
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
  const { controller, view, pass } = openPane(null, SHEET, { now: () => (now += 1_000) });
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
  const { controller, host, view, pass } = openPane();
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
