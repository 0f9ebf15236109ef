import { MemoryHost } from '../../../../test/pane/memoryHost';
import { memoryPlace, openPane, settled } from '../../../../test/pane/openPane';
import { BLANK, edited, scoredPane, table, textAt } from '../../../../test/pane/scoredPane';
import { readHistory } from '../../storage/undoHistoryStore';

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

  test('a scoring that only marked rows promises no more than to take the marks back', async () => {
    const { host, controller, view } = await scoredPane(table('甲项目', ['30', '16.67', '14']));
    expect(host.front.conditionalFormulas).toHaveLength(1);
    expect(view()).toMatchObject({ undoButton: '撤销标黄', redoButton: null });
    controller.undo();
    await settled();
    expect(host.front.conditionalFormulas).toEqual([]);
    expect(view()).toMatchObject({ status: '已撤销标黄。', undoButton: null, redoButton: '恢复标黄' });
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
    expect(readHistory(place).steps.map(({ takenBack }) => takenBack !== undefined)).toEqual([true]);
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

  test('doing again puts back only what taking back has taken away', async () => {
    const { host, controller, view } = await scoredPane(BLANK);
    host.sheets.set('{1}', edited(host.front, 3, 6, ''));
    controller.score();
    await settled();
    expect(textAt(host, 3, 6)).toBe(30);
    controller.undo();
    await settled();
    controller.undo();
    await settled();
    expect([textAt(host, 3, 6), textAt(host, 4, 6)]).toEqual([null, null]);
    controller.redo();
    await settled();
    // The person had deleted G4 before it was scored a second time.
    expect([textAt(host, 3, 6), textAt(host, 4, 6)]).toEqual([null, 16.67]);
    controller.redo();
    await settled();
    expect([textAt(host, 3, 6), textAt(host, 4, 6)]).toEqual([30, 16.67]);
    expect(view()).toMatchObject({ canRedo: false });
  });
});
