import { NOTHING_STORED } from '../../host/spreadsheetHost';
import { MemoryHost } from '../../../test/pane/memoryHost';
import { scoreActiveSheet } from '../flow/scoreActiveSheet';
import { memoryJournal } from '../../../test/pane/memoryJournal';
import { memoryPlace, openPane, settled } from '../../../test/pane/openPane';
import { BLANK, DIFFERING, scoredPane, table } from '../../../test/pane/scoredPane';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import { HostRefusal } from '../../host/spreadsheetHost';
import { judgedAtOnce } from '../../../test/pane/judgedAtOnce';
import { judgedOnly } from '../flow/assessSheet';
import { assessWithSettings } from '../flow/assessWithSettings';
import type { ScoredOutcome, ScoreOutcome } from '../flow/scoreOutcome';

function outcomeOf(snapshot: GridSnapshot): ScoredOutcome {
  const reading = {
    sheetId: '{9}',
    snapshot,
    obstacles: [],
    stored: NOTHING_STORED,
  };
  return judgedOnly(judgedAtOnce(reading, assessWithSettings('zh-CN')));
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

describe('the ribbon’s command while the pane is at work', () => {
  /** 一键评分 of the pane, with the ribbon's at work between its reading and its end. */
  async function overlapped(ribbon: (host: MemoryHost) => ScoredOutcome) {
    const host = new MemoryHost(BLANK, table('乙项目'));
    const pane = openPane(host);
    pane.controller.check();
    const outcome = ribbon(host);
    pane.controller.receive({ outcome, ribbonTime: 0 });
    expect(pane.controller.state.shown).toBeNull();
    await settled();
    await settled();
    return { host, ...pane };
  }

  test('is taken in as soon as the pane is at rest: what the sheet says by now is shown, and both are said', async () => {
    const { controller, view } = await overlapped((host) => {
      const scored = table('甲项目', ['30', '16.67', '']);
      queueMicrotask(() => host.sheets.set('{1}', scored));
      return { ...outcomeOf(scored), sheetId: '{1}', judgedOnly: undefined, filled: ['G4', 'G5'] };
    });
    const shown = controller.state.shown?.judged?.assessment.forms[0]?.indicators ?? [];
    expect(shown.map(({ printedScore }) => printedScore)).toEqual(['30', '16.67', null]);
    expect(view().status).toMatch(/在此期间功能区的「一键评分」也执行过：4 个错误；已填 2 个空白单元格/);
    expect(view().status).not.toMatch(/还没有填/);
    expect(view().isBusy).toBe(false);
  });

  test('of another sheet is said with that sheet, and the pane shows its own', async () => {
    const { view } = await overlapped(() => ({ ...outcomeOf(table('乙项目')), sheetId: '{2}' }));
    expect(view().form?.name).toBe('甲项目');
    expect(view().status).toMatch(/「乙项目」：在此期间功能区/);
  });

  test('pressed again meanwhile: it waits for the end of that as well, and is said once', async () => {
    const { controller, view } = await overlapped((host) => {
      void Promise.resolve().then(() => host.calls.push('pressed'));
      return { ...outcomeOf(table('乙项目')), sheetId: '{2}' };
    });
    controller.check();
    controller.receive({ outcome: { ...outcomeOf(table('乙项目')), sheetId: '{2}' }, ribbonTime: 1 });
    await settled();
    await settled();
    expect(view().status.match(/功能区/g)).toHaveLength(1);
  });
});

describe('two workbooks that were never saved', () => {
  const pressedIn = async (...sheets: [GridSnapshot]) => {
    const host = new MemoryHost(...sheets);
    const own = memoryJournal();
    const { outcome } = await scoreActiveSheet({ host, journal: own, assess: assessWithSettings('zh-CN') });
    return { host, outcome, steps: own.history.steps };
  };

  test('share one storage, and neither takes back what the other has written', async () => {
    const place = memoryPlace('');
    const [one, other] = [new MemoryHost(BLANK), new MemoryHost(BLANK)].map((host) => ({
      host,
      ...openPane(host, { place }),
    }));
    if (!one || !other) throw new Error('no panes');
    one.controller.score();
    await settled();
    expect(one.view()).toMatchObject({ canUndo: true, undoNote: expect.stringMatching(/关闭面板后/) });
    other.controller.renewHistory();
    expect(other.view().canUndo).toBe(false);
    expect(openPane(other.host, { place }).view().canUndo).toBe(false);
  });

  test('what the ribbon did in this one is shown and can be taken back; of another one it is not taken for this one’s', async () => {
    const { host, outcome, steps } = await pressedIn(BLANK);
    const [own, other] = [host, new MemoryHost(BLANK)].map((of) => openPane(of, { place: memoryPlace('') }));
    for (const pane of [own, other]) pane?.controller.receive({ outcome, ribbonTime: 0 }, steps);
    await settled();
    expect([own?.view().canUndo, other?.view().canUndo]).toEqual([true, false]);
    expect([own?.view().form?.name, other?.view().form ?? null]).toEqual(['甲项目', null]);
    own?.controller.undo();
    await settled();
    expect(host.front.rows).toEqual(BLANK.rows);
  });
});

describe('the ribbon’s command in a workbook that was never saved has come to nothing', () => {
  const refused = (code: 'too-large' | 'timed-out') =>
    ({ kind: 'refused', refusal: { code, phase: 'reading', detail: '' } }) as const;
  async function received(outcome: ScoreOutcome, prepare: (host: MemoryHost) => void = () => undefined) {
    const host = new MemoryHost(BLANK);
    prepare(host);
    const pane = openPane(host, { place: memoryPlace('') });
    pane.controller.receive({ outcome, ribbonTime: 0 });
    await settled();
    return pane.view();
  }

  test('what comes again here is this one’s; any other refusal is said to be of some workbook', async () => {
    const isTooLarge = (host: MemoryHost) => void host.refusals.set('read', new HostRefusal('too-large'));
    expect((await received(refused('too-large'), isTooLarge)).notice).not.toBeNull();
    for (const view of [
      await received(refused('too-large')),
      await received(refused('timed-out'), isTooLarge),
    ])
      expect(view).toMatchObject({
        notice: null,
        status: expect.stringMatching(/^在一份还没有保存过的工作簿里按了功能区的「一键评分」：/),
      });
  });

  test('no form on a sheet of that name: shown where there is none, else said to be of some workbook', async () => {
    const empty = { ...BLANK, rows: [], merges: [] };
    const noForm: ScoreOutcome = { kind: 'no-form', sheet: BLANK.sheet, skipped: [] };
    const here = await received(noForm, (host) => void host.sheets.set('{1}', empty));
    expect(here.notice?.what).toContain('没有找到');
    const ofAnother = { ...noForm, sheet: '别的' };
    for (const [view, sheet] of [
      [await received(noForm), BLANK.sheet],
      [await received(ofAnother), '别的'],
      [await received(ofAnother, (host) => void host.sheets.set('{1}', empty)), '别的'],
    ] as const)
      expect(view).toMatchObject({
        notice: null,
        status: expect.stringMatching(new RegExp(`^在一份还没有保存过的工作簿里.*「${sheet}」里没有找到`)),
      });
  });
});

describe('an error that nobody foresaw, from elsewhere', () => {
  test('does not let a second command begin while one is under way, and is shown at once and afterwards', async () => {
    const host = new MemoryHost(BLANK);
    const { controller, view } = openPane(host);
    controller.score();
    controller.fail(new Error('oops'));
    expect(view().isBusy).toBe(true);
    expect(view().notice?.detail).toContain('oops');
    controller.score();
    await settled();
    expect(host.calls.filter((call) => call === 'apply')).toHaveLength(1);
    expect(view()).toMatchObject({ isBusy: false, canUndo: true });
    expect(view().notice?.detail).toContain('oops');
  });

  test('leaves 全部工作表 running, whose results come all the same', async () => {
    const host = new MemoryHost(BLANK, table('乙项目'));
    const { controller, pass } = openPane(host);
    controller.openBatch();
    controller.runBatch('fill');
    controller.fail(new Error('oops'));
    await pass(1_000);
    expect(controller.state.batch).toMatchObject({ phase: 'done', done: 2 });
  });
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
