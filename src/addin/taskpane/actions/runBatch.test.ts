import { gridOfText } from '../../../../test/corpus/gridOfText';
import { MemoryHost } from '../../../../test/pane/memoryHost';
import { openPane, settled } from '../../../../test/pane/openPane';
import { BLANK, table } from '../../../../test/pane/scoredPane';
import type { GridSnapshot } from '../../../grid/gridSnapshot';
import type { ValidationLimit } from '../../../grid/validationLimit';
import { HostRefusal } from '../../../host/spreadsheetHost';

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
    // Closing looks at the sheet in front as it now is.
    await settled();
    controller.undo();
    await settled();
    expect([...host.sheets.values()].map(({ rows }) => rows)).toEqual(before);
    expect(view().status).toBe('已撤销 38 个单元格。');
  });

  test('filling is asked about first, with how many cells on how many sheets', async () => {
    const host = new MemoryHost(...many);
    const { controller, view, pass } = openPane(host);
    controller.openBatch();
    expect(view().batch).toMatchObject({ fillButton: null, confirming: null });
    controller.askBatch(true);
    expect(view().batch?.confirming).toBeNull();
    controller.askBatch(false);
    controller.runBatch('check');
    await pass(10);
    expect(view().batch).toMatchObject({ fillButton: '填 38 个空白…', confirming: null });
    controller.askBatch(true);
    expect(view().batch?.confirming).toMatch(/在 19 张工作表上填 38 个空白单元格/);
    expect(host.calls).not.toContain('apply');
    controller.runBatch('fill');
    await pass(10);
    expect(view().batch).toMatchObject({ fillButton: null, confirming: null, canUndo: true });
  });

  test('what was filled is taken back where it was filled, and can then be filled again', async () => {
    const host = new MemoryHost(...many);
    const before = [...host.sheets.values()].map(({ rows }) => rows);
    const { controller, view, pass } = openPane(host);
    controller.openBatch();
    controller.runBatch('check');
    await pass(10);
    const { lines } = view().batch ?? {};
    controller.runBatch('fill');
    await pass(10);
    controller.undo();
    expect(view().batch?.status).toBe('正在撤销…');
    await settled();
    expect([...host.sheets.values()].map(({ rows }) => rows)).toEqual(before);
    expect(view().batch).toMatchObject({
      status: '已撤销 38 个单元格。',
      canUndo: false,
      fillButton: '填 38 个空白…',
      lines,
    });
  });

  test('leads back to the results of the sheet in front, not to the welcome', async () => {
    const { controller, view, pass } = openPane(new MemoryHost(BLANK, table('乙项目')));
    controller.openBatch();
    controller.closeBatch();
    await settled();
    expect(view().showsWelcome).toBe(true);
    controller.openBatch();
    controller.runBatch('check');
    await pass(10);
    controller.closeBatch();
    await settled();
    expect(view()).toMatchObject({ batch: null, showsWelcome: false, form: { name: '甲项目' } });
  });

  test('hints are said: nothing is found only where there is nothing', async () => {
    const { controller, view, pass } = openPane(new MemoryHost(BLANK));
    controller.openBatch();
    controller.runBatch('check');
    await pass(10);
    expect(view().batch?.lines[0]?.said).toMatch(/^\d 个错误，\d 个警告，\d 个提示$/);
    expect(view().batch?.status).toMatch(/\d 个提示。$/);
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
    expect(host.calls).toEqual(['list', 'read', 'limits', 'apply']);
    expect(view().batch?.lines[0]).toMatchObject({ tone: 'error', said: expect.stringContaining('受保护') });
  });
});

describe('what is announced is what is written, and the blanks that are left are said with the reason', () => {
  const open = { isLocked: false, validations: [] };
  const atLeast20 = {
    kind: 'decimal',
    operator: 'greaterThanOrEqual',
    first: 20,
    second: null,
    items: [],
  } satisfies ValidationLimit;
  const locked = '工作表受保护，G5（应填 16.67） 是锁定的，没有填写。';
  const notAllowed = 'G5（应填 16.67） 不符合单元格的数据验证，没有填写。请改数据验证，或由您填写。';
  const hidden = '这是隐藏的工作表，只检查，不填写。需要填写时请先取消隐藏。';
  const press = '点「一键评分」即可填入。';

  test.each<[string, (host: MemoryHost) => unknown, number, string | null, string | null]>([
    ['nothing in the way', () => undefined, 2, null, press],
    [
      'one cell of two open on a protected sheet',
      (host: MemoryHost) => {
        host.obstacles = ['protected'];
        host.limits.set('G4', open);
      },
      1,
      locked,
      press + locked,
    ],
    [
      'a validation that lets in one of two',
      (host: MemoryHost) => {
        for (const cell of ['G4', 'G5']) host.limits.set(cell, { ...open, validations: [atLeast20] });
      },
      1,
      notAllowed,
      press + notAllowed,
    ],
    ['a hidden sheet', (host: MemoryHost) => host.hidden.add('甲'), 0, hidden, null],
    [
      'all cells locked',
      (host: MemoryHost) => (host.obstacles = ['protected']),
      0,
      null,
      '工作表受保护，没有写入任何内容。',
    ],
  ])('%s', async (_, made, count, left, advice) => {
    const host = new MemoryHost(table('甲'));
    made(host);
    const { controller, view, pass } = openPane(host);
    controller.openBatch();
    controller.runBatch('check');
    await pass(10);
    const button = count === 0 ? null : `填 ${count} 个空白…`;
    expect(view().batch).toMatchObject({ fillButton: button, lines: [{ left }] });
    controller.writeSummary();
    await settled();
    const found = host.tables[1]?.rows.find((row) => row.includes('可自动填写'));
    expect(found?.[9] ?? null).toBe(advice);
    controller.runBatch('fill');
    await pass(10);
    const filled = count === 0 ? null : `已填 ${count} 格`;
    expect(view().batch?.lines).toMatchObject([{ left, filled }]);
  });

  test('a form on a hidden sheet is judged and counted nowhere, and that is said', async () => {
    const host = new MemoryHost(table('甲'), table('旧'));
    host.hidden.add('旧');
    const { controller, view, pass } = openPane(host);
    controller.openBatch();
    controller.runBatch('check');
    await pass(10);
    expect(view().batch?.lines).toHaveLength(2);
    expect(view().batch?.status).toBe(
      '看了 2 张工作表，1 张自评表：4 个错误，1 个警告，2 个提示。另有 1 张在隐藏的工作表里，只检查，没有计入。',
    );
    controller.writeSummary();
    await settled();
    const [summary, findings] = host.tables;
    expect(summary?.rows).toHaveLength(2);
    expect(JSON.stringify(summary?.rows[1])).toContain('没有评分：这是隐藏的工作表');
    expect(findings?.rows.map(([sheet]) => sheet)).not.toContain('旧');
    expect(view().batch?.status).toContain('「自评汇总」（1 张自评表）');
  });

  test('whoever reviews fills nothing: none is announced', async () => {
    const { controller, view, pass } = openPane(new MemoryHost(BLANK));
    controller.prefer({ reviews: true });
    controller.openBatch();
    controller.runBatch('check');
    await pass(10);
    expect(view().batch).toMatchObject({ fillButton: null, lines: [{ left: null }] });
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
