import { assess } from '../../src/core/assess';
import { plan } from '../../src/core/plan';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import type { GridCell, GridSnapshot } from '../../src/grid/gridSnapshot';
import { sheetSnapshot } from '../../src/host/file/sheetSnapshot';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { formBook, formRows, rowsXml } from '../hosts/formXml';

/** How often cells are asked for while a sheet is judged: operations, for a busy machine is slow at random. */
function looksAtCells(bytes: Uint8Array): number {
  const file = readWorkbook(bytes);
  const [sheet] = file.sheets;
  if (!sheet) throw new Error('the workbook has no sheet');
  const snapshot = sheetSnapshot(file, sheet);
  let looks = 0;
  const counted = (row: readonly GridCell[]): readonly GridCell[] =>
    new Proxy(row, {
      get: (target, key) => {
        looks += 1;
        const found: unknown = Reflect.get(target, key);
        return found;
      },
    });
  const watched: GridSnapshot = { ...snapshot, rows: snapshot.rows.map(counted) };
  plan(assess(watched, MOF_PROFILE));
  return looks;
}

const formOf = (rows: number) => formBook(rowsXml(formRows('甲', rows)));

/** Whatever the rows say, none of them is fine: most checks have something to say of most rows. */
const poorFormOf = (rows: number) => {
  const other = Object.fromEntries(
    Array.from({ length: rows }, (_, at) => [`F${at + 7}`, at % 3 === 0 ? '' : '基本完成']),
  );
  return formBook(rowsXml(formRows('甲', rows, other)));
};

const sheetOf = (forms: number) =>
  formBook(Array.from({ length: forms }, (_, at) => rowsXml(formRows(`项目${at}`, 3), at * 12 + 1)).join(''));

test.each([
  ['rows of one form', formOf, 100],
  ['rows with something wrong', poorFormOf, 100],
  ['forms on one sheet', sheetOf, 20],
])('four times as many %s take no more than five times as many looks at cells', (_what, bookOf, few) => {
  expect(looksAtCells(bookOf(4 * few))).toBeLessThan(5 * looksAtCells(bookOf(few)));
});
