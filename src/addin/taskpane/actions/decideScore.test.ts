import { gridOfText } from '../../../../test/corpus/gridOfText';
import { settled } from '../../../../test/pane/openPane';
import { edited, scoredPane, textAt } from '../../../../test/pane/scoredPane';

/** A form with a date that came late, for which no rule gives a score; what was entered for the reason. */
const late = (reason: string, other = '') => ({
  ...gridOfText(`
  项目支出绩效自评表
  （2024年度）
  项目名称|甲项目
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|数量指标|造林面积|≥500亩|500亩|80||
  ||完成时间|2024年9月30日|2024年11月5日|10||${reason}
  效益指标|社会效益|完成时间|2024年9月30日|2024年12月5日|10||${other}
`),
  sheet: '甲项目',
});
const WRITTEN = '审批推迟，逾期完成，已补办手续';

/** The row is decided on with a word why. */
async function decidedPane(reason: string) {
  const pane = await scoredPane(late(reason, WRITTEN));
  pane.controller.decideScore('G6', '8', '合同延期已批准');
  await settled();
  const open = () => {
    const { walk, form } = pane.view();
    const row = form?.findings.filter(({ cell }) => cell === 'H6' || cell === 'G6').length ?? 0;
    return { left: walk?.heading, row };
  };
  return { ...pane, open };
}

describe('what was left as it is because of a score ends with that score', () => {
  test.each<[string, (pane: Awaited<ReturnType<typeof decidedPane>>) => void, boolean]>([
    ['taken back in the pane', ({ controller }) => controller.undo(), true],
    ['deleted in the sheet', ({ host }) => host.edit(edited(host.front, 5, 6, ''), { area: 'G6' }), false],
    ['changed in the sheet', ({ host }) => host.edit(edited(host.front, 5, 6, 9), { area: 'G6' }), false],
  ])('%s', async (_case, end, canRedo) => {
    const pane = await decidedPane('');
    expect(textAt(pane.host, 5, 6)).toBe(8);
    const before = pane.open();
    expect(before.row).toBe(0);
    end(pane);
    await pane.pass(1_000);
    await settled();
    expect(pane.open()).not.toEqual(before);
    expect(pane.open().row).toBeGreaterThan(0);
    if (canRedo) pane.controller.redo();
    else pane.host.edit(edited(pane.host.front, 5, 6, 8), { area: 'G6' });
    await pane.pass(1_000);
    await settled();
    expect(pane.open()).toEqual(before);
  });
});

test('the word why is kept with the score, also where nothing is left to be settled in the row', async () => {
  const { host, view } = await decidedPane(WRITTEN);
  expect(host.stored.confirmed).toContain('"reason":"合同延期已批准"');
  expect(view().form?.indicators[1]).toMatchObject({ verdictWord: '由您判断', note: '合同延期已批准' });
});

test('it is not kept of another row of the same name, and each keeps its own', async () => {
  const { host, controller, view } = await scoredPane(late(WRITTEN, ''));
  controller.decideScore('G6', '8', '合同延期已批准');
  await settled();
  expect(host.stored.ignored ?? '').not.toContain('合同延期已批准');
  expect(view().walk?.heading).toBe('还有 1 处要您处理');
  controller.decideScore('G7', '7', '部分验收');
  await settled();
  expect(view().walk?.heading).not.toContain('要您处理');
  expect(view().form?.indicators.map(({ note }) => note)).toEqual([null, '合同延期已批准', '部分验收']);
});

test('two rows of one name left without a reason: deciding on one does not open the other', async () => {
  const { controller, view } = await scoredPane(late('', ''));
  controller.decideScore('G6', '8', '合同延期已批准');
  await settled();
  controller.decideScore('G7', '7', '部分验收');
  await settled();
  expect(view().walk?.heading).not.toContain('要您处理');
});
