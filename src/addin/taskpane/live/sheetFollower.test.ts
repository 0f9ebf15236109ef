import { settled } from '../../../../test/pane/openPane';
import { BLANK, edited, scoredPane, table } from '../../../../test/pane/scoredPane';

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
