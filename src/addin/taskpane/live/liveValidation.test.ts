import { MemoryHost } from '../../../../test/pane/memoryHost';
import { openPane, settled } from '../../../../test/pane/openPane';
import { BLANK, edited, scoredPane, table } from '../../../../test/pane/scoredPane';
import { judgedAtOnce } from '../../../../test/pane/judgedAtOnce';
import { assessWithSettings } from '../../flow/assessWithSettings';
import { HostRefusal } from '../../../host/spreadsheetHost';
import { LiveValidation } from './liveValidation';

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
    expect(view().sheetNote).toMatch(/改动前的结果/);
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

test('rows that move while the sheet is being read are not forgotten: it is read once more, as moved', async () => {
  const host = new MemoryHost(table('甲项目'));
  const known = await host.readActiveSheet();
  const merged = {
    ...known,
    snapshot: { ...known.snapshot, merges: [{ top: 3, left: 20, bottom: 4, right: 20 }] },
  };
  const asked: number[] = [];
  const renewed: number[] = [];
  let due: () => void = () => undefined;
  let answer: () => void = () => undefined;
  const live = new LiveValidation({
    readAgain: (from) => {
      asked.push(from.snapshot.merges[0]?.top ?? -1);
      return new Promise((resolve) => (answer = () => resolve(from)));
    },
    later: (run) => {
      due = run;
      return () => undefined;
    },
    known: () => merged,
    isBusy: () => false,
    judge: (reading) => Promise.resolve(judgedAtOnce(reading, assessWithSettings('zh-CN'))),
    renew: ({ reading }) => renewed.push(reading.snapshot.merges[0]?.top ?? -1),
    fail: () => undefined,
  });
  const rows = { kind: 'edited', sheetId: '{1}', area: '2:2', isOwn: null, isRemote: false } as const;
  live.turn(true);
  live.notice({ ...rows, change: 'cells' });
  due();
  live.notice({ ...rows, change: 'rows-inserted' });
  answer();
  await settled();
  due();
  answer();
  await settled();
  expect(asked).toEqual([3, 4]);
  expect(renewed).toEqual([4]);
});
