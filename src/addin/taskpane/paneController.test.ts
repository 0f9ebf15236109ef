import { NOTHING_STORED } from '../../host/spreadsheetHost';
import { MemoryHost } from '../../../test/pane/memoryHost';
import { openPane, settled } from '../../../test/pane/openPane';
import { BLANK, DIFFERING, scoredPane, table } from '../../../test/pane/scoredPane';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import { HostRefusal } from '../../host/spreadsheetHost';
import { judged, judgedOnly } from '../flow/assessSheet';
import { assessWithSettings } from '../flow/assessWithSettings';
import type { ScoredOutcome } from '../flow/scoreOutcome';

function outcomeOf(snapshot: GridSnapshot): ScoredOutcome {
  const reading = {
    sheetId: '{9}',
    snapshot,
    obstacles: [],
    stored: NOTHING_STORED,
  };
  return judgedOnly(judged(reading, assessWithSettings('zh-CN'), null));
}

test('nothing is read or written when the pane opens', () => {
  const host = new MemoryHost(BLANK);
  const { view } = openPane(host);
  expect(host.calls).toEqual([]);
  expect(view()).toMatchObject({ showsWelcome: true, canScore: true, isBusy: false, status: '' });
});

test('a second press while scoring is not heard', async () => {
  const host = new MemoryHost(BLANK);
  const { controller, view } = openPane(host);
  controller.score();
  controller.score();
  controller.check();
  controller.undo();
  expect(view()).toMatchObject({ isBusy: true, status: '正在评分…' });
  await settled();
  expect(host.calls).toEqual(['read', 'apply', 'select']);
  expect(view()).toMatchObject({ isBusy: false, form: { name: '甲项目' } });
});

test('waiting for a cell to be left is said while it lasts', async () => {
  const { controller, view } = openPane(new MemoryHost(BLANK));
  controller.score();
  controller.waitForCellEdit();
  expect(view().status).toContain('回车');
  await settled();
  expect(view().status).toContain('已填 2 个空白单元格');
});

test.each(['outside', 'too-old', 'starting'] as const)('nothing can be scored when %s', async (start) => {
  const host = new MemoryHost(BLANK);
  const { controller, view } = openPane(host);
  controller.begin(start);
  controller.score();
  await settled();
  expect(host.calls).toEqual([]);
  expect(view().canScore).toBe(false);
});

test('只检查 reads once and writes nothing', async () => {
  const host = new MemoryHost(BLANK);
  const { controller, view } = openPane(host);
  controller.check();
  await settled();
  expect(host.calls).toEqual(['read']);
  expect(view().status).toContain('2 个空白单元格还没有填');
});

test('pressing a counter narrows the rows, pressing it again shows all', () => {
  const { controller } = openPane(new MemoryHost(BLANK));
  controller.toggleFilter('manual');
  expect(controller.state.filter).toBe('manual');
  controller.toggleFilter('manual');
  expect(controller.state.filter).toBeNull();
});

test('a jump that fails is said, and the results stay', async () => {
  const { host, controller, view } = await scoredPane(BLANK);
  host.refusals.set('select', new HostRefusal('cell-editing'));
  controller.locate('G4');
  await settled();
  expect(view().status).toMatch(/没能跳到 G4.*回车/);
  expect(view().form).not.toBeNull();
});

test('an error nobody foresaw is shown with its detail, ends the waiting and keeps the results', async () => {
  const { host, controller, view } = await scoredPane(BLANK);
  host.refusals.set('list', new TypeError('oops'));
  controller.clearMarks();
  await settled();
  expect(view()).toMatchObject({ isBusy: false, notice: { tone: 'error', canRetry: true } });
  expect(view().notice?.detail).toContain('oops');
  expect(view().form).not.toBeNull();
});

test("the ribbon's outcome is shown with its time, but not in the middle of a scoring", async () => {
  const { controller, view } = openPane(new MemoryHost(BLANK));
  controller.receive({ outcome: outcomeOf(table('乙项目')), ribbonTime: Date.UTC(2026, 0, 1, 8, 30) });
  expect(view().form?.name).toBe('乙项目');
  expect(view().origin).toMatch(/\d\d:\d\d/);
  controller.score();
  controller.receive({ outcome: outcomeOf(table('丙项目')), ribbonTime: 0 });
  await settled();
  expect(view()).toMatchObject({ form: { name: '甲项目' }, origin: null });
});

describe("what the ribbon's command left", () => {
  const outcome = (): ScoredOutcome => ({ ...outcomeOf(DIFFERING), sheetId: '{1}' });

  test('is offered the same commands as a scoring of the pane, after one reading of its sheet', async () => {
    const host = new MemoryHost(DIFFERING);
    const { controller, view } = openPane(host);
    controller.receive({ outcome: outcome(), ribbonTime: 0 });
    await settled();
    expect(host.calls).toEqual(['read']);
    expect(view().previewButton).toBe('查看 2 处不同');
    expect(view().form?.findings.some(({ canIgnore }) => canIgnore)).toBe(true);
    expect(view().form?.indicators[2]?.chooser).not.toBeNull();
    expect(view().origin).toMatch(/\d\d:\d\d/);
    controller.openPreview();
    expect(view().preview?.changes).toHaveLength(2);
  });

  test('stays as it is where the sheet is gone', async () => {
    const { controller, view } = openPane(new MemoryHost(BLANK));
    controller.receive({ outcome: { ...outcome(), sheetId: '{7}' }, ribbonTime: 0 });
    await settled();
    expect(view()).toMatchObject({ form: { name: '乙项目' }, previewButton: null, notice: null });
  });
});
