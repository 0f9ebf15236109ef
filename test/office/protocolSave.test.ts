import { readFileSync } from 'node:fs';
import path from 'node:path';
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

test('edits that were undone leave the file as it was, byte for byte', () => {
  const bytes = seed();
  const session = openSession(bytes, 'seed.xlsx');
  session.typeInto(session.activeSheet.id, at('H14'), '5');
  session.undo();
  expect(Buffer.from(session.save()).equals(Buffer.from(bytes))).toBe(true);
});
