import { gridOfText } from '../../../../test/corpus/gridOfText';
import { HostRefusal } from '../../../host/spreadsheetHost';
import { MemoryHost } from '../../../../test/pane/memoryHost';
import { openPane, settled } from '../../../../test/pane/openPane';
import { textAt } from '../../../../test/pane/scoredPane';

const SHEET = gridOfText(`
  项目支出绩效自评表
  （2021年度）
  项目名称|协同办公
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|自评分|复核分|复核意见
  产出指标|数量指标|服务器|≥4套|3套|40|40||
  ||线路|≥90%|95%|30|||
  效益指标|社会效益|形象|总体提升|有所改善|30|28|20|已核实
  总分|||||100|||
`);

const OTHER_FORM = gridOfText(`
  项目支出绩效自评表
  项目名称|道路养护
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
  产出指标|数量指标|养护里程|≥4公里|3公里|100|100
`);

async function reviewing() {
  const host = new MemoryHost(SHEET);
  const pane = openPane(host);
  pane.controller.prefer({ reviews: true });
  pane.controller.score();
  await settled();
  return { host, ...pane };
}
const selfScores = (host: MemoryHost) => [4, 5, 6, 7].map((row) => textAt(host, row, 6));

test('一键评分 judges and writes no self-score, nor does anything else that is offered otherwise', async () => {
  const { host, controller, view } = await reviewing();
  expect(host.calls).not.toContain('apply');
  controller.writeScore('G6', '30');
  controller.adopt('score-differs', 'G5', '30');
  await settled();
  expect(selfScores(host)).toEqual(['40', null, '28', null]);
  expect(view()).toMatchObject({ previewButton: null });
  expect(view().form?.indicators.every(({ chooser }) => chooser === null)).toBe(true);
});

test('the difference is shown by row and in total; the reviewer’s blank cells are filled in one step', async () => {
  const { host, controller, view } = await reviewing();
  expect(view().review).toMatchObject({
    total: '已复核 1 行：自评 28.00 分，复核 20.00 分，相差 -8.00 分。',
    rows: [{ name: '第 7 行「形象」', scores: '自评 28.00，复核 20.00，相差 -8.00', cell: 'H7' }],
  });
  expect(view().review?.fill).toMatch(/^填入复核分 2 处/);
  controller.fillReview();
  await settled();
  expect([textAt(host, 4, 7), textAt(host, 5, 7), textAt(host, 6, 7)]).toEqual([30, 30, '20']);
  expect(selfScores(host)).toEqual(['40', null, '28', null]);
  expect(view().review?.total).toBe('已复核 2 行：自评 68.00 分，复核 50.00 分，相差 -18.00 分。');
  controller.undo();
  await settled();
  expect(textAt(host, 4, 7)).toBeNull();
});

test('抽查 shows the rows drawn with the number that draws them again', async () => {
  const { controller, view } = await reviewing();
  controller.drawRows(2);
  const review = view().review;
  expect(review?.rows).toHaveLength(2);
  expect(review?.drawn).toMatch(/^已从 3 行中抽取 2 行，抽样号 \d{8}-\d{6}/);
  controller.drawRows(0);
  expect(view().review?.drawn).toBe(review?.drawn);
  controller.drawRows(null);
  expect(view().review).toMatchObject({ drawn: null, rows: [{ name: '第 7 行「形象」' }] });
});

test('the letter that goes back names the form and asks, a line each', async () => {
  const { view } = await reviewing();
  expect(view().review?.letter).toMatch(/^《协同办公》（2021年度）.*请核实下列事项后重新报送：\n1\. /);
});

test('the letter is put on a sheet of its own for printing, named after the form’s', async () => {
  const { host, controller, view } = await reviewing();
  const before = selfScores(host);
  controller.writeLetter();
  await settled();
  const [letter] = host.tables;
  expect(letter?.name).toMatch(/^退回意见-/);
  expect(letter?.columns.map(({ header }) => header)).toEqual(['序号', '退回意见', '单元格']);
  expect(letter?.rows[0]).toEqual([null, expect.stringContaining('《协同办公》（2021年度）'), null]);
  expect(letter?.rows[1]).toEqual([1, expect.stringContaining('请'), expect.any(String)]);
  expect(view().status).toContain('可以直接打印');
  expect(selfScores(host)).toEqual(before);
});

test('the letter speaks of the sheet as it now stands; that its sheet can’t be shown afterwards is no failure', async () => {
  const { host, controller, view } = await reviewing();
  controller.prefer({ validatesWhileEditing: false });
  const mended = gridOfText(`
  项目支出绩效自评表
  （2021年度）
  项目名称|协同办公
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|自评分|复核分|复核意见
  产出指标|数量指标|服务器|≥4套|3套|40|30||
  ||线路|≥90%|95%|30|||
  效益指标|社会效益|形象|总体提升|有所改善|30|28|20|已核实
  总分|||||100|||
`);
  host.sheets.set('{1}', mended);
  host.refusals.set('list', new HostRefusal('host-error', 'no list'));
  controller.writeLetter();
  await settled();
  const texts = host.tables[0]?.rows.flatMap(([, text]) => (typeof text === 'string' ? [text] : [])) ?? [];
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.filter((text) => text.includes('服务器') && text.includes('40'))).toEqual([]);
  expect(view().status).toContain('可以直接打印');
});

test.each([
  ['another form by now', false, /与刚才不同，没有写退回意见/],
  ['no sheet any more', true, /工作表已经不在了/],
] as const)('%s: no letter is written, and why is said', async (_what, isGone, said) => {
  const { host, controller, view } = await reviewing();
  controller.prefer({ validatesWhileEditing: false });
  if (isGone) host.sheets.delete('{1}');
  else host.sheets.set('{1}', OTHER_FORM);
  controller.writeLetter();
  await settled();
  expect(host.tables).toEqual([]);
  expect(`${view().notice?.what ?? ''}${view().status}`).toMatch(said);
});

test('a letter that could not be written is not spoken of as a summary', async () => {
  const { host, controller, view } = await reviewing();
  host.refusals.set('tables', new HostRefusal('host-error', 'oops'));
  controller.writeLetter();
  await settled();
  expect(view().status).toMatch(/退回意见没有写/);
  expect(view().status).not.toMatch(/汇总表/);
});

test('switched off, nothing of it is shown and nothing of it can be done', async () => {
  const { host, controller, view } = await reviewing();
  controller.prefer({ reviews: false });
  expect(view().review).toBeNull();
  controller.fillReview();
  await settled();
  expect(textAt(host, 4, 7)).toBeNull();
});

test('a form without columns for a reviewer says so, and rows can be drawn all the same', async () => {
  const host = new MemoryHost(
    gridOfText(`
  项目支出绩效自评表
  项目名称|甲
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
  产出指标|数量指标|服务器|≥4套|3套|40|40
`),
  );
  const { controller, view } = openPane(host);
  controller.prefer({ reviews: true });
  controller.score();
  await settled();
  controller.drawRows(1);
  expect(view().review).toMatchObject({
    note: '本表没有复核分、复核意见栏；可以抽查，也可以复制退回意见。',
    rows: [{ name: '第 4 行「服务器」', scores: '自评 40.00，未复核', cell: 'G4' }],
    fill: null,
  });
});
