import { MemoryHost } from '../../../../test/pane/memoryHost';
import { memoryPlace, openPane, settled } from '../../../../test/pane/openPane';
import { BLANK, edited, scoredPane } from '../../../../test/pane/scoredPane';
import { gridOfText } from '../../../../test/corpus/gridOfText';
import { formatArea, parseArea } from '../../../grid/cellAddress';
import { HostRefusal } from '../../../host/spreadsheetHost';

const helped = (host: MemoryHost, sheetId = '{1}') =>
  (host.validations.get(sheetId) ?? []).map(({ area }) => formatArea(area)).sort();

async function helpedPane() {
  const host = new MemoryHost(BLANK);
  const pane = openPane(host);
  pane.controller.addInputHelp();
  await settled();
  return { host, ...pane };
}

test('one reading and one writing, and the marks stay as they were', async () => {
  const { host, view } = await helpedPane();
  expect(host.calls).toEqual(['read', 'apply']);
  expect(helped(host)).toEqual(['G4', 'G5', 'G6']);
  expect(host.front.conditionalFormulas).toEqual([]);
  expect(host.front.rows).toEqual(BLANK.rows);
  expect(view()).toMatchObject({ status: '已给 3 个单元格加上输入提示。', canUndo: true });
});

test('a second time there is nothing to do, and no step to take back', async () => {
  const { host, controller, view } = await helpedPane();
  controller.addInputHelp();
  await settled();
  expect(helped(host)).toEqual(['G4', 'G5', 'G6']);
  expect(view().status).toBe('该有的输入提示都有了。');
  controller.undo();
  await settled();
  expect(helped(host)).toEqual([]);
});

test('what somebody else has put on a cell stays, is named, and is not removed', async () => {
  const host = new MemoryHost(BLANK);
  const area = parseArea('G4');
  if (!area) throw new Error('no area');
  host.validations.set('{1}', [{ area, title: '得分', message: '科室自定' }]);
  const { controller, view } = openPane(host);
  controller.addInputHelp();
  await settled();
  expect(view().status).toBe('已给 2 个单元格加上输入提示。G4 原来就有数据验证，没有动。');
  controller.removeInputHelp();
  await settled();
  expect(view().status).toBe('已去掉 2 个单元格的输入提示。');
  expect(host.validations.get('{1}')).toEqual([{ area, title: '得分', message: '科室自定' }]);
});

test('it is taken back and done again as a step of its own, in a pane opened later too', async () => {
  const place = memoryPlace();
  const host = new MemoryHost(BLANK);
  const first = openPane(host, { place });
  first.controller.addInputHelp();
  await settled();
  const { controller, view } = openPane(host, { place });
  expect(view()).toMatchObject({ canUndo: true, undoButton: '撤销对输入提示的改动' });
  controller.undo();
  await settled();
  expect(helped(host)).toEqual([]);
  expect(view()).toMatchObject({
    status: '已撤销输入提示（3 个单元格）。',
    redoButton: '恢复对输入提示的改动',
  });
  controller.redo();
  await settled();
  expect(helped(host)).toEqual(['G4', 'G5', 'G6']);
  controller.removeInputHelp();
  await settled();
  expect(helped(host)).toEqual([]);
  controller.undo();
  await settled();
  expect(helped(host)).toEqual(['G4', 'G5', 'G6']);
});

test('the step of a scoring keeps its own name, and leaves the help alone', async () => {
  const { host, controller, view } = await helpedPane();
  controller.score();
  await settled();
  expect(view().undoButton).toBe('撤销本次评分');
  controller.undo();
  await settled();
  expect(helped(host)).toEqual(['G4', 'G5', 'G6']);
  expect(host.front.rows).toEqual(BLANK.rows);
});

test('rows inserted since: what is taken back is help, wherever its rows stand now', async () => {
  const { host, controller } = await helpedPane();
  const [title, ...rest] = host.front.rows;
  host.sheets.set('{1}', { ...host.front, rows: [title ?? [], ...(title ? [title] : []), ...rest] });
  const moved = (host.validations.get('{1}') ?? []).map((one) => ({
    ...one,
    area: { ...one.area, top: one.area.top + 1, bottom: one.area.bottom + 1 },
  }));
  host.validations.set('{1}', moved);
  controller.undo();
  await settled();
  expect(helped(host)).toEqual([]);
  controller.redo();
  await settled();
  expect(helped(host)).toEqual(['G5', 'G6', 'G7']);
});

test('help that was taken away comes back also where a formula stands by now', async () => {
  const { host, controller } = await helpedPane();
  const rows = host.front.rows.map((cells, row) =>
    cells.map((cell, column) => (row === 3 && column === 6 ? { ...cell, formula: '=40/2' } : cell)),
  );
  host.sheets.set('{1}', edited({ ...host.front, rows }, 3, 6, 20));
  controller.removeInputHelp();
  await settled();
  expect(helped(host)).toEqual([]);
  controller.undo();
  await settled();
  expect(helped(host)).toEqual(['G4', 'G5', 'G6']);
});

test('清除全部标记 takes it from every sheet, together with the marks', async () => {
  const { host, controller, view } = await scoredPane(BLANK, { ...BLANK, sheet: '乙项目' });
  controller.addInputHelp();
  await settled();
  host.active = '{2}';
  controller.addInputHelp();
  await settled();
  controller.clearMarks();
  await settled();
  expect([helped(host, '{1}'), helped(host, '{2}')]).toEqual([[], []]);
  expect(view().status).toBe('已清除 1 处标黄。已去掉 6 个单元格的输入提示。');
});

test('a protected sheet refuses in the usual words', async () => {
  const host = new MemoryHost(BLANK);
  host.obstacles = ['protected'];
  const { controller, view } = openPane(host);
  controller.addInputHelp();
  await settled();
  expect(view().status).toMatch(/受保护/);
  expect(helped(host)).toEqual([]);
});

test('it goes from a sheet that holds no form any more', async () => {
  const { host, controller, view } = await helpedPane();
  host.sheets.set('{1}', { ...gridOfText('会议纪要|2024'), sheet: '甲项目' });
  controller.removeInputHelp();
  await settled();
  expect(helped(host)).toEqual([]);
  expect(view().status).toBe('已去掉 3 个单元格的输入提示。');
});

test('a sheet without a form gets none, and Excel’s refusal is said', async () => {
  const host = new MemoryHost({ ...gridOfText('会议纪要|2024'), sheet: '纪要' });
  const { controller, view } = openPane(host);
  controller.addInputHelp();
  await settled();
  expect(host.calls).toEqual(['read']);
  host.refusals.set('read', new HostRefusal('cell-editing'));
  controller.removeInputHelp();
  await settled();
  expect(view().status).toMatch(/回车/);
});

test('a qualitative row whose answer is still blank gets its tiers', async () => {
  const { host, controller, view } = await helpedPane();
  host.sheets.set('{1}', edited(host.front, 5, 4, ''));
  controller.addInputHelp();
  await settled();
  expect(helped(host)).toEqual(['E6', 'G4', 'G5', 'G6']);
  expect(view().status).toBe('已给 1 个单元格加上输入提示。');
});
