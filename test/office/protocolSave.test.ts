import { readFileSync } from 'node:fs';
import path from 'node:path';
import { differenceOf } from '../lossless/compareFiles';
import { markerOf, markOf } from '../../src/core/mark';
import { openSession } from '../../src/workbench/session/openSession';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import type { WorkbookFile } from '../../src/xlsx/workbookFile';
import { at } from './harness/liveDraft';
import { startExcel } from './harness/startExcel';

const seed = () =>
  new Uint8Array(readFileSync(path.join(__dirname, '..', 'corpus', 'workbooks', 'seed-blank.xlsx')));

/** Every stored cell as text, by sheet and place. */
function cellsOf(file: WorkbookFile): ReadonlyMap<string, string> {
  return new Map(
    file.sheets.flatMap((sheet) =>
      sheet.cells.map(({ row, column, value, formula, style }) => [
        `${sheet.name} ${row} ${column}`,
        JSON.stringify([value, formula, file.styles[style]]),
      ]),
    ),
  );
}

test('what an add-in wrote through Office.js is in the saved file, and nothing else is different', async () => {
  const bytes = seed();
  const excel = startExcel(bytes);
  const mark = markOf([20], { left: 0, right: 8, reason: 8 });
  if (!mark) throw new Error('there is a row to mark');
  const context = new excel.Excel.RequestContext();
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange('H14:H15').values = [[10], [null]];
  sheet.getRange('H6').numberFormat = [['0.00%']];
  sheet.getRange('H6').values = [[0.5998]];
  const format = sheet.getRanges(mark.areas.join(',')).conditionalFormats.add('Custom');
  format.custom.rule.formula = mark.formula;
  format.custom.format.fill.color = '#FFF2CC';
  await context.sync();

  const before = cellsOf(readWorkbook(bytes));
  const saved = readWorkbook(excel.session.save());
  const different = [...cellsOf(saved)]
    .filter(([place, cell]) => before.get(place) !== cell)
    .map(([place]) => place);
  const { name } = excel.session.activeSheet;
  expect(different).toEqual([`${name} 5 7`, `${name} 13 7`]);
  const reopened = openSession(excel.session.save(), 'again.xlsx').activeSheet;
  expect([reopened.cell(at('H14')).value, reopened.cell(at('H6')).text]).toEqual([10, '59.98%']);
  const own = reopened.conditionalFormats.filter(({ formula }) => markerOf(formula ?? '') !== null);
  expect(own.map(({ formula }) => formula)).toEqual([mark.formula]);
  expect(reopened.conditionalStyle(at('I21'))?.fill).toBe('#FFF2CC');
});

test('what an add-in keeps in the workbook is there when the saved file is opened again, and goes without a trace', async () => {
  const bytes = seed();
  const excel = startExcel(bytes);
  const context = new excel.Excel.RequestContext();
  const { settings } = context.workbook;
  const value = { 文字: '<"甲" & \'乙\'>\n', list: [1, null, true] };
  settings.add('jixiao-ziping.profile', JSON.stringify(value));
  settings.add('其他', value);
  await context.sync();

  const saved = excel.session.save();
  expect(differenceOf(bytes, saved).changed).toEqual(['_rels/.rels', '[Content_Types].xml']);
  const again = startExcel(saved);
  const later = new again.Excel.RequestContext();
  const kept = later.workbook.settings.load('items/key,items/value');
  await later.sync();
  expect(kept.items.map((setting) => [setting.key, setting.value])).toEqual([
    ['jixiao-ziping.profile', JSON.stringify(value)],
    ['其他', value],
  ]);
  expect(again.session.save()).toBe(saved);

  later.workbook.settings.getItem('其他').value = 2;
  later.workbook.settings.getItem('jixiao-ziping.profile').delete();
  await later.sync();
  const third = startExcel(again.session.save());
  expect(third.session.settings.names.map((name) => [name, third.session.settings.get(name)])).toEqual([
    ['其他', 2],
  ]);
  third.session.settings.delete('其他');
  const { added, removed } = differenceOf(bytes, third.session.save());
  expect([added, removed]).toEqual([[], []]);
  excel.session.settings.delete('其他');
  excel.session.settings.delete('jixiao-ziping.profile');
  expect(Buffer.from(excel.session.save()).equals(Buffer.from(bytes))).toBe(true);
});

test('settings and cells are saved together, and tell the page that there is something to save', () => {
  const session = openSession(seed(), 'seed.xlsx');
  const heard: string[] = [];
  session.listen(({ kind }) => heard.push(kind));
  session.settings.set('jixiao-ziping.columns', 'x');
  expect(heard).toEqual(['settings']);
  session.typeInto(session.activeSheet.id, at('H14'), '5');
  session.undo();
  expect(session.settings.get('jixiao-ziping.columns')).toBe('x');
  session.redo();
  const again = openSession(session.save(), 'again.xlsx');
  expect([again.settings.get('jixiao-ziping.columns'), again.activeSheet.cell(at('H14')).value]).toEqual([
    'x',
    5,
  ]);
});

test('edits that were undone leave the file as it was, byte for byte', () => {
  const bytes = seed();
  const session = openSession(bytes, 'seed.xlsx');
  session.typeInto(session.activeSheet.id, at('H14'), '5');
  session.undo();
  expect(Buffer.from(session.save()).equals(Buffer.from(bytes))).toBe(true);
});
