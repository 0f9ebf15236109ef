import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { builtInProfile } from '../../src/core/scoring/profiles/builtIn';
import { printProfile } from '../../src/core/scoring/profiles/parseProfile';
import { contentOf, openCorpus, openTestExcel, openDraft, type TestExcel } from './scoring';
import { countedRequests, writesSettings } from './harness/settingRequests';

const yitihua = printProfile(builtInProfile('yitihua') ?? MOF_PROFILE);

const profilesOf = async (testExcel: TestExcel) =>
  (await testExcel.pressAndScore()).assessment.forms.map(({ profile }) => profile);

test('a workbook is scored by the rules it keeps, in the same two requests', async () => {
  const testExcel = openTestExcel(openCorpus('seed-blank'));
  await testExcel.host.changeSetting('rules', () => yitihua);
  testExcel.newRequests();
  const outcome = await testExcel.pressAndScore();
  expect(countedRequests(testExcel).sheet).toBe(2);
  expect(outcome.rules).toEqual({
    name: { 'zh-CN': '预算管理一体化', 'en-US': 'Integrated budget system' },
    source: 'workbook',
    refused: null,
  });
  expect(outcome.assessment.forms.map(({ profile }) => profile)).toEqual(['yitihua']);
  await testExcel.press();
  expect(testExcel.newRequests()).toHaveLength(1);
});

test('a workbook that keeps none is scored by the default', async () => {
  const testExcel = openTestExcel(openCorpus('seed-blank'));
  const { rules } = await testExcel.pressAndScore();
  expect(rules).toMatchObject({ source: 'default', refused: null });
});

test.each(['{"decimals":9}', 'no json', '{"profile":1}'])(
  'kept rules that cannot be read (%s) give the default and the reason',
  async (text) => {
    const testExcel = openTestExcel(openCorpus('seed-blank'));
    await testExcel.host.changeSetting('rules', () => text);
    const { rules, filled } = await testExcel.pressAndScore();
    expect(rules).toMatchObject({ name: MOF_PROFILE.name, source: 'default' });
    expect(rules.refused?.['zh-CN']).toMatch(/评分规则/);
    expect(filled.length).toBeGreaterThan(8);
  },
);

test('scoring keeps which of its scores are only suggested and nothing else, once; keeping rules writes nothing else', async () => {
  const testExcel = openTestExcel(openCorpus('seed-blank'));
  for (const { id } of testExcel.session.sheets) {
    testExcel.session.activate(id);
    await testExcel.press();
    await testExcel.press();
  }
  // Six rows in words stand on five of the sheets (SCORING §3).
  expect(testExcel.newRequests().filter(writesSettings)).toHaveLength(5);
  expect(testExcel.session.settings.names).toEqual(['jixiao-ziping.confirmed']);
  const before = contentOf(testExcel.sheet);
  await testExcel.host.changeSetting('rules', () => yitihua);
  // One looks at what is kept, one keeps.
  expect(testExcel.newRequests().map(writesSettings)).toEqual([false, true]);
  expect(contentOf(testExcel.sheet)).toEqual(before);
});

test('what one page keeps is found by another, and kept anew', async () => {
  const session = openCorpus('seed-blank');
  const pane = openTestExcel(session);
  const ribbon = openTestExcel(session);
  expect(await ribbon.host.readSetting('rules')).toBeNull();
  await pane.host.changeSetting('rules', () => yitihua);
  expect(await profilesOf(ribbon)).toEqual(['yitihua']);
  await pane.host.changeSetting('rules', () => printProfile(MOF_PROFILE));
  expect(await profilesOf(ribbon)).toEqual(['mof']);
  expect(await ribbon.host.readSetting('rules')).toBe(printProfile(MOF_PROFILE));
});

test('rules are found on a workbook whose sheet is empty', async () => {
  const testExcel = openTestExcel(openDraft({ name: '空', rows: [] }));
  await testExcel.host.changeSetting('rules', () => yitihua);
  await expect(testExcel.host.readActiveSheet()).rejects.toMatchObject({ code: 'empty-sheet' });
  expect(await testExcel.host.readSetting('rules')).toBe(yitihua);
});

test('a cell being edited turns the keeping away with its own reason, and nothing is kept', async () => {
  const testExcel = openTestExcel(openCorpus('seed-blank'));
  testExcel.session.isEditingCell = true;
  await expect(testExcel.host.changeSetting('rules', () => yitihua)).rejects.toMatchObject({
    code: 'cell-editing',
  });
  testExcel.session.isEditingCell = false;
  expect(await testExcel.host.readSetting('rules')).toBeNull();
});
