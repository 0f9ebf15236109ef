import { settled } from '../../../../test/pane/openPane';
import { gridOfText } from '../../../../test/corpus/gridOfText';
import { edited, scoredPane } from '../../../../test/pane/scoredPane';

const FORM = {
  ...gridOfText(`
  项目支出绩效自评表
  （2021年度）
  项目名称|甲项目
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|数量指标|甲|≥4套|3套|40||
  ||乙|≥90%|50%|30||/
  效益指标|社会效益|丙|总体提升|基本提升|30||
`),
  sheet: '甲项目',
};

/** Three things: 丙 can't be judged, 甲 and 乙 lack their reasons. */
const walking = async () => {
  const pane = await scoredPane(FORM);
  const walk = () => pane.view().walk;
  return { ...pane, walk };
};

test('after scoring the walk stands at what keeps the total open, and the sheet goes there', async () => {
  const { host, walk } = await walking();
  expect(walk()).toMatchObject({ heading: '还有 3 处要您处理', position: '1 / 3', card: { title: '丙' } });
  expect(host.calls.at(-1)).toBe('select');
});

test('goes on and back, says where it is, and stops at its ends', async () => {
  const { controller, walk, view } = await walking();
  controller.nextMatter();
  expect(walk()).toMatchObject({ position: '2 / 3', card: { title: '甲' } });
  expect(view().status).toBe('第 2 处，共 3 处：甲');
  controller.nextMatter();
  controller.nextMatter();
  expect(walk()).toMatchObject({ position: '3 / 3', canGoOn: false, card: { title: '乙' } });
  controller.previousMatter();
  expect(walk()?.card?.title).toBe('甲');
});

test('a row selected in the sheet brings its card; one that wants nothing lets the walk wait', async () => {
  const { host, controller, walk, view } = await walking();
  const select = (area: string) => host.tell({ kind: 'selected', sheetId: '{1}', area });
  select('E6');
  expect(walk()).toMatchObject({ isAway: false, card: { title: '乙' } });
  controller.typeReason(walk()?.card?.key ?? '', '口径调整');
  select('E5');
  expect(walk()?.card?.title).toBe('甲');
  select('A1');
  expect(walk()?.card?.title).toBe('甲');
  select('E6');
  expect(walk()?.card?.reason?.text).toBe('口径调整');
  expect(view().current?.card.name).toBe('乙');
});

test('a reason written settles its card, the next comes, and all is counted at the end', async () => {
  const { host, controller, walk } = await walking();
  controller.nextMatter();
  controller.typeReason(walk()?.card?.key ?? '', '厂家停产，明年补购');
  controller.writeReasons([walk()?.card?.key ?? '']);
  await settled();
  expect(host.front.rows[4]?.[7]?.value).toBe(
    '目标 ≥4套，实际 3套，完成率 75.00%，差 1套。厂家停产，明年补购。',
  );
  expect(walk()).toMatchObject({ heading: '还有 2 处要您处理', settled: 1, all: 3, card: { title: '乙' } });
  controller.startIgnoring(walk()?.card?.key ?? '');
  controller.keepMatter();
  expect(walk()?.card?.keeping?.fault).not.toBeNull();
  controller.typeIgnoring('审核单位不要求');
  controller.keepMatter();
  await settled();
  expect(walk()).toMatchObject({ heading: '还有 1 处要您处理', card: { title: '丙', kind: 'decide' } });
  controller.decideScore(walk()?.card?.key ?? '', 'G7', '15', '现场核实');
  await settled();
  expect(host.front.rows[6]?.[6]?.value).toBe(15);
  expect(walk()?.card?.title ?? '').not.toBe('丙');
});

test('what is settled in the sheet is ticked off, and the person is not led away from there', async () => {
  const { host, walk, pass } = await walking();
  host.edit(edited(host.front, 4, 7, '厂家停产，明年补购'), { area: 'H5' });
  await pass(1_000);
  expect(walk()).toMatchObject({ heading: '还有 2 处要您处理', isAway: true, card: null });
});

test('all missing reasons are written in one list and one step', async () => {
  const { host, controller, walk, view } = await walking();
  controller.showTogether('reasons');
  const together = walk()?.together;
  if (together?.kind !== 'reasons') throw new Error('no list');
  expect(together).toMatchObject({ left: 2, typed: [] });
  for (const { key } of together.lines) controller.typeReason(key, '口径调整，已复核');
  controller.writeReasons(together.lines.map(({ key }) => key));
  await settled();
  expect([host.front.rows[4]?.[7]?.value, host.front.rows[5]?.[7]?.value]).toEqual([
    expect.stringMatching(/差 1套。口径调整，已复核。$/),
    expect.stringMatching(/口径调整，已复核。$/),
  ]);
  expect(view().undoButton).toBe('撤销写入的原因');
  controller.undo();
  await settled();
  expect(host.front.rows[5]?.[7]?.value).toBe('/');
});
