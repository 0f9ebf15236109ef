import { YITIHUA, openRules } from '../../../../test/pane/openRules';
import { printProfile } from '../../../core/scoring/profiles/parseProfile';
import { settled } from '../../../../test/pane/openPane';

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
