import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openSession } from '../../src/workbench/session/openSession';
import { at, excelWith, failure } from './harness/liveDraft';
import { startExcel } from './harness/startExcel';

/** Queues one range of the active sheet in a context of its own. */
function range(excel: ReturnType<typeof excelWith>, address?: string) {
  const context = new excel.Excel.RequestContext();
  return { context, range: context.workbook.worksheets.getActiveWorksheet().getRange(address) };
}

describe('reading a range', () => {
  test('gives values, formulas, types, formats and texts as Excel does', async () => {
    const excel = excelWith({
      rows: [
        ['指标', { value: 0.5998, format: '0.00%' }, null],
        [{ formula: '=B1*2', value: 1.1996 }, true, { value: '#REF!', formula: '=#REF!' }],
      ],
    });
    const { context, range: cells } = range(excel, 'A1:C2');
    cells.load(
      'address,values,formulas,valueTypes,numberFormat,text,rowIndex,columnIndex,rowCount,columnCount,cellCount',
    );
    await context.sync();
    expect(cells.toJSON()).toEqual({
      ...{ address: 'S!A1:C2', rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 3, cellCount: 6 },
      values: [
        ['指标', 0.5998, ''],
        [1.1996, true, '#REF!'],
      ],
      formulas: [
        ['指标', 0.5998, ''],
        ['=B1*2', true, '=#REF!'],
      ],
      valueTypes: [
        ['String', 'Double', 'Empty'],
        ['Double', 'Boolean', 'Error'],
      ],
      numberFormat: [
        ['General', '0.00%', 'General'],
        ['General', 'General', 'General'],
      ],
      text: [
        ['指标', '59.98%', ''],
        ['1.1996', 'TRUE', '#REF!'],
      ],
    });
  });

  test.each([
    ['A1', 'S!A1', 1],
    ['$B$2:A1', 'S!A1:B2', 4],
    ['S!C3', 'S!C3', 1],
    ['A:B', 'S!A:B', 2_097_152],
    ['3:4', 'S!3:4', 32_768],
    [undefined, 'S!1:1048576', -1],
  ])('understands the address %s', async (address, full, count) => {
    const { context, range: cells } = range(excelWith({}), address);
    cells.load('address,cellCount');
    await context.sync();
    expect([cells.address, cells.cellCount]).toEqual([full, count]);
  });

  test.each(['A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'A1,B2', 'Other!A1', '没有', ''])(
    'refuses the address %j',
    async (address) => {
      const { context, range: cells } = range(excelWith({}), address);
      cells.load('address');
      expect((await failure(context.sync())).code).toBe('InvalidArgument');
    },
  );

  test('of more than five million cells gives null values and no error', async () => {
    const { context, range: cells } = range(excelWith({ rows: [[1]] }));
    cells.load('values');
    await context.sync();
    expect(cells.values).toBeNull();
  });

  test('an unloaded property is the client’s own error', async () => {
    const { context, range: cells } = range(excelWith({ rows: [[1]] }), 'A1');
    cells.load('address');
    await context.sync();
    expect(() => cells.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  });

  test('the used range counts formats unless values alone are asked for; a blank sheet has none', async () => {
    const excel = excelWith(
      { rows: [[null, 'x'], [], [null, null, { format: '0.00' }]] },
      { more: [{ name: '空', rows: [] }] },
    );
    const context = new excel.Excel.RequestContext();
    const [full, filled] = ['S', '空'].map((name) => context.workbook.worksheets.getItem(name));
    const areas = [full?.getUsedRange(), full?.getUsedRange(true), filled?.getUsedRange()];
    for (const area of areas) area?.load('address');
    const nothing = filled?.getUsedRangeOrNullObject(true);
    nothing?.load('address');
    const beyond = nothing?.getMergedAreasOrNullObject();
    await context.sync();
    expect(areas.map((area) => area?.address)).toEqual(['S!B1:C3', 'S!B1', '空!A1']);
    expect([nothing?.isNullObject, beyond?.isNullObject]).toEqual([true, true]);
  });

  test('merged areas are only those whose top left cell is inside; hidden rows are told apart', async () => {
    const excel = excelWith({ rows: [['a']], merges: ['A1:A3', 'B2:C2'], hiddenRows: [2] });
    const { context, range: cells } = range(excel, 'A2:C4');
    const merged = cells.getMergedAreasOrNullObject();
    merged.load('address,areaCount,areas/items/address');
    const rows = cells.getRowProperties({ rowHidden: true, rowIndex: true });
    cells.load('rowHidden');
    await context.sync();
    expect([merged.address, merged.areaCount]).toEqual(['S!B2:C2', 1]);
    expect(merged.areas.items.map((item) => item.address)).toEqual(['S!B2:C2']);
    expect(cells.rowHidden).toBeNull();
    expect(rows.value).toEqual([
      { rowHidden: false, rowIndex: 1 },
      { rowHidden: true, rowIndex: 2 },
      { rowHidden: false, rowIndex: 3 },
    ]);
  });
});

describe('writing a range', () => {
  test('null leaves a cell, an empty text empties it, one value fills all', async () => {
    const excel = excelWith({ rows: [[1, 2, 3]] });
    const { context, range: cells } = range(excel, 'A1:C1');
    cells.values = [[null, '', 'x']];
    context.workbook.worksheets.getActiveWorksheet().getRange('A2:B3').values = [[7]].flat()[0] as never;
    const sheet = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C3');
    sheet.load('values');
    await context.sync();
    expect(sheet.values).toEqual([
      [1, '', 'x'],
      [7, 7, ''],
      [7, 7, ''],
    ]);
  });

  test.each([
    ['95%', 'General', 0.95, '0%'],
    ['1-2', '@', '1-2', '@'],
    ["'1-2", 'General', '1-2', 'General'],
    [0.98, '0.00%', 0.98, '0.00%'],
    [5, '@', '5', '@'],
    ['=100%', 'General', 1, 'General'],
    ['=1', '@', '=1', '@'],
  ])('%j written under %s is %j', async (value, format, expected, formatAfter) => {
    const { context, range: cells } = range(excelWith({ rows: [[{ value: 'x', format }]] }), 'A1');
    cells.values = [[value]];
    cells.load('values,numberFormat');
    await context.sync();
    expect([cells.values, cells.numberFormat]).toEqual([[[expected]], [[formatAfter]]]);
  });

  test('a number format set before in the same batch counts', async () => {
    const { context, range: cells } = range(excelWith({ rows: [[{ value: 'x', format: '@' }]] }), 'A1:A2');
    cells.numberFormat = [['0.00'], [null]];
    cells.values = [[7.5], ['1-2']];
    cells.load('values,text,numberFormat');
    await context.sync();
    expect(cells.values[0]).toEqual([7.5]);
    expect(cells.text[0]).toEqual(['7.50']);
    expect(cells.numberFormat).toEqual([['0.00'], ['m"月"d"日"']]);
  });

  test('formulas are recalculated before the same batch reads them', async () => {
    const { context, range: cells } = range(
      excelWith({ rows: [[1, { formula: '=SUM(A1:A2)', value: 1 }]] }),
      'A1:A2',
    );
    cells.values = [[2], [3]];
    const sum = context.workbook.worksheets.getActiveWorksheet().getRange('B1');
    sum.load('values');
    await context.sync();
    expect(sum.values).toEqual([[5]]);
  });

  test('merging keeps what stands at the top left, is undone as one step, saved, and taken apart again', async () => {
    const file = readFileSync(path.join(__dirname, '../corpus/workbooks/seed-blank.xlsx'));
    const excel = startExcel(file);
    const context = new excel.Excel.RequestContext();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('L30:M31').formulas = [
      ['甲', '乙'],
      ['丙', '=1+1'],
    ];
    await context.sync();
    sheet.getRange('L30:M31').merge();
    const covered = sheet.getRange('L30:M31').load('values');
    await context.sync();
    expect(covered.values).toEqual([
      ['甲', ''],
      ['', ''],
    ]);
    const { session } = excel;
    const area = { top: 29, left: 11, bottom: 30, right: 12 };
    expect(session.activeSheet.merges).toContainEqual(area);
    expect(openSession(session.save(), 'again.xlsx').activeSheet.merges).toContainEqual(area);
    session.undo();
    expect(session.activeSheet.cell({ row: 30, column: 12 }).value).toBe(2);
    session.redo();
    sheet.getRange('M31').unmerge();
    await context.sync();
    expect(session.activeSheet.merges).not.toContainEqual(area);
  });

  test.each([
    ['one area', false, ['S!A1:B2']],
    ['each row by itself', true, ['S!A1:B1', 'S!A2:B2']],
  ])('merging: %s', async (_name, across, expected) => {
    const excel = excelWith({
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    });
    const context = new excel.Excel.RequestContext();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').merge(across);
    const merged = sheet.getRange('A1:B2').getMergedAreasOrNullObject();
    merged.load('areas/items/address');
    await context.sync();
    expect(merged.areas.items.map(({ address }) => address)).toEqual(expected);
  });

  test('merging an area that would cut a merged one is refused', async () => {
    const excel = excelWith({ rows: [['a']], merges: ['A1:B2'] });
    const context = new excel.Excel.RequestContext();
    context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3').merge();
    expect((await failure(context.sync())).code).toBe('InvalidOperation');
  });

  test('covered cells of a merged area take nothing', async () => {
    const excel = excelWith({ rows: [['a']], merges: ['A1:B1'] });
    const { context, range: cells } = range(excel, 'A1:B1');
    cells.values = [['b', 'c']];
    cells.load('values');
    await context.sync();
    expect(cells.values).toEqual([['b', '']]);
  });

  test('twenty thousand cells go in pieces but in one request and one undo step', async () => {
    const excel = excelWith({});
    const { context, range: cells } = range(excel, 'A1:J2000');
    cells.values = Array.from({ length: 2000 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row * 10 + column),
    );
    await context.sync();
    expect(excel.requests).toHaveLength(1);
    expect(excel.requests[0]?.actions).toBeGreaterThan(14);
    const { activeSheet } = excel.session;
    expect(activeSheet.cell(at('J2000')).value).toBe(19_999);
    excel.session.undo();
    expect(activeSheet.usedArea(true)).toBeNull();
    expect(excel.session.canUndo).toBe(false);
  });

  test('clearing contents keeps formats', async () => {
    const excel = excelWith({ rows: [[{ value: 1, format: '0.00' }, 2]] });
    const { context, range: cells } = range(excel, 'A1:B1');
    cells.clear('Contents');
    cells.load('values,numberFormat');
    await context.sync();
    expect([cells.values, cells.numberFormat]).toEqual([[['', '']], [['0.00', 'General']]]);
  });

  test.each([
    ['values', [[1, 2]]],
    ['values', [[1], [2], [3]]],
    ['values', null],
    ['values', [[{}], [1]]],
    ['values', [['=12次'], [1]]],
    ['numberFormat', [[''], [null]]],
    ['numberFormat', [['['], [null]]],
  ] as const)('refuses %s = %j', async (property, value) => {
    const excel = excelWith({ rows: [['a'], ['b']] });
    const { context, range: cells } = range(excel, 'A1:A2');
    Reflect.set(cells, property, value);
    expect((await failure(context.sync())).code).toBe('InvalidArgument');
    expect(excel.session.activeSheet.cell(at('A2')).value).toBe('b');
    expect(excel.session.canUndo).toBe(false);
  });
});
