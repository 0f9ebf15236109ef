import { MemoryHost } from '../../../../test/pane/memoryHost';
import { openPane, settled } from '../../../../test/pane/openPane';
import { HostRefusal } from '../../../host/spreadsheetHost';
import { BLANK, DIFFERING, edited, scoredPane, table, WORDS } from '../../../../test/pane/scoredPane';

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

  test('with 编辑时校验 off an edit makes the results old, and turning it on again reads the sheet', async () => {
    const { host, controller, view, pass } = await scoredPane(BLANK);
    controller.prefer({ validatesWhileEditing: false });
    host.calls.length = 0;
    host.edit(edited(host.front, 3, 4, '4套'), { area: 'E4' });
    await pass(5_000);
    expect(host.calls).toEqual([]);
    expect(view().sheetNote).toMatch(/下面是改动前的结果/);
    expect(view().form?.indicators[0]).toMatchObject({ achieved: '3套' });
    controller.prefer({ validatesWhileEditing: true });
    await pass(1_000);
    expect(host.calls).toEqual(['again']);
    expect(view().sheetNote).toBeNull();
    expect(view().form?.indicators[0]).toMatchObject({ achieved: '4套' });
  });

  test('an edit that nobody has looked at yet when 编辑时校验 is turned off makes the results old', async () => {
    const { host, controller, view, pass } = await scoredPane(BLANK);
    host.calls.length = 0;
    host.edit(edited(host.front, 3, 4, '4套'), { area: 'E4' });
    expect(view().sheetNote).toBeNull();
    controller.prefer({ validatesWhileEditing: false });
    await pass(5_000);
    expect(host.calls).toEqual([]);
    expect(view().sheetNote).toMatch(/下面是改动前的结果/);
    controller.prefer({ validatesWhileEditing: true });
    await pass(1_000);
    controller.prefer({ validatesWhileEditing: false });
    expect(view().sheetNote).toBeNull();
  });

  test('with 编辑时校验 off, an edit after 加输入提示 makes the results old', async () => {
    const { host, controller, view, pass } = await scoredPane(BLANK);
    controller.prefer({ validatesWhileEditing: false });
    controller.addInputHelp();
    await settled();
    expect(view().sheetNote).toBeNull();
    host.edit(edited(host.front, 3, 4, '4套'), { area: 'E4' });
    await pass(5_000);
    expect(view().sheetNote).toMatch(/下面是改动前的结果/);
  });

  test.each([
    ['while it is judged in steps', '{1}', /下面是改动前的结果/],
    ['on another sheet', '{2}', null],
  ])('with 编辑时校验 off, an edit %s', async (_when, sheetId, note) => {
    const host = new MemoryHost(BLANK, table('乙项目'));
    // Each look at the clock finds that the page has been deaf for long: every step is followed by a pause.
    let now = 0;
    const { controller, view, pass } = openPane(host, { now: () => (now += 1_000) });
    await settled();
    controller.prefer({ validatesWhileEditing: false });
    controller.check();
    await settled();
    expect(view().isBusy).toBe(true);
    host.tell({ kind: 'edited', sheetId, area: 'E4', change: 'cells', isOwn: false, isRemote: false });
    await pass(10_000);
    expect(view().isBusy).toBe(false);
    if (note === null) expect(view().sheetNote).toBeNull();
    else expect(view().sheetNote).toMatch(note);
    controller.check();
    await pass(10_000);
    expect(view().sheetNote).toBeNull();
  });

  test('with 编辑时校验 off, a sheet edited while another is shown is old when one comes back to it, and the other is not', async () => {
    const { host, controller, view, pass } = await scoredPane(BLANK, table('乙项目'));
    controller.prefer({ validatesWhileEditing: false });
    host.active = '{2}';
    host.tell({ kind: 'activated', sheetId: '{2}' });
    controller.check();
    await settled();
    const edit = { kind: 'edited', area: 'E4', change: 'cells', isOwn: false, isRemote: true } as const;
    host.tell({ ...edit, sheetId: '{1}' });
    await pass(1_000);
    expect(view().sheetNote).toBeNull();
    for (const [sheetId, note] of [
      ['{1}', true],
      ['{2}', false],
    ] as const) {
      host.active = sheetId;
      host.tell({ kind: 'activated', sheetId });
      await pass(1_000);
      expect(view().sheetNote?.includes('改动前') ?? false).toBe(note);
    }
  });

  test('what was last said stays while nothing that matters changes: our own formulas being calculated, say', async () => {
    const { host, view, pass } = await scoredPane(BLANK);
    const said = view().status;
    expect(said).toMatch(/已填 2 个空白单元格/);
    host.tell({ kind: 'calculated', sheetId: '{1}' });
    await pass(1_000);
    expect(view().status).toBe(said);
    host.edit(edited(host.front, 3, 4, '2套'), { area: 'E4' });
    await pass(1_000);
    expect(view().status).not.toBe(said);
  });

  test('a cell about to be written whose row is edited is no longer ticked, and named', async () => {
    const { host, controller, view, pass } = await scoredPane(DIFFERING);
    controller.pick('G5');
    host.edit(edited(host.front, 4, 4, '60%'), { area: 'E5' });
    await pass(1_000);
    expect(view().preview).toMatchObject({
      count: 0,
      status: expect.stringMatching(/G5 有变动，已取消勾选/),
    });
    expect(view().preview?.changes[1]).toMatchObject({ change: '5 → 20.00', isPicked: false });
  });

  test('a suggestion that was filled in wants to be confirmed for as long as it stands', async () => {
    const { host, controller, view, pass } = await scoredPane(WORDS);
    const confirms = () => view().form?.findings.filter(({ check }) => check === 'qualitative-confirm') ?? [];
    expect(confirms()).toHaveLength(1);
    host.edit(edited(host.front, 3, 4, '2套'), { area: 'E4' });
    await pass(1_000);
    expect(confirms()).toHaveLength(1);
    host.edit(edited(host.front, 4, 6, 19), { area: 'G5' });
    await pass(1_000);
    expect(confirms()).toHaveLength(0);
    expect(view().form?.indicators[1]).toMatchObject({ verdictWord: '定性' });
    controller.check();
    await settled();
    expect(confirms()).toHaveLength(0);
  });
});

describe('what is said of a write', () => {
  const refused = new HostRefusal('timed-out', 'write');
  /** A pane whose write was not answered, and what happens on the sheet afterwards. */
  async function unanswered() {
    const host = new MemoryHost(BLANK);
    host.refusals.set('apply', refused);
    host.remains = { kind: 'unknown', cells: ['G4', 'G5'] };
    const pane = openPane(host);
    pane.controller.score();
    await settled();
    return { host, ...pane };
  }

  test('stays when the sheet changes by itself, by a co-author, and by the person’s own edits', async () => {
    const { host, view, pass } = await unanswered();
    const said = 'Excel 一直没有回应，不知道是否写成，涉及 G4、G5。';
    expect(view().notice?.what).toBe(said);
    host.sheets.set('{1}', edited(host.front, 3, 6, 30));
    host.tell({ kind: 'calculated', sheetId: '{1}' });
    await pass(1_000);
    expect(view().notice?.what).toBe(said);
    host.edit(edited(host.front, 3, 4, '2套'), { area: 'E4', isRemote: true });
    await pass(1_000);
    expect(view().notice?.what).toBe(said);
    host.edit(edited(host.front, 3, 4, '1套'), { area: 'E4' });
    await pass(1_000);
    expect(view().notice?.what).toBe(said);
  });

  test('goes when the person acts', async () => {
    const { controller, view } = await unanswered();
    controller.check();
    await settled();
    expect(view().notice).toBeNull();
  });
});

test('watching that cannot begin is said beside 编辑时校验 and tried again', async () => {
  const host = new MemoryHost(BLANK);
  host.refusals.set('watch', new HostRefusal('host-error'));
  const { view, pass } = openPane(host);
  await settled();
  expect(view().validatesHint).toMatch(/暂时不能自动重查/);
  host.refusals.clear();
  await pass(31_000);
  expect(view().validatesHint).toMatch(/只读不写/);
});

test('watching that has ended is said beside 编辑时校验, begun anew, and what was missed is read', async () => {
  const { host, view, pass } = await scoredPane(BLANK);
  host.refusals.set('watch', new HostRefusal('host-error'));
  host.sheets.set('{1}', edited(host.front, 3, 4, '4套'));
  host.tell({ kind: 'unwatched' });
  await settled();
  expect(view().validatesHint).toMatch(/暂时不能自动重查/);
  await pass(1_000);
  expect(view().form?.indicators[0]).toMatchObject({ achieved: '4套' });
  host.refusals.clear();
  await pass(31_000);
  expect(view().validatesHint).toMatch(/只读不写/);
  host.edit(edited(host.front, 3, 4, '3套'), { area: 'E4' });
  await pass(1_000);
  expect(view().form?.indicators[0]).toMatchObject({ achieved: '3套' });
});
