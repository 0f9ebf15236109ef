import { MemoryHost } from '../../../test/pane/memoryHost';
import { openPane, settled } from '../../../test/pane/openPane';
import { BLANK, edited, scoredPane } from '../../../test/pane/scoredPane';
import { gridOfText } from '../../../test/corpus/gridOfText';

describe('several rows edited at once', () => {
  test('are spoken of together, with those in which something is wrong', async () => {
    const { host, view, pass } = await scoredPane(BLANK);
    host.edit(edited(edited(host.front, 3, 4, '1套'), 4, 4, '95%'), { area: 'E4:E5' });
    await pass(1_000);
    const current = view().otherCurrent;
    expect(current).toMatchObject({ kind: 'block', title: '刚改 2 行，2 行有问题' });
    expect(current?.kind === 'block' && current.rows[0]).toMatchObject({
      name: '甲 · 第 4 行',
      cell: 'G4',
      todo: expect.arrayContaining([expect.stringContaining('甲')]),
    });
  });

  test('however Excel tells of them: cell by cell, the last one last', async () => {
    const { host, view, pass } = await scoredPane(BLANK);
    host.edit(edited(host.front, 3, 4, '1套'), { area: 'E4' });
    host.edit(edited(host.front, 4, 4, '95%'), { area: 'E5' });
    await pass(1_000);
    expect(view().otherCurrent?.title).toBe('刚改 2 行，2 行有问题');
  });

  test('make way for the row that the person goes to', async () => {
    const { host, view, pass } = await scoredPane(BLANK);
    host.edit(edited(edited(host.front, 3, 4, '1套'), 4, 4, '95%'), { area: 'E4:E5' });
    await pass(1_000);
    host.tell({ kind: 'selected', sheetId: '{1}', area: 'E6' });
    expect(view().otherCurrent).toBeNull();
    expect(view().current).toMatchObject({ title: '当前行', card: { name: '丙' } });
  });

  test('one row edited is shown as before', async () => {
    const { host, view, pass } = await scoredPane(BLANK);
    host.edit(edited(host.front, 3, 4, '1套'), { area: 'E4' });
    await pass(1_000);
    expect(view().otherCurrent).toBeNull();
    expect(view().current).toMatchObject({ title: '刚改的行', card: { name: '甲' } });
  });
});

const FORM = `
项目支出绩效自评表
项目名称|甲项目
|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|100|100|50|10||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|甲|≥4套|3套|90||
总分||||||
`;

test('the funds and the total have a card of their own where the person is in their row', async () => {
  const host = new MemoryHost({ ...gridOfText(FORM), sheet: '甲项目' });
  const { controller, view } = openPane(host);
  controller.check();
  await settled();
  const form = view().form;
  const rowOf = (cell: string | null | undefined) => cell?.replace(/\D/g, '') ?? '0';
  host.tell({ kind: 'selected', sheetId: '{1}', area: `A${rowOf(form?.funds?.rateCell)}` });
  expect(view().otherCurrent).toMatchObject({
    kind: 'funds',
    title: '当前行',
    funds: { rate: '50.00%', rateWorking: expect.stringContaining('50') },
  });
  host.tell({ kind: 'selected', sheetId: '{1}', area: `A${rowOf(form?.total.cell)}` });
  expect(view().otherCurrent).toMatchObject({ kind: 'total', total: { score: form?.total.score } });
});

test('on a sheet of several forms the one that the person is in is shown, until another is chosen', async () => {
  const one = (name: string) => FORM.replace('甲项目', name).trim();
  const host = new MemoryHost({ ...gridOfText(`${one('甲项目')}\n|\n${one('乙项目')}`), sheet: '两张' });
  const { controller, view } = openPane(host);
  controller.check();
  await settled();
  expect(view().choices).toHaveLength(2);
  expect(view().form?.name).toBe('甲项目');
  host.tell({ kind: 'selected', sheetId: '{1}', area: 'A14' });
  expect(view().form?.name).toBe('乙项目');
  controller.chooseForm(0);
  expect(view().form?.name).toBe('甲项目');
  host.tell({ kind: 'selected', sheetId: '{1}', area: 'A13' });
  expect(view().form?.name).toBe('乙项目');
});

test('what a press came to outlives a reading that finds nothing new', async () => {
  const { host, controller, view, pass } = await scoredPane(BLANK);
  controller.clearMarks();
  await settled();
  const said = view().status;
  expect(said).toMatch(/^已清除 \d 处标黄/);
  host.tell({ kind: 'calculated', sheetId: '{1}' });
  await pass(1_000);
  expect(host.calls).toContain('again');
  expect(view().status).toBe(said);
  host.edit(edited(host.front, 3, 4, '1套'), { area: 'E4' });
  await pass(1_000);
  expect(view().status).not.toBe(said);
});
