import { z } from 'zod';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { openPane } from '../pane/openPane';
import { checkedBatch } from './checkedBatch';
import { turn } from './watchedPane';
import { contentOf, openCorpus, openTestExcel, type TestExcel } from './scoring';

const actionsSchema = z.object({ Actions: z.array(z.object({ Name: z.string().optional() })) });

const sheetNamed = ({ session }: TestExcel, name: string) => {
  const sheet = session.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const texts = (testExcel: TestExcel, name: string) => {
  const sheet = sheetNamed(testExcel, name);
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => sheet.cell({ row, column }).text),
  );
};

test('checking the workbook takes one request for the list and one a batch of sheets, and writes nothing', async () => {
  const testExcel = openTestExcel(openCorpus('seed-typed'));
  const before = testExcel.session.sheets.map(contentOf);
  const pane = openPane(testExcel.host);
  await turn();
  testExcel.newRequests();
  pane.controller.openBatch();
  pane.controller.runBatch('check');
  for (let round = 0; round < 6; round += 1) {
    await turn();
    await pane.pass(100);
  }
  expect(testExcel.newRequests()).toHaveLength(2);
  expect(testExcel.session.sheets.map(contentOf)).toEqual(before);
});

test('the summary sheets are new sheets of the workbook: a line per form, links, numbers as numbers; the forms stay as they are', async () => {
  const testExcel = openTestExcel(openCorpus('seed-typed'));
  const pane = await checkedBatch(testExcel);
  const before = testExcel.session.sheets.map(contentOf);
  pane.controller.writeSummary();
  await turn();
  // One looks, one writes, one draws the charts; two go to the sheet that was made and look at it.
  expect(testExcel.newRequests()).toHaveLength(5);
  expect(pane.view().batch?.status).toMatch(/已写好「自评汇总」（8 张自评表）/);
  expect(testExcel.session.sheets.slice(0, 8).map(contentOf)).toEqual(before);
  const [header, ...rows] = texts(testExcel, '自评汇总');
  expect(header).toEqual(expect.arrayContaining(['工作表', '单位', '项目名称', '等级', '错误']));
  expect(rows).toHaveLength(8);
  const column = (name: string) => header?.indexOf(name) ?? -1;
  expect(rows[7]?.[column('执行率')]).toBe('59.98%');
  const rate = sheetNamed(testExcel, '自评汇总').cell({ row: 8, column: column('执行率') });
  expect(rate.value).toBe(0.5998);
  const findings = texts(testExcel, '自评问题');
  expect(findings.length).toBeGreaterThan(8);
  expect(JSON.stringify(findings)).toContain('6.31日');
});

test('the next time they are renewed in place, widths and all', async () => {
  const testExcel = openTestExcel(openCorpus('seed-typed'));
  const pane = await checkedBatch(testExcel);
  pane.controller.writeSummary();
  await turn();
  const names = testExcel.session.sheets.map(({ name }) => name);
  const lines = texts(testExcel, '自评问题').length;
  const [form] = testExcel.session.sheets;
  if (!form) throw new Error('no form');
  const spoilt = [13, 14, 15].map((row) => ({ position: { row, column: 5 }, content: null }));
  testExcel.session.edit(form.id, spoilt, 'person');
  pane.controller.runBatch('check');
  for (let round = 0; round < 6; round += 1) {
    await turn();
    await pane.pass(100);
  }
  pane.controller.writeSummary();
  await turn();
  expect(testExcel.session.sheets.map(({ name }) => name)).toEqual(names);
  expect(pane.view().batch?.lines).toHaveLength(8);
  expect(texts(testExcel, '自评问题').length).toBeGreaterThan(lines);
  expect(texts(testExcel, '自评汇总')).toHaveLength(9);
});

async function checkedAgain(
  testExcel: TestExcel,
  pane: Awaited<ReturnType<typeof checkedBatch>>,
): Promise<void> {
  pane.controller.runBatch('check');
  for (let round = 0; round < 6; round += 1) {
    await turn();
    await pane.pass(100);
  }
  testExcel.newRequests();
  pane.controller.writeSummary();
  await turn();
}

test('a person’s sorting and notes stay with their rows, and a resolved finding with a note says so', async () => {
  const testExcel = openTestExcel(openCorpus('seed-typed'));
  const pane = await checkedBatch(testExcel);
  pane.controller.writeSummary();
  await turn();
  const summary = sheetNamed(testExcel, '自评汇总');
  const names = () => texts(testExcel, '自评汇总').map((row) => row[3]);
  const sorted = texts(testExcel, '自评汇总').slice(1).reverse();
  const findings = sheetNamed(testExcel, '自评问题');
  const torn = texts(testExcel, '自评问题').findIndex((row) => row.includes('表格行不完整'));
  const width = texts(testExcel, '自评问题')[0]?.length ?? 0;
  testExcel.session.edit(
    summary.id,
    sorted.flatMap((row, index) =>
      row.map((content, column) => ({ position: { row: index + 1, column }, content })),
    ),
    'person',
  );
  const note = { row: torn, column: width };
  testExcel.session.edit(findings.id, [{ position: note, content: '已电话通知' }], 'person');
  const before = names();
  const [, second] = testExcel.session.sheets;
  if (!second) throw new Error('no second form');
  testExcel.session.clearAll(second.id, { top: 20, left: 0, bottom: 20, right: 8 }, 'person');
  await checkedAgain(testExcel, pane);
  const [, write, ...more] = testExcel.newRequests();
  // The charts, and going to the sheet.
  expect(more).toHaveLength(3);
  // Writing over rows that a filter hides misplaces values in desktop Excel (#224): it goes first.
  const actions = actionsSchema.parse(write?.body).Actions.map(({ Name }) => Name);
  expect(actions).toContain('Remove');
  expect(actions.indexOf('Remove')).toBeLessThan(actions.indexOf('Formulas'));
  expect(names()).toEqual(before);
  const after = texts(testExcel, '自评问题');
  expect(after[torn]?.[width]).toBe('已电话通知');
  expect(after[torn]).toEqual(expect.arrayContaining(['表格行不完整', '已消除']));
  expect(after.filter((row) => row[width] !== '' && row[width] !== undefined)).toHaveLength(1);
});

test("a sheet of somebody else's that bears the name is left alone", async () => {
  const testExcel = openTestExcel(openCorpus('seed-typed'));
  const pane = await checkedBatch(testExcel);
  pane.controller.writeSummary();
  await turn();
  const theirs = sheetNamed(testExcel, '自评汇总');
  testExcel.session.edit(theirs.id, [{ position: { row: 0, column: 0 }, content: '我的汇总' }], 'person');
  const before = contentOf(theirs);
  pane.controller.writeSummary();
  await turn();
  expect(contentOf(theirs)).toEqual(before);
  expect(testExcel.session.sheets.map(({ name }) => name)).toContain('自评汇总 (2)');
});

test('the saved file holds the forms untouched and the new sheets as written', async () => {
  const testExcel = openTestExcel(openCorpus('seed-typed'));
  const pane = await checkedBatch(testExcel);
  pane.controller.writeSummary();
  await turn();
  const saved = readWorkbook(testExcel.session.save());
  const opened = readWorkbook(openCorpus('seed-typed').save());
  expect(saved.sheets.map(({ name }) => name)).toEqual([
    ...opened.sheets.map(({ name }) => name),
    '自评汇总',
    '自评问题',
    '自评图表',
  ]);
  saved.sheets.slice(0, 8).forEach((sheet, index) => {
    expect(sheet.cells.length).toBe(opened.sheets[index]?.cells.length);
  });
  const summary = saved.sheets[8];
  expect(summary?.cells.filter(({ row }) => row === 0).length).toBeGreaterThan(10);
  expect(summary?.cells.some(({ formula }) => formula?.startsWith('=HYPERLINK(') === true)).toBe(true);
});
