import { MemoryHost } from '../../../../test/pane/memoryHost';
import { openPane, settled } from '../../../../test/pane/openPane';
import { BLANK, edited, table, textAt } from '../../../../test/pane/scoredPane';
import { HostRefusal } from '../../../host/spreadsheetHost';

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

test('what is judged after the write, and for 撤销, is shown as well, without 停止: the page is never deaf', async () => {
  const host = new MemoryHost(BLANK);
  const seen = new Set<string>();
  let time = 0;
  const pane = openPane(host, {
    now: () => (time += 200),
    show: ({ judging }) => {
      if (judging !== null)
        seen.add(`${host.calls.join()} ${judging.canStop ? 'can be stopped' : 'goes on'}`);
    },
  });
  pane.controller.score();
  await pane.pass(1_000);
  expect([...seen]).toEqual(['read can be stopped', 'read,apply goes on']);
  pane.controller.undo();
  await pane.pass(1_000);
  expect([...seen].slice(2)).toEqual([
    'read,apply,select,read goes on',
    'read,apply,select,read,apply goes on',
  ]);
});

test('what an edit asks for is judged in steps as well: a command pressed meanwhile goes first, and the edit is looked at behind it', async () => {
  const host = new MemoryHost(BLANK);
  let time = 0;
  const pane = openPane(host, { now: () => (time += 200) });
  pane.controller.score();
  await pane.pass(1_000);
  host.calls.length = 0;
  host.edit(edited(host.front, 3, 4, '4套'), { area: 'E4' });
  await pane.pass(300);
  pane.controller.undo();
  await pane.pass(5_000);
  expect(host.calls.slice(0, 3)).toEqual(['again', 'read', 'apply']);
  expect(pane.view().form?.indicators[0]).toMatchObject({ achieved: '4套' });
  expect(pane.view().isBusy).toBe(false);
});

test('a sheet edited while it is judged for the first time, or behind its write, is looked at once more', async () => {
  const host = new MemoryHost(BLANK);
  let time = 0;
  let edits = 0;
  const pane = openPane(host, {
    now: () => (time += 200),
    show: ({ judging }) => {
      if (judging?.canStop !== false || edits > 0) return;
      edits += 1;
      host.edit(edited(host.front, 3, 4, '4套'), { area: 'E4' });
    },
  });
  pane.controller.score();
  await pane.pass(5_000);
  expect(edits).toBe(1);
  expect(pane.view().form?.indicators[0]).toMatchObject({ achieved: '4套' });
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

test('once the sheet is judged there is nothing to stop any more: its cells are on their way', async () => {
  const host = new MemoryHost(BLANK);
  const { controller, view, pass } = await slowPane(host);
  const offered: (string | null)[] = [];
  const { applyAll } = host;
  host.applyAll = (changes) => {
    offered.push(view().stopButton);
    controller.stopJudging();
    return applyAll.call(host, changes);
  };
  await pass(1000);
  expect(offered).toEqual([null]);
  expect(view().status).toMatch(/已填 2 个空白单元格/);
});

test('a sheet that comes to the front while another is judged is known to be in front', async () => {
  const host = new MemoryHost(table('甲项目', ['30', '16.67', '']), table('乙项目'));
  let time = 0;
  const { controller, view, pass } = openPane(host, { now: () => (time += 200) });
  controller.check();
  await settled();
  host.active = '{2}';
  host.tell({ kind: 'activated', sheetId: '{2}' });
  await pass(1000);
  expect(view().form?.name).toBe('甲项目');
  expect(view().sheetNote).toMatch(/「甲项目」的结果/);
});

test('停止 ends the command that was pressed, and not what the pane reads by itself', async () => {
  const host = new MemoryHost(BLANK);
  const { controller: former, place, pass: passed } = openPane(host);
  former.check();
  await passed(1000);
  let time = 0;
  const { controller, view, pass } = openPane(host, { place, now: () => (time += 200) });
  await settled();
  expect(view()).toMatchObject({ stopButton: null, isBusy: false });
  controller.score();
  await settled();
  controller.stopJudging();
  await pass(1000);
  expect(view().status).toBe('已停止，没有写入任何内容。');
  expect(controller.state.fault).toBeNull();
  expect(host.calls).not.toContain('apply');
});

test('of sheets read in halves, those that were filled before the stop are shown and can be taken back', async () => {
  const host = new MemoryHost(BLANK, table('乙项目'));
  const { readSheets, applyAll } = host;
  host.readSheets = (ids, also) =>
    ids.length > 1 ? Promise.reject(new HostRefusal('too-large')) : readSheets.call(host, ids, also);
  let time = 0;
  const { controller, view, pass } = openPane(host, { now: () => (time += 200) });
  host.applyAll = (changes) => {
    controller.cancelBatch();
    return applyAll.call(host, changes);
  };
  controller.openBatch();
  controller.runBatch('fill');
  await pass(1000);
  const { batch } = controller.state;
  expect(batch).toMatchObject({ phase: 'cancelled', done: 1, total: 2, sheets: [{ filled: 2 }] });
  expect(batch?.written).not.toBeNull();
  expect(view().canUndo).toBe(true);
});

test('全部工作表 left while it runs stays ended, though it is opened anew at once', async () => {
  const host = new MemoryHost(BLANK, table('乙项目'));
  let time = 0;
  const { controller, pass } = openPane(host, { now: () => (time += 200) });
  controller.openBatch();
  controller.runBatch('fill');
  await settled();
  controller.closeBatch();
  await pass(0);
  controller.openBatch();
  await pass(1000);
  expect(controller.state.batch?.phase).toBe('choosing');
  expect(host.calls).not.toContain('apply');
});

test('a large sheet that was read once a cell’s editing had ended says how far it is, and no longer asks for Enter', async () => {
  const host = new MemoryHost(BLANK);
  let time = 0;
  const { controller, view, pass } = openPane(host, { now: () => (time += 200) });
  controller.score();
  controller.waitForCellEdit();
  expect(view().status).toMatch(/请先按回车/);
  await settled();
  expect(view()).toMatchObject({ stopButton: '停止', status: expect.stringMatching(/^表格较大/) });
  await pass(1000);
  expect(textAt(host, 3, 6)).toBe(30);
});

test('an impatient second press meets 停止 still, and not what comes to its place', async () => {
  const host = new MemoryHost(BLANK);
  const { controller, view, pass } = await slowPane(host);
  controller.stopJudging();
  await pass(400);
  expect(view().stopButton).toBe('停止');
  controller.stopJudging();
  await pass(400);
  expect(view()).toMatchObject({ stopButton: null, status: '已停止，没有写入任何内容。' });
});
