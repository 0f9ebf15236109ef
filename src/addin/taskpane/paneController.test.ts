import { gridOfText } from '../../../test/corpus/gridOfText';
import { MemoryHost } from '../../../test/pane/memoryHost';
import { memoryPlace, openPane, settled } from '../../../test/pane/openPane';
import type { GridSnapshot } from '../../core/grid/gridSnapshot';
import { HostRefusal } from '../../host/spreadsheetHost';
import { judged, judgedOnly } from '../inspection';
import { readHistory } from '../kept/undoKept';
import { scoringOf } from '../scoringOf';
import type { ScoredOutcome } from '../scoreOutcome';

const table = (name: string, scores: readonly string[] = ['', '', '']): GridSnapshot => ({
  ...gridOfText(`
  项目支出绩效自评表
  项目名称|${name}
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|数量指标|甲|≥4套|3套|40|${scores[0] ?? ''}|
  ||乙|≥90%|50%|30|${scores[1] ?? ''}|/
  效益指标|社会效益|丙|总体提升|基本提升|20|${scores[2] ?? ''}|
`),
  sheet: name,
});
const BLANK = table('甲项目');
/** Two scores stand that should be 30.00 and 16.67. */
const DIFFERING = table('乙项目', ['40', '5', '']);

const textAt = (host: MemoryHost, row: number, column: number) => host.front.rows[row]?.[column]?.value;

function edited(snapshot: GridSnapshot, row: number, column: number, value: string | number): GridSnapshot {
  const type = typeof value === 'number' ? 'number' : value === '' ? 'empty' : 'string';
  const rows = snapshot.rows.map((cells, r) =>
    cells.map((cell, c) =>
      r === row && c === column ? { ...cell, value: value === '' ? null : value, type } : cell,
    ),
  ) satisfies GridSnapshot['rows'];
  return { ...snapshot, rows };
}

/** A pane in front of sheets, after 一键评分. */
async function scoredPane(...snapshots: readonly GridSnapshot[]) {
  const host = new MemoryHost(...snapshots);
  const pane = openPane(host);
  pane.controller.score();
  await settled();
  return { host, ...pane };
}

function outcomeOf(snapshot: GridSnapshot): ScoredOutcome {
  const reading = {
    sheetId: '{9}',
    snapshot,
    obstacles: [],
    stored: { rules: null, ignored: null, columns: null },
  };
  return judgedOnly(judged(reading, scoringOf('zh-CN'), null));
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
  expect(host.calls).toEqual(['read', 'apply']);
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

describe('a sheet with scores that differ', () => {
  test('is shown before anything is written: blanks apart from changes, old → new, with the working', async () => {
    const { host, view } = await scoredPane(DIFFERING);
    expect(host.calls).toEqual(['read']);
    expect(view().preview).toMatchObject({
      changes: [
        { cell: 'G4', name: '甲', change: '40 → 30.00', working: '3 ÷ 4 × 40 = 30.00', isPicked: false },
        { cell: 'G5', name: '乙', change: '5 → 16.67', isPicked: false },
      ],
      blanks: [],
      count: 0,
    });
  });

  test('changes what was picked and nothing else, after one more look', async () => {
    const { host, controller, view } = await scoredPane(DIFFERING);
    controller.pick('G5');
    expect(view().preview).toMatchObject({ count: 1, isAll: false });
    controller.writePicked();
    await settled();
    expect(host.calls).toEqual(['read', 'read', 'apply']);
    expect([textAt(host, 3, 6), textAt(host, 4, 6)]).toEqual(['40', 16.67]);
    expect(view()).toMatchObject({ preview: null, previewButton: '查看 1 处不同', canUndo: true });
  });

  test('全部采纳 takes everything, and back to the blanks alone', async () => {
    const { host, controller, view } = await scoredPane(DIFFERING);
    controller.pickAll();
    expect(view().preview).toMatchObject({ count: 2, isAll: true });
    controller.pickAll();
    expect(view().preview).toMatchObject({ count: 0 });
    controller.pickAll();
    controller.writePicked();
    await settled();
    expect([textAt(host, 3, 6), textAt(host, 4, 6)]).toEqual([30, 16.67]);
  });

  test('a cell that changed after it was shown is not written, and named', async () => {
    const { host, controller, view } = await scoredPane(DIFFERING);
    controller.pickAll();
    host.sheets.set('{1}', edited(host.front, 3, 6, 33));
    controller.writePicked();
    await settled();
    expect([textAt(host, 3, 6), textAt(host, 4, 6)]).toEqual([33, 16.67]);
    expect(view().status).toMatch(/G4 在此期间改过，没有写入/);
  });

  test('cancelling leaves the sheet as it was', async () => {
    const { host, controller, view } = await scoredPane(DIFFERING);
    controller.closePreview();
    expect(view()).toMatchObject({ preview: null, previewButton: '查看 2 处不同' });
    expect(host.front).toBe(host.sheets.get('{1}'));
    expect(host.calls).toEqual(['read']);
  });
});

describe('撤销本次评分', () => {
  test('restores the cells, is itself reversible, and takes two requests', async () => {
    const { host, controller, view } = await scoredPane(BLANK);
    const after = host.front.rows;
    host.calls.length = 0;
    controller.undo();
    await settled();
    expect(host.calls).toEqual(['read', 'apply']);
    expect(host.front.rows).toEqual(BLANK.rows);
    expect(host.front.conditionalFormulas).toEqual([]);
    expect(view()).toMatchObject({ status: '已撤销 2 个单元格。', canUndo: false, canRedo: true });
    controller.redo();
    await settled();
    expect(host.front.rows).toEqual(after);
    expect(view()).toMatchObject({ status: '已恢复 2 个单元格。', canUndo: true, canRedo: false });
  });

  test('skips and names a cell edited since', async () => {
    const { host, controller, view } = await scoredPane(BLANK);
    host.sheets.set('{1}', edited(host.front, 3, 6, 1));
    controller.undo();
    await settled();
    expect(view().status).toBe('已撤销 1 个单元格。甲项目!G4 后来改过，没有动。');
    expect(textAt(host, 3, 6)).toBe(1);
  });

  test('outlives the pane', async () => {
    const host = new MemoryHost(BLANK);
    const place = memoryPlace();
    const first = openPane(host, { place });
    first.controller.score();
    await settled();
    const second = openPane(host, { place });
    expect(second.view()).toMatchObject({ canUndo: true });
    second.controller.undo();
    await settled();
    expect(host.front.rows).toEqual(BLANK.rows);
    expect(readHistory(place).undone).toBe(1);
  });

  test('where nothing can be kept it still works while the pane is open', async () => {
    const host = new MemoryHost(BLANK);
    const { controller, view } = openPane(host, { place: null });
    controller.score();
    await settled();
    controller.undo();
    await settled();
    expect(host.front.rows).toEqual(BLANK.rows);
    expect(view().canRedo).toBe(true);
  });

  test('a protected sheet refuses, and the step stays to be taken back later', async () => {
    const { host, controller, view } = await scoredPane(BLANK);
    host.obstacles = ['protected'];
    controller.undo();
    await settled();
    expect(view().status).toMatch(/受保护/);
    expect(view().canUndo).toBe(true);
  });
});

describe('编辑时校验', () => {
  test('an edit is followed by one reading, after a moment, and nothing is written', async () => {
    const { host, view, pass } = await scoredPane(BLANK);
    host.calls.length = 0;
    host.edit(edited(host.front, 3, 4, '4套'), { area: 'E4' });
    await pass(1_000);
    expect(host.calls).toEqual(['again']);
    expect(view().form?.indicators[0]).toMatchObject({ verdict: 'met', achieved: '4套' });
    expect(view().current?.card).toMatchObject({ name: '甲', verdict: 'met' });
  });

  test('a stream of edits is read once after it, and at the latest after two seconds', async () => {
    const { host, pass } = await scoredPane(BLANK);
    host.calls.length = 0;
    for (let turn = 0; turn < 5; turn += 1) {
      host.edit(edited(host.front, 3, 4, `${turn}套`), { area: 'E4' });
      await pass(100);
    }
    await pass(1_000);
    expect(host.calls).toEqual(['again']);
    host.calls.length = 0;
    for (let turn = 0; turn < 40; turn += 1) {
      host.edit(edited(host.front, 3, 4, `${turn}套`), { area: 'E4' });
      await pass(200);
    }
    expect(host.calls.length).toBeGreaterThan(1);
    expect(host.calls.length).toBeLessThan(8);
  });

  test.each([
    ['of its own writing', { isOwn: true }],
    ['on another sheet', { sheetId: '{2}' }],
  ])('an event %s is not followed', async (_what, event) => {
    const { host, pass } = await scoredPane(BLANK, table('乙项目'));
    host.calls.length = 0;
    host.edit(host.front, event);
    await pass(5_000);
    expect(host.calls).toEqual([]);
  });

  test('a co-author’s edit renews the results but does not move the current row', async () => {
    const { host, view, pass } = await scoredPane(BLANK);
    host.edit(edited(host.front, 3, 4, '4套'), { area: 'E4', isRemote: true });
    await pass(1_000);
    expect(view().form?.indicators[0]).toMatchObject({ verdict: 'met' });
    expect(view().current).toBeNull();
  });

  test('an edit under the reading’s nose is read once more', async () => {
    const { host, view, pass } = await scoredPane(BLANK);
    host.edit(edited(host.front, 3, 4, '1套'), { area: 'E4' });
    await pass(300);
    host.edit(edited(host.front, 3, 4, '4套'), { area: 'E4' });
    await pass(1_000);
    expect(view().form?.indicators[0]).toMatchObject({ achieved: '4套' });
  });

  test('while a cell is edited it is tried again, ever more rarely, and nothing is complained of', async () => {
    const { host, view, pass } = await scoredPane(BLANK);
    const status = view().status;
    host.calls.length = 0;
    host.refusals.set('again', new HostRefusal('cell-editing'));
    host.edit(edited(host.front, 3, 4, '4套'), { area: 'E4' });
    await pass(60_000);
    expect(host.calls.length).toBeLessThan(10);
    expect(view().status).toBe(status);
    host.refusals.clear();
    await pass(60_000);
    expect(view().form?.indicators[0]).toMatchObject({ achieved: '4套' });
  });

  test('a sheet that cannot be followed is said to be out of date', async () => {
    const { host, view, pass } = await scoredPane(BLANK);
    host.refusals.set('again', new HostRefusal('host-error'));
    host.edit(edited(host.front, 3, 4, '4套'), { area: 'E4' });
    await pass(1_000);
    expect(view().sheetNote).toMatch(/可能已过时/);
  });

  test('turned off, nothing is read; the choice outlives the pane', async () => {
    const { host, controller, place, pass } = await scoredPane(BLANK);
    controller.prefer({ validatesWhileEditing: false });
    host.calls.length = 0;
    host.edit(edited(host.front, 3, 4, '4套'), { area: 'E4' });
    await pass(5_000);
    expect(host.calls).toEqual([]);
    const again = openPane(host, { place });
    expect(again.view().preferences.validatesWhileEditing).toBe(false);
  });

  test('a header spoilt and mended: the results go and come back', async () => {
    const { host, view, pass } = await scoredPane(BLANK);
    const good = host.front;
    host.edit(edited(good, 2, 3, '？'));
    await pass(1_000);
    expect(view()).toMatchObject({ form: null });
    host.edit(good);
    await pass(1_000);
    expect(view().form?.name).toBe('甲项目');
  });

  test('rows inserted above a merged area move it along', async () => {
    const merged = {
      ...BLANK,
      merges: [{ top: 3, left: 0, bottom: 4, right: 0 }],
    };
    const { host, controller, pass } = await scoredPane(merged);
    const blank = BLANK.rows[0]?.map((cell) => ({ ...cell, value: null, type: 'empty' as const })) ?? [];
    const rows = [...host.front.rows.slice(0, 1), blank, ...host.front.rows.slice(1)];
    host.edit({ ...host.front, rows }, { area: '2:2', change: 'rows-inserted' });
    await pass(1_000);
    expect(controller.state.isOutdated).toBe(false);
    host.edit({ ...host.front, rows: [blank, ...host.front.rows] }, { area: '1:1' });
    await pass(1_000);
    // Nobody told of that row: what rests on merged areas can't be right any more, and that is said.
    expect(controller.state.isOutdated).toBe(true);
  });
});

describe('going about the sheets', () => {
  test('the row selected is the current one, with what is still to be done', async () => {
    const { host, view, pass } = await scoredPane(BLANK);
    host.tell({ kind: 'selected', sheetId: '{1}', area: 'H4' });
    expect(view().current).toMatchObject({ card: { name: '甲', lacksReason: true } });
    expect(view().current?.todo.length).toBeGreaterThan(0);
    host.tell({ kind: 'selected', sheetId: '{1}', area: 'A1' });
    expect(view().current).toBeNull();
    host.edit(edited(host.front, 3, 4, '1套'), { area: 'E4' });
    host.tell({ kind: 'selected', sheetId: '{1}', area: 'E5' });
    expect(view().current).toMatchObject({ title: '刚改的行', card: { name: '甲' } });
    await pass(1_000);
    host.tell({ kind: 'selected', sheetId: '{1}', area: 'E5' });
    expect(view().current).toMatchObject({ title: '当前行', card: { name: '乙' } });
  });

  test('another sheet is said to be another; a sheet judged before is shown again', async () => {
    const { host, controller, view, pass } = await scoredPane(BLANK, table('乙项目'));
    host.active = '{2}';
    host.tell({ kind: 'activated', sheetId: '{2}' });
    expect(view().sheetNote).toMatch(/「甲项目」的结果/);
    controller.check();
    await settled();
    expect(view()).toMatchObject({ sheetNote: null, form: { name: '乙项目' } });
    host.active = '{1}';
    host.calls.length = 0;
    host.tell({ kind: 'activated', sheetId: '{1}' });
    await pass(1_000);
    expect(view()).toMatchObject({ sheetNote: null, form: { name: '甲项目' } });
    expect(host.calls).toEqual(['again']);
  });
});

describe('what a person decides', () => {
  test('a tier begins with its place in the band, and the score chosen is written to its cell', async () => {
    const { host, controller, view } = await scoredPane(BLANK);
    const chooser = () => view().form?.indicators[2]?.chooser;
    expect(chooser()?.tiers.map(({ label, band }) => `${label} ${band}`)).toEqual([
      '达成 16.00–20.00',
      '部分达成 12.00–16.00',
      '未达成 0.00–12.00',
    ]);
    expect(chooser()?.write).toBeNull();
    controller.chooseScore({ cell: 'G6', tier: 1, score: '14.50' });
    expect(chooser()).toMatchObject({ tier: 1, low: '12.00', high: '16.00', write: '写入 14.50' });
    controller.writeScore('G6', '14.50');
    await settled();
    expect(textAt(host, 5, 6)).toBe(14.5);
    expect(chooser()?.write).toBeNull();
    controller.undo();
    await settled();
    expect(textAt(host, 5, 6)).toBeNull();
  });

  test('a score is not written over what somebody has typed since', async () => {
    const { host, controller, view } = await scoredPane(BLANK);
    host.sheets.set('{1}', edited(host.front, 5, 6, 3));
    controller.writeScore('G6', '14.50');
    await settled();
    expect(textAt(host, 5, 6)).toBe(3);
    expect(view().status).toMatch(/G6 在此期间改过/);
  });

  test('the draft of a reason goes into its blank cell only on request, and the row still counts as unexplained', async () => {
    const { host, controller, view } = await scoredPane(BLANK);
    expect(textAt(host, 3, 7)).toBeNull();
    expect(view().form?.indicators[0]?.offersDraft).toBe(true);
    controller.insertDraft(4);
    await settled();
    expect(textAt(host, 3, 7)).toMatch(/4套.*3套.*75\.00%.*【请填写】/);
    expect(view().form?.indicators[0]).toMatchObject({ lacksReason: true, offersDraft: false });
  });

  test('an answer about a column is scored with at once, and remembered in the workbook', async () => {
    const host = new MemoryHost(BLANK);
    const { controller } = openPane(host);
    controller.answer('甲项目', 'score', 'G');
    await settled();
    controller.answer('甲项目', 'weight', 'F');
    await settled();
    expect(JSON.parse(host.stored.columns ?? '')).toEqual({ 甲项目: { score: 'G', weight: 'F' } });
    expect(host.calls.filter((call) => call === 'read').length).toBe(2);
  });

  test('clearing the marks clears them on every sheet, cells untouched', async () => {
    const { host, controller, view } = await scoredPane(BLANK, table('乙项目'));
    host.active = '{2}';
    controller.score();
    await settled();
    const cells = host.front.rows;
    controller.clearMarks();
    await settled();
    expect([...host.sheets.values()].map(({ conditionalFormulas }) => conditionalFormulas)).toEqual([[], []]);
    expect(host.front.rows).toEqual(cells);
    expect(view().status).toBe('已清除 2 处标黄。');
  });
});

describe('全部工作表', () => {
  const many = Array.from({ length: 23 }, (_, index) =>
    index % 5 === 4 ? { ...gridOfText('会议纪要|2024'), sheet: `会议${index}` } : table(`项目${index}`),
  );

  test('checks every sheet in batches, one request each, and writes nothing', async () => {
    const host = new MemoryHost(...many);
    const { controller, view, pass } = openPane(host);
    controller.openBatch();
    controller.runBatch('check');
    await pass(10);
    expect(host.calls).toEqual(['list', 'read', 'read', 'read']);
    expect(view().batch).toMatchObject({ phase: 'done', done: 23, total: 23, canReport: true });
    expect(view().batch?.lines).toHaveLength(19);
    expect(view().batch?.others).toHaveLength(4);
    expect(view().batch?.status).toMatch(/看了 23 张工作表，19 张自评表/);
  });

  test('fills the blanks of all with one write a batch, to be taken back in one step', async () => {
    const host = new MemoryHost(...many);
    const before = [...host.sheets.values()].map(({ rows }) => rows);
    const { controller, view, pass } = openPane(host);
    controller.openBatch();
    controller.runBatch('fill');
    await pass(10);
    expect(host.calls).toEqual(['list', 'read', 'apply', 'read', 'apply', 'read', 'apply']);
    expect(view().batch?.status).toMatch(/已填 38 个空白单元格/);
    controller.closeBatch();
    controller.undo();
    await settled();
    expect([...host.sheets.values()].map(({ rows }) => rows)).toEqual(before);
    expect(view().status).toBe('已撤销 38 个单元格。');
  });

  test('stops between batches when told to, and says how far it came', async () => {
    const host = new MemoryHost(...many);
    const { controller, view, pass } = openPane(host);
    controller.openBatch();
    controller.runBatch('check');
    await settled();
    controller.cancelBatch();
    await pass(10);
    expect(view().batch).toMatchObject({
      phase: 'cancelled',
      status: '已停止：做完 10 / 23 张。已填的可以撤销。',
    });
    expect(host.calls).toEqual(['list', 'read']);
  });

  test('a protected sheet keeps the others from nothing', async () => {
    const host = new MemoryHost(BLANK);
    host.obstacles = ['protected'];
    const { controller, view, pass } = openPane(host);
    controller.openBatch();
    controller.runBatch('fill');
    await pass(10);
    expect(host.calls).toEqual(['list', 'read', 'apply']);
    expect(view().batch?.lines[0]).toMatchObject({ tone: 'error', said: expect.stringContaining('受保护') });
  });
});

describe('the summary sheets', () => {
  const checked = async (...snapshots: readonly GridSnapshot[]) => {
    const host = new MemoryHost(...snapshots);
    const pane = openPane(host);
    pane.controller.openBatch();
    pane.controller.runBatch('check');
    await pane.pass(10);
    return { host, ...pane };
  };

  test('are written on request only: a line per form with a link to it, a line per finding', async () => {
    const { host, controller, view } = await checked(BLANK, table("乙'项目"));
    expect(host.tables).toEqual([]);
    controller.writeSummary();
    await settled();
    const [summary, findings] = host.tables;
    expect([summary?.name, findings?.name]).toEqual(['自评汇总', '自评问题']);
    expect(summary?.rows).toHaveLength(2);
    expect(JSON.stringify(summary?.rows[1])).toContain("=HYPERLINK(\\\"#'乙''项目'!A1\\\"");
    expect(findings?.rows.length).toBeGreaterThan(2);
    expect(view().batch?.status).toMatch(/已写好「自评汇总」（2 张自评表）和「自评问题」（\d+ 个问题）/);
  });

  test('a refusal is said, and the results stay', async () => {
    const { host, controller, view } = await checked(BLANK);
    host.refusals.set('tables', new HostRefusal('names-taken', '自评汇总'));
    controller.writeSummary();
    await settled();
    expect(view().batch).toMatchObject({
      isWriting: false,
      notice: { what: expect.stringContaining('占了') },
    });
    expect(view().batch?.lines).toHaveLength(1);
  });
});

describe('ignoring a finding', () => {
  const findingOn = (pane: ReturnType<typeof openPane>, check: string) => {
    const finding = pane.view().form?.findings.find((candidate) => candidate.check === check);
    if (!finding) throw new Error(`no finding of ${check}`);
    return finding;
  };
  const ignoring = async (pane: ReturnType<typeof openPane>, check: string, reason: string) => {
    pane.controller.startIgnoring(findingOn(pane, check).key);
    pane.controller.typeIgnoring(reason);
    pane.controller.ignore();
    await settled();
  };

  test('takes a reason, keeps it in the workbook, lists it apart, and can be taken back', async () => {
    const pane = await scoredPane(BLANK);
    const before = pane.view().form?.findings.length ?? 0;
    await ignoring(pane, 'weights-sum', '  ');
    expect(pane.view().status).toBe('请写明为什么可以忽略。');
    expect(pane.host.stored.ignored).toBeNull();
    await ignoring(pane, 'weights-sum', '县级模板就是 90 分');
    expect(pane.view().form?.findings).toHaveLength(before - 1);
    expect(pane.view().form?.ignored[0]?.reason).toMatch(/县级模板就是 90 分（\d{4}-\d\d-\d\d）/);
    expect(JSON.parse(pane.host.stored.ignored ?? '')).toMatchObject({
      items: [{ sheet: '甲项目', check: 'weights-sum', reason: '县级模板就是 90 分' }],
    });
    pane.controller.unignore(pane.view().form?.ignored[0]?.key ?? '');
    await settled();
    expect(pane.view().form?.findings).toHaveLength(before);
    expect(pane.host.stored.ignored).toBeNull();
  });

  test('holds for another pane on the same workbook, and changes neither scores nor marks', async () => {
    const pane = await scoredPane(BLANK);
    await ignoring(pane, 'reason-missing', '另附说明');
    const other = openPane(pane.host);
    other.controller.check();
    await settled();
    expect(other.view().form?.ignored).toHaveLength(1);
    expect(other.view().form?.indicators[0]).toMatchObject({ lacksReason: true });
    expect(pane.host.front.conditionalFormulas).toHaveLength(1);
  });

  test('is reported when it is needed no more, and cleared away on request', async () => {
    const pane = await scoredPane(BLANK);
    await ignoring(pane, 'reason-missing', '另附说明');
    pane.host.edit(edited(pane.host.front, 3, 7, '设备到货晚，已催货，明年一月补齐'));
    await pane.pass(1_000);
    const [unneeded] = pane.view().unneeded;
    expect(unneeded?.text).toBe('「甲」：这个问题已经没有了。当时的原因：另附说明');
    if (unneeded) pane.controller.dropIgnored(unneeded.item);
    await settled();
    expect(pane.view().unneeded).toEqual([]);
    expect(pane.host.stored.ignored).toBeNull();
  });

  test('what cannot be read is said, and counts for nothing', async () => {
    const host = new MemoryHost(BLANK);
    host.stored = { ...host.stored, ignored: '{"version":9}' };
    const { controller, view } = openPane(host);
    controller.check();
    await settled();
    expect(view().ignoredRefused).toMatch(/读不出来/);
    expect(view().form?.ignored).toEqual([]);
  });

  test('a refusal to keep it is said, and nothing is ignored', async () => {
    const pane = await scoredPane(BLANK);
    pane.host.refusals.set('keep', new HostRefusal('cell-editing'));
    await ignoring(pane, 'weights-sum', '县级模板');
    expect(pane.view().status).toMatch(/回车/);
    expect(pane.view().form?.ignored).toEqual([]);
  });
});
