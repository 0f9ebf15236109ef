import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openSession } from '../../src/workbench/session/openSession';
import type { SessionEvent } from '../../src/workbench/session/workbookSession';
import { differenceOf } from '../lossless/compareFiles';
import { at, excelWith, failure } from './harness/liveDraft';
import { startExcel } from './harness/startExcel';

const seed = () =>
  new Uint8Array(readFileSync(path.join(__dirname, '..', 'corpus', 'workbooks', 'seed-blank.xlsx')));

const HIDDEN = { name: '藏', rows: [], state: 'hidden' } as const;

describe('worksheets', () => {
  test('are listed with id, name, visibility and position', async () => {
    const excel = excelWith({}, { more: [HIDDEN] });
    const context = new excel.Excel.RequestContext();
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility,items/position');
    await context.sync();
    expect(worksheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
      ['S', 'Visible', 0],
      ['藏', 'Hidden', 1],
    ]);
    expect(worksheets.items.map(({ id }) => id)).toEqual(excel.session.sheets.map(({ id }) => id));
  });

  test('are found by name and by id, or are null, or not found', async () => {
    const excel = excelWith({});
    const context = new excel.Excel.RequestContext();
    const { worksheets } = context.workbook;
    const [byName, missing] = ['s', '没有'].map((name) => worksheets.getItemOrNullObject(name));
    const byId = worksheets.getItemOrNullObject(excel.session.activeSheet.id);
    byName?.load('id');
    missing?.load('id');
    byId.load('name');
    await context.sync();
    expect([byName?.id, missing?.isNullObject, byId.name]).toEqual([excel.session.activeSheet.id, true, 'S']);
    worksheets.getItem('没有').load('name');
    expect((await failure(context.sync())).code).toBe('ItemNotFound');
  });

  test('added ones come last, can be written at once, and are one undo step with what was written', async () => {
    const excel = excelWith({ rows: [[1]] });
    const heard: SessionEvent['kind'][] = [];
    excel.session.listen(({ kind }) => heard.push(kind));
    const context = new excel.Excel.RequestContext();
    const sheet = context.workbook.worksheets.add('汇总');
    sheet.getRange('A1:B1').values = [['合计', '=S!A1+1']];
    sheet.activate();
    sheet.load('name,id,position,visibility');
    await context.sync();
    expect([sheet.name, sheet.position, sheet.visibility]).toEqual(['汇总', 1, 'Visible']);
    const { session } = excel;
    expect(session.activeSheet.id).toBe(sheet.id);
    expect(session.activeSheet.cell(at('B1')).value).toBe(2);
    expect(heard).toEqual(expect.arrayContaining(['sheets', 'activated', 'cells']));
    session.undo();
    expect(session.sheets.map(({ name }) => name)).toEqual(['S']);
    expect(session.activeSheet.name).toBe('S');
    session.redo();
    expect(session.sheets.map(({ name }) => name)).toEqual(['S', '汇总']);
    expect(session.sheetById(sheet.id)?.cell(at('B1')).value).toBe(2);
  });

  test('without a name one gets the next free one', async () => {
    const excel = excelWith({}, { more: [{ name: 'Sheet3', rows: [] }] });
    const context = new excel.Excel.RequestContext();
    const sheet = context.workbook.worksheets.add();
    sheet.load('name');
    await context.sync();
    expect(sheet.name).toBe('Sheet4');
  });

  test.each([
    ['s', 'ItemAlreadyExists'],
    ['', 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ["'a", 'InvalidArgument'],
    ['长'.repeat(32), 'InvalidArgument'],
    ['History', 'InvalidArgument'],
  ])('a sheet cannot be named %j: %s', async (name, code) => {
    const excel = excelWith({});
    const context = new excel.Excel.RequestContext();
    context.workbook.worksheets.add(name);
    expect((await failure(context.sync())).code).toBe(code);
    expect(excel.session.sheets).toHaveLength(1);
    expect(excel.session.canUndo).toBe(false);
  });

  test('deleting one cannot be undone, nor anything before it', async () => {
    const excel = excelWith({ rows: [[1]] }, { more: [{ name: '旧', rows: [['=S!A1']] }] });
    const { session } = excel;
    session.typeInto(session.activeSheet.id, at('A1'), '2');
    session.activate(session.sheets[1]?.id ?? '');
    const context = new excel.Excel.RequestContext();
    context.workbook.worksheets.getItem('旧').delete();
    await context.sync();
    expect(session.sheets.map(({ name }) => name)).toEqual(['S']);
    expect([session.activeSheet.name, session.canUndo]).toEqual(['S', false]);
  });

  test.each<[string, Parameters<typeof excelWith>, string]>([
    ['the only one to be seen', [{}, { more: [HIDDEN] }], 'InvalidOperation'],
    ['one that formulas read', [{}, { more: [{ name: 'T', rows: [['=S!A1']] }] }], 'NotImplemented'],
    [
      'one that is very hidden',
      [{ state: 'veryHidden' }, { more: [{ name: 'T', rows: [] }] }],
      'InvalidOperation',
    ],
  ])('%s stays', async (_, draft, code) => {
    const excel = excelWith(...draft);
    const context = new excel.Excel.RequestContext();
    context.workbook.worksheets.getItem('S').delete();
    expect((await failure(context.sync())).code).toBe(code);
    expect(excel.session.sheets).toHaveLength(2);
  });
});

describe('the saved file', () => {
  test('has the added sheet with what was written; every other sheet is byte for byte as it was', async () => {
    const bytes = seed();
    const excel = startExcel(bytes);
    const context = new excel.Excel.RequestContext();
    const sheet = context.workbook.worksheets.add('汇总');
    sheet.getRange('B2:C2').values = [['得分', 0.5]];
    sheet.getRange('C2').numberFormat = [['0.0%']];
    await context.sync();
    const saved = excel.session.save();
    const { changed, added, removed } = differenceOf(bytes, saved);
    expect(changed.filter((part) => part.includes('worksheets/'))).toEqual([]);
    expect([added.length, removed]).toEqual([1, []]);
    const again = openSession(saved, 'again.xlsx').sheets.at(-1);
    expect([again?.name, again?.cell(at('B2')).value, again?.cell(at('C2')).text]).toEqual([
      '汇总',
      '得分',
      '50.0%',
    ]);
    expect(again?.id).toBe(excel.session.sheets.at(-1)?.id);
  });

  test('an added sheet that was deleted, or undone, leaves the file as it was', async () => {
    const bytes = seed();
    for (const take of ['delete', 'undo'] as const) {
      const excel = startExcel(bytes);
      const context = new excel.Excel.RequestContext();
      const sheet = context.workbook.worksheets.add('汇总');
      await context.sync();
      if (take === 'undo') excel.session.undo();
      else sheet.delete();
      await context.sync();
      expect(excel.session.save()).toBe(bytes);
    }
  });

  test('a deleted sheet is gone, and one of its name may come again', async () => {
    const excel = startExcel(seed());
    const first = new excel.Excel.RequestContext();
    first.workbook.worksheets.add('汇总').getRange('A1').values = [['旧']];
    await first.sync();
    const later = startExcel(excel.session.save());
    const context = new later.Excel.RequestContext();
    context.workbook.worksheets.getItem('汇总').delete();
    context.workbook.worksheets.add('汇总').getRange('A2').values = [['新']];
    await context.sync();
    const again = openSession(later.session.save(), 'again.xlsx').sheets.filter(
      ({ name }) => name === '汇总',
    );
    expect(again.map((sheet) => [sheet.cell(at('A1')).value, sheet.cell(at('A2')).value])).toEqual([
      [null, '新'],
    ]);
  });
});
