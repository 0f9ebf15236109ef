import { openPane, settled } from '../../../../test/pane/openPane';
import { MemoryHost } from '../../../../test/pane/memoryHost';
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
  expect(walk()).toMatchObject({ position: '3 / 3', canGoOn: true, card: { title: '乙' } });
  controller.nextMatter();
  controller.nextMatter();
  expect(walk()).toMatchObject({ canGoOn: false, card: null, hintsCard: { title: '最后：提示' } });
  expect(view().status).toBe('只剩 1 条提示');
  controller.previousMatter();
  controller.previousMatter();
  expect(walk()?.card?.title).toBe('甲');
});

test('hints passed over in one press are no step any more', async () => {
  const { controller, walk } = await walking();
  controller.passHints();
  expect(walk()).toMatchObject({ heading: '还有 3 处要您处理', hintsCard: null, card: { title: '丙' } });
  for (let step = 0; step < 4; step += 1) controller.nextMatter();
  expect(walk()).toMatchObject({ position: '3 / 3', canGoOn: false });
});

/** Everything settled but a hint. */
const ONLY_HINTS = {
  ...gridOfText(`
  项目支出绩效自评表
  （2021年度）
  项目名称|乙项目
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|数量指标|甲|≥4套|4套|50|50|
  ||甲|≥90%|95%|50|50|
  总分|||||100|100|
`),
  sheet: '乙项目',
};

test('the walk is at its end only when the hints are passed over too', async () => {
  const pane = await scoredPane(ONLY_HINTS);
  const walk = () => pane.view().walk;
  expect(walk()).toMatchObject({ isDone: false, heading: expect.stringMatching(/^只剩 \d 条提示$/) });
  expect(walk()?.hintsCard?.lines.length).toBeGreaterThan(0);
  pane.controller.passHints();
  expect(walk()).toMatchObject({ isDone: true, heading: '全部处理完', hintsCard: null });
});

test('what was typed and passed over outlives a look at another sheet', async () => {
  const host = new MemoryHost(FORM, ONLY_HINTS);
  const { controller, view } = openPane(host);
  controller.score();
  await settled();
  controller.nextMatter();
  controller.typeReason(view().walk?.card?.key ?? '', '口径调整');
  controller.passHints();
  host.active = '{2}';
  controller.check();
  await settled();
  expect(view().form?.name).toBe('乙项目');
  host.active = '{1}';
  controller.check();
  await settled();
  expect(view().walk?.all).toBe(3);
  const texts = Object.values(controller.state.walk.typed);
  expect(texts).toEqual(['口径调整']);
  expect(controller.state.walk.passed).toHaveLength(1);
});

test('a pane opened anew goes on where the last one was, without a press and without a write', async () => {
  const host = new MemoryHost(FORM);
  const first = openPane(host);
  first.controller.score();
  await settled();
  first.controller.nextMatter();
  first.controller.typeReason(first.view().walk?.card?.key ?? '', '口径调整');
  const second = openPane(host, { place: first.place });
  const writes = () => host.calls.filter((call) => call === 'apply').length;
  const before = writes();
  await settled();
  expect(second.view()).toMatchObject({
    status: '接着上次：还有 3 处要您处理。',
    walk: { position: '2 / 3', card: { title: '甲', reason: { text: '口径调整' } } },
  });
  expect(writes()).toBe(before);
});

test('a pane opened in front of another sheet, or on a machine that keeps nothing, begins at the beginning', async () => {
  const host = new MemoryHost(FORM, ONLY_HINTS);
  const first = openPane(host);
  first.controller.score();
  await settled();
  host.active = '{2}';
  const second = openPane(host, { place: first.place });
  const third = openPane(host, { place: null });
  await settled();
  expect([second, third].map(({ view }) => view().showsWelcome)).toEqual([true, true]);
});

test('gaps within the tolerance of the rules open no preview and are told in one line', async () => {
  const pane = await scoredPane({
    ...gridOfText(`
  项目支出绩效自评表
  （2021年度）
  项目名称|丙项目
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|数量指标|甲|≥90%|50%|50|27.8|厂家停产，明年补购
  ||乙|≥90%|95%|50||
`),
    sheet: '丙项目',
  });
  expect(pane.view()).toMatchObject({ preview: null });
  expect(pane.view().walk?.rounding).toMatch(/^另有 1 处与计算结果相差不超过 0\.1 分/);
  expect(
    pane
      .view()
      .walk?.hintsCard?.lines.map(({ sentence }) => sentence)
      .join('') ?? '',
  ).not.toContain('27.8');
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
  controller.decideScore('G7', '15', '现场核实');
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

test('a blank that the cell’s validation keeps blank is not offered to be filled, and the walk has an end', async () => {
  const host = new MemoryHost({
    ...gridOfText(`
  项目支出绩效自评表
  （2021年度）
  项目名称|丁项目
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|数量指标|甲|≥4套|4套|50||
  ||乙|≥90%|75%|50||审批推迟，已调整计划
  总分|||||100||
`),
    sheet: '丁项目',
  });
  const whole = { kind: 'whole', operator: 'between', first: 0, second: 50, items: [] } as const;
  for (const cell of ['G5', 'G6', 'G7'])
    host.limits.set(cell, { isLocked: false, validations: cell === 'G6' ? [whole] : [] });
  const { controller, view, pass } = openPane(host);
  controller.score();
  await settled();
  controller.passHints();
  const walk = () => view().walk;
  expect(host.front.rows[4]?.[6]?.value).toBe(50);
  expect(walk()).toMatchObject({ heading: '只剩 G6、G7 要您填写', isDone: true, fill: null });
  host.edit(edited(host.front, 5, 6, 42), { area: 'G6' });
  await pass(1_000);
  expect(walk()?.fill).toBe('有 1 处空白可以自动填写。');
});
