import { z } from 'zod';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { openPane, settled } from '../pane/openPane';
import { contentOf, openCorpus, openDesk, type Desk } from './scoring';

const actionsSchema = z.object({ Actions: z.array(z.object({ Name: z.string().optional() })) });

async function turn(): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 4));
    await settled();
  }
}

async function checkedBatch(desk: Desk) {
  const pane = openPane(desk.host);
  pane.controller.openBatch();
  pane.controller.runBatch('check');
  for (let round = 0; round < 6; round += 1) {
    await turn();
    await pane.pass(100);
  }
  expect(pane.view().batch).toMatchObject({ phase: 'done' });
  desk.newRequests();
  return pane;
}

const sheetNamed = ({ session }: Desk, name: string) => {
  const sheet = session.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const texts = (desk: Desk, name: string) => {
  const sheet = sheetNamed(desk, name);
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => sheet.cell({ row, column }).text),
  );
};

test('checking the workbook takes one request for the list and one a batch of sheets, and writes nothing', async () => {
  const desk = openDesk(openCorpus('seed-typed'));
  const before = desk.session.sheets.map(contentOf);
  const pane = openPane(desk.host);
  await turn();
  desk.newRequests();
  pane.controller.openBatch();
  pane.controller.runBatch('check');
  for (let round = 0; round < 6; round += 1) {
    await turn();
    await pane.pass(100);
  }
  expect(desk.newRequests()).toHaveLength(2);
  expect(desk.session.sheets.map(contentOf)).toEqual(before);
});

test('the summary sheets are new sheets of the workbook: a line per form, links, numbers as numbers; the forms stay as they are', async () => {
  const desk = openDesk(openCorpus('seed-typed'));
  const pane = await checkedBatch(desk);
  const before = desk.session.sheets.map(contentOf);
  pane.controller.writeSummary();
  await turn();
  // One looks, one writes, one draws the charts.
  expect(desk.newRequests()).toHaveLength(3);
  expect(pane.view().batch?.status).toMatch(/已写好「自评汇总」（8 张自评表）/);
  expect(desk.session.sheets.slice(0, 8).map(contentOf)).toEqual(before);
  const [header, ...rows] = texts(desk, '自评汇总');
  expect(header).toEqual(expect.arrayContaining(['工作表', '单位', '项目名称', '等级', '错误']));
  expect(rows).toHaveLength(8);
  const column = (name: string) => header?.indexOf(name) ?? -1;
  expect(rows[7]?.[column('执行率')]).toBe('59.98%');
  const rate = sheetNamed(desk, '自评汇总').cell({ row: 8, column: column('执行率') });
  expect(rate.value).toBe(0.5998);
  const findings = texts(desk, '自评问题');
  expect(findings.length).toBeGreaterThan(8);
  expect(JSON.stringify(findings)).toContain('6.31日');
});

test('the next time they are renewed in place, widths and all', async () => {
  const desk = openDesk(openCorpus('seed-typed'));
  const pane = await checkedBatch(desk);
  pane.controller.writeSummary();
  await turn();
  const names = desk.session.sheets.map(({ name }) => name);
  const lines = texts(desk, '自评问题').length;
  const [form] = desk.session.sheets;
  if (!form) throw new Error('no form');
  const spoilt = [13, 14, 15].map((row) => ({ position: { row, column: 5 }, content: null }));
  desk.session.edit(form.id, spoilt, 'person');
  pane.controller.runBatch('check');
  for (let round = 0; round < 6; round += 1) {
    await turn();
    await pane.pass(100);
  }
  pane.controller.writeSummary();
  await turn();
  expect(desk.session.sheets.map(({ name }) => name)).toEqual(names);
  expect(pane.view().batch?.lines).toHaveLength(8);
  expect(texts(desk, '自评问题').length).toBeGreaterThan(lines);
  expect(texts(desk, '自评汇总')).toHaveLength(9);
});

async function checkedAgain(desk: Desk, pane: Awaited<ReturnType<typeof checkedBatch>>): Promise<void> {
  pane.controller.runBatch('check');
  for (let round = 0; round < 6; round += 1) {
    await turn();
    await pane.pass(100);
  }
  desk.newRequests();
  pane.controller.writeSummary();
  await turn();
}

test('a person’s sorting and notes stay with their rows, and a resolved finding with a note says so', async () => {
  const desk = openDesk(openCorpus('seed-typed'));
  const pane = await checkedBatch(desk);
  pane.controller.writeSummary();
  await turn();
  const summary = sheetNamed(desk, '自评汇总');
  const names = () => texts(desk, '自评汇总').map((row) => row[3]);
  const sorted = texts(desk, '自评汇总').slice(1).reverse();
  const findings = sheetNamed(desk, '自评问题');
  const torn = texts(desk, '自评问题').findIndex((row) => row.includes('表格行不完整'));
  const width = texts(desk, '自评问题')[0]?.length ?? 0;
  desk.session.edit(
    summary.id,
    sorted.flatMap((row, index) =>
      row.map((content, column) => ({ position: { row: index + 1, column }, content })),
    ),
    'person',
  );
  const note = { row: torn, column: width };
  desk.session.edit(findings.id, [{ position: note, content: '已电话通知' }], 'person');
  const before = names();
  const [, second] = desk.session.sheets;
  if (!second) throw new Error('no second form');
  desk.session.clearAll(second.id, { top: 20, left: 0, bottom: 20, right: 8 }, 'person');
  await checkedAgain(desk, pane);
  const [, write, ...more] = desk.newRequests();
  // The charts.
  expect(more).toHaveLength(1);
  // Writing over rows that a filter hides misplaces values in desktop Excel (#224): it goes first.
  const actions = actionsSchema.parse(write?.body).Actions.map(({ Name }) => Name);
  expect(actions).toContain('Remove');
  expect(actions.indexOf('Remove')).toBeLessThan(actions.indexOf('Formulas'));
  expect(names()).toEqual(before);
  const after = texts(desk, '自评问题');
  expect(after[torn]?.[width]).toBe('已电话通知');
  expect(after[torn]).toEqual(expect.arrayContaining(['表格行不完整', '已消除']));
  expect(after.filter((row) => row[width] !== '' && row[width] !== undefined)).toHaveLength(1);
});

test("a sheet of somebody else's that bears the name is left alone", async () => {
  const desk = openDesk(openCorpus('seed-typed'));
  const pane = await checkedBatch(desk);
  pane.controller.writeSummary();
  await turn();
  const theirs = sheetNamed(desk, '自评汇总');
  desk.session.edit(theirs.id, [{ position: { row: 0, column: 0 }, content: '我的汇总' }], 'person');
  const before = contentOf(theirs);
  pane.controller.writeSummary();
  await turn();
  expect(contentOf(theirs)).toEqual(before);
  expect(desk.session.sheets.map(({ name }) => name)).toContain('自评汇总 (2)');
});

test('the saved file holds the forms untouched and the new sheets as written', async () => {
  const desk = openDesk(openCorpus('seed-typed'));
  const pane = await checkedBatch(desk);
  pane.controller.writeSummary();
  await turn();
  const saved = readWorkbook(desk.session.save());
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
