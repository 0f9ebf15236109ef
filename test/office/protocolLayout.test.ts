import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellArea } from '../../src/grid/cellAddress';
import { openSession } from '../../src/workbench/session/openSession';
import type { LiveSheet, SessionEvent } from '../../src/workbench/session/workbookSession';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import type { CellFormat } from '../../src/xlsx/workbookFile';
import { area } from './harness/draftWorkbook';
import { at, excelWith, failure } from './harness/liveDraft';
import { startExcel } from './harness/startExcel';

const seed = () =>
  new Uint8Array(readFileSync(path.join(__dirname, '..', 'corpus', 'workbooks', 'seed-blank.xlsx')));

function formatOf(sheet: LiveSheet, address: string): Required<CellFormat> {
  const { font, fill, alignment } = sheet.cell(at(address)).style;
  const { wrapText, horizontal, vertical } = alignment;
  return { bold: font.bold, fontColor: font.color, fill, wrapText, horizontal, vertical };
}

/** Everything the tests below set, in one batch. */
async function lay(excel: ReturnType<typeof startExcel>, sheetName: string | null): Promise<string> {
  const context = new excel.Excel.RequestContext();
  const { worksheets } = context.workbook;
  const sheet = sheetName === null ? worksheets.add('汇总') : worksheets.getItem(sheetName);
  sheet.load('id');
  const head = sheet.getRange('A1:C1');
  head.format.font.bold = true;
  head.format.font.color = '#ffffff';
  head.format.fill.color = '#1F4E79';
  head.format.wrapText = true;
  head.format.horizontalAlignment = 'Center';
  head.format.verticalAlignment = 'Top';
  sheet.getRange('B:C').format.columnWidth = 90;
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.setPrintTitleRows('$1:$1');
  sheet.autoFilter.apply(sheet.getRange('A1:C9'));
  await context.sync();
  return sheet.id;
}

const LAID = {
  format: {
    ...{ bold: true, fontColor: '#FFFFFF', fill: '#1F4E79', wrapText: true },
    ...{ horizontal: 'center', vertical: 'top' },
  },
  widths: [120, 120],
  frozen: { rows: 1, columns: 0 },
  page: {
    orientation: 'landscape',
    scale: 100,
    fit: { across: 1, down: 0 },
    titleRows: { first: 0, last: 0 },
  },
  filter: { area: area('A1:C9'), isFiltered: false },
};

function laid(sheet: LiveSheet) {
  const { frozen, page, autoFilter: filter } = sheet.layout;
  const widths = [sheet.columnWidth(1), sheet.columnWidth(2)];
  return { format: formatOf(sheet, 'B1'), widths, frozen, page, filter };
}

describe('formats, widths, panes, page and filter', () => {
  test('are set in one batch, which is one undo step', async () => {
    const excel = excelWith({ rows: [['a', 'b', 'c']] });
    const before = laid(excel.session.activeSheet);
    const heard: SessionEvent['kind'][] = [];
    excel.session.listen(({ kind }) => heard.push(kind));
    await lay(excel, 'S');
    expect(laid(excel.session.activeSheet)).toEqual(LAID);
    expect(heard.sort()).toEqual(['formats', 'layout']);
    excel.session.undo();
    expect(laid(excel.session.activeSheet)).toEqual(before);
    excel.session.redo();
    expect(laid(excel.session.activeSheet)).toEqual(LAID);
  });

  test.each([
    ['a sheet of the file', '项目支出绩效自评表'],
    ['an added sheet', null],
  ])('are in the saved file: %s', async (_, wanted) => {
    const bytes = seed();
    const excel = startExcel(bytes);
    const name = wanted === null ? null : excel.session.activeSheet.name;
    const id = await lay(excel, name);
    const before = readWorkbook(bytes);
    const again = openSession(excel.session.save(), 'again.xlsx').sheetById(id);
    if (!again) throw new Error('the sheet is not there');
    expect(laid(again)).toEqual(LAID);
    // Nothing else of the formats changed.
    const other = startExcel(bytes).session.sheetById(id);
    const row = (sheet: LiveSheet) => ['A', 'D', 'H'].map((column) => sheet.cell(at(`${column}2`)).style);
    if (other) expect(row(again)).toEqual(row(other));
    expect(before.sheets).toEqual(readWorkbook(bytes).sheets);
  });

  test('taken back, they leave the file as it was, byte for byte', async () => {
    const bytes = seed();
    const excel = startExcel(bytes);
    await lay(excel, excel.session.activeSheet.name);
    excel.session.undo();
    expect(excel.session.save()).toBe(bytes);
  });

  test('are read back, null where the cells differ', async () => {
    const excel = excelWith({ rows: [['a', 'b', 'c', 'd']] });
    await lay(excel, 'S');
    const context = new excel.Excel.RequestContext();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const [one, both] = ['A1:C1', 'A1:D1'].map((address) => sheet.getRange(address).format);
    const select = 'wrapText,horizontalAlignment,verticalAlignment,font/bold,font/color,fill/color';
    one?.load(select);
    both?.load(select);
    const width = sheet.getRange('B3').format;
    width.load('columnWidth');
    const location = sheet.freezePanes.getLocationOrNullObject();
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
    const filtered = sheet.autoFilter.getRangeOrNullObject();
    for (const range of [location, titles, filtered]) range.load('address');
    sheet.pageLayout.load('orientation,zoom');
    sheet.autoFilter.load('enabled,isDataFiltered');
    await context.sync();
    const read = (format: Excel.RangeFormat | undefined) => [
      format?.font.bold,
      format?.font.color,
      format?.fill.color,
      format?.wrapText,
      format?.horizontalAlignment,
      format?.verticalAlignment,
    ];
    expect(read(one)).toEqual([true, '#FFFFFF', '#1F4E79', true, 'Center', 'Top']);
    expect(read(both)).toEqual([null, null, null, null, null, null]);
    expect([width.columnWidth, location.address, titles.address, filtered.address]).toEqual([
      90,
      'S!1:1',
      'S!1:1',
      'S!A1:C9',
    ]);
    expect([sheet.pageLayout.orientation, sheet.pageLayout.zoom]).toEqual([
      'Landscape',
      { horizontalFitToPages: 1, verticalFitToPages: null },
    ]);
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, false]);
  });

  test('the widths of columns follow their texts, Chinese characters counted double', async () => {
    const excel = excelWith({ rows: [['产出指标', 'ab', null]] });
    const context = new excel.Excel.RequestContext();
    context.workbook.worksheets.getActiveWorksheet().getRange('A:C').format.autofitColumns();
    await context.sync();
    const { activeSheet } = excel.session;
    expect([0, 1, 2].map((column) => activeSheet.columnWidth(column))).toEqual([61, 19, 63]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ['a colour that is none', (sheet) => (sheet.getRange('A1').format.fill.color = '#12'), 'InvalidArgument'],
    ['a colour by name', (sheet) => (sheet.getRange('A1').format.font.color = 'red'), 'NotImplemented'],
    ['whole columns', (sheet) => (sheet.getRange('A:A').format.font.bold = true), 'NotImplemented'],
    [
      'a scale and pages',
      (sheet) => (sheet.pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 }),
      'InvalidArgument',
    ],
    ['title rows that are cells', (sheet) => sheet.pageLayout.setPrintTitleRows('A1:B2'), 'InvalidArgument'],
    ['a filter on one cell', (sheet) => sheet.autoFilter.apply('A1'), 'NotImplemented'],
    [
      'a filter with criteria',
      (sheet) => sheet.autoFilter.apply('A1:B2', 0, { filterOn: 'Values', values: ['a'] }),
      'NotImplemented',
    ],
    ['frozen columns', (sheet) => sheet.freezePanes.freezeColumns(1), 'NotImplemented'],
  ])('refuses %s', async (_, call, code) => {
    const excel = excelWith({ rows: [['a']] });
    const context = new excel.Excel.RequestContext();
    call(context.workbook.worksheets.getActiveWorksheet());
    expect((await failure(context.sync())).code).toBe(code);
    expect(excel.session.canUndo).toBe(false);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['formats', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['widths', (sheet) => (sheet.getRange('A1').format.columnWidth = 50)],
    ['panes', (sheet) => sheet.freezePanes.freezeRows(1)],
    ['everything', (sheet) => sheet.getRange('A1').clear()],
  ])('a protected sheet keeps its %s', async (_, call) => {
    const excel = excelWith({ rows: [[{ value: 'a', unlocked: true }]], isProtected: true });
    const context = new excel.Excel.RequestContext();
    call(context.workbook.worksheets.getActiveWorksheet());
    expect((await failure(context.sync())).code).toBe('AccessDenied');
  });
});

describe('a filter of the file', () => {
  const draft = { rows: [['a'], [1], [2]], filter: 'hiding', hiddenRows: [1] } as const;

  test.each<[string, (filter: Excel.AutoFilter) => void, CellArea | undefined]>([
    ['clearing its criteria', (filter) => filter.clearCriteria(), area('A1:B2')],
    ['removing it', (filter) => filter.remove(), undefined],
  ])('%s shows the rows it hid, and undo hides them again', async (_, call, left) => {
    const excel = excelWith(draft);
    const { activeSheet } = excel.session;
    const context = new excel.Excel.RequestContext();
    call(context.workbook.worksheets.getActiveWorksheet().autoFilter);
    await context.sync();
    expect([activeSheet.isRowHidden(1), activeSheet.isFiltered]).toEqual([false, false]);
    expect(activeSheet.layout.autoFilter?.area).toEqual(left);
    excel.session.undo();
    expect([activeSheet.isRowHidden(1), activeSheet.isFiltered]).toEqual([true, true]);
  });
});

describe('clearing all of a range', () => {
  test('takes contents, formats and what lies wholly within', async () => {
    const excel = excelWith({
      rows: [
        ['a', { value: 1, format: '0.00' }],
        ['b', 2],
      ],
    });
    const { session } = excel;
    const style = { fill: '#FFF2CC', fontColor: null, bold: null };
    session.addConditionalFormat(
      session.activeSheet.id,
      { areas: [area('A1:B1')], formula: '=TRUE', style },
      'addin',
    );
    const context = new excel.Excel.RequestContext();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B1').format.font.bold = true;
    sheet.getRange('A1:B1').clear();
    await context.sync();
    const cell = session.activeSheet.cell(at('B1'));
    expect([cell.value, cell.style.numberFormat, cell.style.font.bold]).toEqual([null, 'General', false]);
    expect(session.activeSheet.conditionalFormats).toEqual([]);
    expect(session.activeSheet.cell(at('A2')).value).toBe('b');
  });

  test.each([
    ['merged cells', { merges: ['A1:B2'] }, 'A1:A9'],
    [
      'a part of a conditional format',
      {
        conditionalFormats: [
          {
            ...{ id: 'x', areas: [area('A1:B9')], kind: 'expression', formulas: ['=TRUE'], operator: null },
            ...{ priority: 1, stopIfTrue: false, style: null },
          },
        ],
      },
      'A1:B2',
    ],
  ])('is refused where it would take apart %s', async (what, draft, address) => {
    const excel = excelWith({ rows: [['a']], ...draft });
    const context = new excel.Excel.RequestContext();
    context.workbook.worksheets.getActiveWorksheet().getRange(address).clear();
    const { code, message } = await failure(context.sync());
    expect([code, message]).toEqual(['NotImplemented', expect.stringContaining(what)]);
  });
});

test('values and formulas of one block may be mixed, texts, numbers and links', async () => {
  const excel = excelWith({});
  const context = new excel.Excel.RequestContext();
  const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C2');
  range.formulas = [
    ['项目', 2, '=B1*2'],
    ['=HYPERLINK("#\'S\'!A1","看")', true, ''],
  ];
  range.load('values,formulas,text');
  await context.sync();
  expect(range.values).toEqual([
    ['项目', 2, 4],
    ['看', true, ''],
  ]);
  expect(range.text[1]?.[0]).toBe('看');
});
