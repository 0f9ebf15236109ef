import { HostRefusal } from '../../../host/spreadsheetHost';
import { gridOfText } from '../../../../test/corpus/gridOfText';
import { openPane, settled } from '../../../../test/pane/openPane';
import {
  BLANK,
  DECIDABLE,
  DIFFERING,
  edited,
  scoredPane,
  table,
  textAt,
} from '../../../../test/pane/scoredPane';
import type { GridSnapshot } from '../../../grid/gridSnapshot';
import { columnsKept } from '../../../host/kept/columnsKept';

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

  test('an offer made for figures that have changed since is not carried out', async () => {
    const { host, controller, view } = await scoredPane(DIFFERING);
    const fix = view().form?.findings.find(({ check }) => check === 'full-though-unmet')?.offers[0];
    host.sheets.set('{1}', edited(host.front, 3, 4, '1套'));
    controller.adopt('full-though-unmet', 'G4', '30.00');
    await settled();
    expect(fix).toBeDefined();
    expect(textAt(host, 3, 6)).toBe('40');
    expect(view().status).toMatch(/G4 在此期间改过，没有写入/);
    expect(view().form?.indicators[0]).toMatchObject({ achieved: '1套' });
  });

  test('a reading that a person chooses stands: nothing is held against it, and it is not to be written over', async () => {
    const { host, controller, view, pass } = await scoredPane(DECIDABLE);
    expect(view().form?.indicators[0]?.candidates.map(({ score }) => score)).toContain('20.00');
    controller.writeScore('G4', '20.00');
    await settled();
    expect(textAt(host, 3, 6)).toBe(20);
    expect(view().status).toMatch(/已改 1 处：G4 12 → 20/);
    const checks = () => view().form?.findings.map(({ check }) => check) ?? [];
    expect(checks()).not.toContain('full-though-unmet');
    expect(checks()).not.toContain('score-differs');
    expect(view().form?.indicators[0]).toMatchObject({ verdictWord: '由您判断', difference: null });
    controller.score();
    await settled();
    expect(view().preview).toBeNull();
    expect(textAt(host, 3, 6)).toBe(20);
    expect(host.stored.ignored).toMatch(/由您判断：20\.00（.*节约/);
    host.edit(edited(host.front, 3, 4, '10万元'), { area: 'E4' });
    await pass(1_000);
    expect(checks()).toContain('full-though-unmet');
    expect(view().form?.indicators[0]?.verdictWord).not.toBe('由您判断');
  });

  test('a tier chosen against the answer in the table stands as well, by its name', async () => {
    const { host, controller, view } = await scoredPane(DECIDABLE);
    controller.chooseScore({ cell: 'G5', tier: 1, score: '7.00' });
    controller.writeScore('G5', '7.00');
    await settled();
    expect(textAt(host, 4, 6)).toBe(7);
    expect(host.stored.ignored).toMatch(/由您判断：7\.00（部分达成）/);
    expect(view().form?.indicators[1]).toMatchObject({ verdictWord: '由您判断' });
    expect(view().form?.total).toMatchObject({ score: '19.00' });
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

  test('a decision that the workbook does not keep is said, and the score stands all the same', async () => {
    const { host, controller, view } = await scoredPane(DECIDABLE);
    controller.closePreview();
    host.refusals.set('keep', new HostRefusal('host-error'));
    controller.writeScore('G4', '20.00');
    await settled();
    expect(textAt(host, 3, 6)).toBe(20);
    expect(view().status).toMatch(/^得分已写入，但「由您判断」没能记入工作簿/);
    expect(view().canUndo).toBe(true);
  });

  describe('an answer about a column', () => {
    const asking = (name: string, heading: string): GridSnapshot => ({
      ...gridOfText(`
        项目支出绩效自评表
        项目名称|${name}
        一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|得分|${heading}
        产出指标|数量指标|甲|≥4套|3套|100||||
      `),
      sheet: name,
    });

    test('is scored with at once, and remembered in the workbook for sheets with the same headings', async () => {
      const { host, controller, view } = await scoredPane(
        asking('甲项目', '偏差原因'),
        asking('乙项目', '偏差原因'),
        asking('丙项目', '备注'),
      );
      const [question] = view().questions;
      if (!question) throw new Error('nothing asked');
      host.calls.length = 0;
      controller.answer(question.asked, 'H');
      await settled();
      expect(host.calls.filter((call) => call === 'read')).toHaveLength(1);
      expect([textAt(host, 3, 6), textAt(host, 3, 7)]).toEqual([null, 75]);
      expect(columnsKept(host.stored.columns)).toEqual({
        answers: [{ question: question.asked, column: 'H' }],
        refused: null,
      });

      const later = openPane(host);
      for (const sheetId of ['{2}', '{3}']) {
        host.active = sheetId;
        later.controller.score();
        await settled();
      }
      expect(host.sheets.get('{2}')?.rows[3]?.[7]?.value).toBe(75);
      expect(later.view().questions).toHaveLength(1);
    });

    test('counts in this pane even if the workbook does not keep it; a second one takes the place of the first', async () => {
      const { host, controller, view } = await scoredPane(
        asking('甲项目', '偏差原因'),
        asking('乙项目', '偏差原因'),
      );
      const [question] = view().questions;
      if (!question) throw new Error('nothing asked');
      host.refusals.set('keep', new Error('full'));
      controller.answer(question.asked, 'G');
      await settled();
      expect([host.stored.columns, textAt(host, 3, 6)]).toEqual([null, 75]);
      host.refusals.clear();
      controller.answer(question.asked, 'H');
      await settled();
      controller.answer(question.asked, 'G');
      await settled();
      expect(columnsKept(host.stored.columns).answers.map(({ column }) => column)).toEqual(['G']);
    });
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
