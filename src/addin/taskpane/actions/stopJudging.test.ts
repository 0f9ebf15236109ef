import { MemoryHost } from '../../../../test/pane/memoryHost';
import { openPane, settled } from '../../../../test/pane/openPane';
import { BLANK, table, textAt } from '../../../../test/pane/scoredPane';

/** A pane whose every step takes so long that the page would be deaf. */
async function slowPane(host: MemoryHost) {
  let time = 0;
  const pane = openPane(host, { now: () => (time += 200) });
  pane.controller.score();
  await settled();
  return pane;
}

test('while a large sheet is judged the pane says how far it is, and offers to stop', async () => {
  const host = new MemoryHost(BLANK);
  const { view, pass } = await slowPane(host);
  expect(view().status).toMatch(/^表格较大，正在逐行核对，已完成 \d+%…$/);
  expect(view()).toMatchObject({ stopButton: '停止', isBusy: true });
  await pass(1000);
  expect(view()).toMatchObject({ stopButton: null, isBusy: false });
  expect(textAt(host, 3, 6)).toBe(30);
});

test('stopped, nothing is written, and the next press scores as ever', async () => {
  const host = new MemoryHost(BLANK);
  const { controller, view, pass } = await slowPane(host);
  controller.stopJudging();
  await pass(1000);
  expect(view()).toMatchObject({
    status: '已停止，没有写入任何内容。',
    stopButton: null,
    isBusy: false,
    canUndo: false,
  });
  expect(host.calls).toEqual(['read']);
  controller.score();
  await pass(1000);
  expect(textAt(host, 3, 6)).toBe(30);
});

test('只检查 is stopped as well, and what was shown before stays', async () => {
  const host = new MemoryHost(table('甲项目', ['30', '16.67', '']));
  const { controller, view, pass } = await slowPane(host);
  await pass(1000);
  const before = view().form?.name;
  controller.check();
  await settled();
  controller.stopJudging();
  await pass(1000);
  expect(view().status).toBe('已停止，没有写入任何内容。');
  expect(view().form?.name).toBe(before);
});

test('a press on 停止 while nothing is judged changes nothing', async () => {
  const host = new MemoryHost(BLANK);
  const pane = openPane(host);
  pane.controller.score();
  await settled();
  const { state } = pane.controller;
  pane.controller.stopJudging();
  expect(pane.controller.state).toBe(state);
});

test('全部工作表 is stopped while a large sheet of it is judged, and none of these sheets is filled', async () => {
  const host = new MemoryHost(BLANK, table('乙项目'));
  let time = 0;
  const { controller, pass } = openPane(host, { now: () => (time += 200) });
  controller.openBatch();
  await settled();
  controller.runBatch('fill');
  await settled();
  controller.cancelBatch();
  await pass(1000);
  expect(controller.state.batch?.phase).toBe('cancelled');
  expect(host.calls).not.toContain('apply');
});
