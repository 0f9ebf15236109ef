import { formatArea } from '../../src/grid/cellAddress';
import type { LiveChart } from '../../src/workbench/session/liveChart';
import { checkedBatch } from './checkedBatch';
import { turn } from './watchedPane';
import { failure } from './harness/liveDraft';
import { startExcel } from './harness/startExcel';
import { openCorpus, openTestExcel, type TestExcel } from './scoring';

const chartsOf = ({ session }: TestExcel): readonly LiveChart[] =>
  session.sheets.find(({ name }) => name === '自评图表')?.layout.charts ?? [];
const drawnFrom = (chart: LiveChart | undefined) =>
  chart?.series.map(({ name, values, along }) => [
    name,
    values && formatArea(values),
    along && formatArea(along),
  ]);

test('scores with the grades’ edges and execution rate against score are drawn as native charts', async () => {
  const testExcel = openTestExcel(openCorpus('seed-typed'));
  const pane = await checkedBatch(testExcel);
  pane.controller.writeSummary();
  await turn();
  expect(pane.view().batch?.status).toMatch(/图表在「自评图表」。$/);
  const [scores, rates] = chartsOf(testExcel);
  expect([scores?.kind, scores?.title, scores?.axes.minimum]).toEqual([
    'ColumnClustered',
    '各单位各项目得分',
    0,
  ]);
  const last = testExcel.session.sheets.find(({ name }) => name === '自评图表')?.rowCount ?? 0;
  expect(last).toBeGreaterThan(2);
  expect(drawnFrom(scores)).toEqual([
    ['得分', `B2:B${last}`, `A2:A${last}`],
    ['中（最低分）', `C2:C${last}`, `A2:A${last}`],
    ['良（最低分）', `D2:D${last}`, `A2:A${last}`],
    ['优（最低分）', `E2:E${last}`, `A2:A${last}`],
  ]);
  expect(rates?.kind).toBe('XYScatter');
  expect(drawnFrom(rates)).toEqual([
    ['得分与执行率相当', `G2:G${last}`, `F2:F${last}`],
    ['得分明显高于执行率', `H2:H${last}`, `F2:F${last}`],
  ]);
  expect(rates?.series.map(({ marker }) => marker)).toEqual(['Circle', 'Triangle']);
  // Neither lies over the table or over the other.
  const places = chartsOf(testExcel).map(({ place }) => place);
  expect(places.every((place) => place !== null && place.left > 7)).toBe(true);
  expect(places[1]?.left).toBeGreaterThan(places[0]?.right ?? Infinity);
});

test('written again they are drawn anew, and there are no more of them', async () => {
  const testExcel = openTestExcel(openCorpus('seed-typed'));
  const pane = await checkedBatch(testExcel);
  for (let time = 0; time < 2; time += 1) {
    pane.controller.writeSummary();
    await turn();
  }
  expect(chartsOf(testExcel).map(({ name }) => name)).toEqual([
    'jixiao-ziping.scores',
    'jixiao-ziping.rates',
  ]);
});

test('a chart that cannot be drawn spoils no table, and is said to be missing', async () => {
  const testExcel = openTestExcel(openCorpus('seed-typed'));
  const pane = await checkedBatch(testExcel);
  testExcel.disturb({
    action(request) {
      const isDrawing = Object.values(request.body.ObjectPaths).some(({ Name }) => Name === 'Charts');
      if (isDrawing) throw new Error('no charts');
    },
  });
  pane.controller.writeSummary();
  await turn();
  expect(pane.view().batch?.status).toMatch(
    /已写好「自评汇总」.*「自评图表」的数据已写好，图表没有画成；请再生成一次。$/,
  );
  expect(testExcel.session.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['自评汇总', '自评问题', '自评图表']),
  );
  expect(chartsOf(testExcel)).toEqual([]);
});

describe('charts of the stand-in', () => {
  const opened = () => {
    const excel = startExcel(openCorpus('seed-blank'));
    const context = new excel.Excel.RequestContext();
    return { excel, context, sheet: context.workbook.worksheets.getActiveWorksheet() };
  };

  test('are made, told of, undone as one step and deleted', async () => {
    const { excel, context, sheet } = opened();
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('G14:H22'), 'Columns');
    chart.name = '甲';
    chart.title.text = '分值';
    await context.sync();
    sheet.charts.load('items/name,count');
    const count = chart.series.getCount();
    chart.title.load('text');
    await context.sync();
    expect([sheet.charts.items.map(({ name }) => name), sheet.charts.count, count.value]).toEqual([
      ['甲'],
      1,
      2,
    ]);
    expect(chart.title.text).toBe('分值');
    excel.session.undo();
    expect(excel.session.activeSheet.layout.charts).toEqual([]);
    excel.session.redo();
    sheet.charts.getItem('甲').delete();
    sheet.charts.getItemOrNullObject('乙').delete();
    await context.sync();
    expect(excel.session.activeSheet.layout.charts).toEqual([]);
  });

  test('of other kinds fail by name', async () => {
    const { context, sheet } = opened();
    sheet.charts.add('Pie', sheet.getRange('G14:H22'), 'Columns');
    const { code, message } = await failure(context.sync());
    expect([code, message]).toEqual(['NotImplemented', expect.stringContaining('Pie')]);
  });
});
