import { settled } from '../../../../test/pane/openPane';
import { DIFFERING, edited, scoredPane, textAt } from '../../../../test/pane/scoredPane';

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
    expect(host.calls).toEqual(['read', 'read', 'apply', 'select']);
    expect([textAt(host, 3, 6), textAt(host, 4, 6)]).toEqual(['40', 16.67]);
    expect(view()).toMatchObject({ preview: null, previewButton: '查看 1 处不同', canUndo: true });
  });

  test('全部勾选 takes everything, and back to the blanks alone', async () => {
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
