import { at, excelWith, failure } from './harness/liveDraft';

describe('when a batch fails', () => {
  test('earlier actions stay done, later ones are not tried, the place is named', async () => {
    const excel = excelWith({ rows: [[1, 2, 3]] });
    const context = new excel.Excel.RequestContext();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['first']];
    sheet.getRange('B1:B2').values = [[1, 2]];
    sheet.getRange('C1').values = [['third']];
    const error: unknown = await context.sync().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
    const values = ['A1', 'B1', 'C1'].map((cell) => excel.session.activeSheet.cell(at(cell)).value);
    expect(values).toEqual(['first', 2, 3]);
    excel.session.undo();
    expect(excel.session.activeSheet.cell(at('A1')).value).toBe(1);
  });

  test('a protected sheet refuses writes but can be read', async () => {
    const excel = excelWith({ rows: [['a']], isProtected: true });
    const context = new excel.Excel.RequestContext();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.protection.load('protected');
    const cell = sheet.getRange('A1');
    cell.load('values');
    await context.sync();
    expect([sheet.protection.protected, cell.values]).toEqual([true, [['a']]]);
    sheet.getRange('A1').values = [['b']];
    expect((await failure(context.sync())).code).toBe('AccessDenied');
    sheet.getRange('A1').conditionalFormats.add('Custom');
    expect((await failure(context.sync())).code).toBe('AccessDenied');
    expect(excel.session.activeSheet.conditionalFormats).toEqual([]);
  });

  test('while a person edits a cell nothing is done at all, not even reading', async () => {
    const excel = excelWith({ rows: [['a']] });
    excel.session.isEditingCell = true;
    const context = new excel.Excel.RequestContext();
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.load('values');
    expect((await failure(context.sync())).code).toBe('InvalidOperationInCellEditMode');
    excel.session.isEditingCell = false;
    const again = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    again.load('values');
    await context.sync();
    expect(again.values).toEqual([['a']]);
  });

  test.each([
    ['Range.getSpecialCells', (sheet: Excel.Worksheet) => sheet.getRange('A1').getSpecialCells('Constants')],
    ['Range.insert', (sheet: Excel.Worksheet) => sheet.getRange('A1').insert('Down')],
    ['Range.clear(Formats)', (sheet: Excel.Worksheet) => sheet.getRange('A1').clear('Formats')],
    ['RangeFormat.rowHeight', (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.rowHeight = 20)],
    ['Worksheet.name', (sheet: Excel.Worksheet) => (sheet.name = 'x')],
    ['Worksheet.tables', (sheet: Excel.Worksheet) => sheet.tables.load('items/name')],
    ['Worksheet.copy', (sheet: Excel.Worksheet) => sheet.copy()],
    ['WorksheetProtection.unprotect', (sheet: Excel.Worksheet) => sheet.protection.unprotect()],
    ['Worksheet.showGridlines', (sheet: Excel.Worksheet) => sheet.load('showGridlines')],
    ['Workbook.properties', (sheet: Excel.Worksheet) => sheet.context.workbook.properties.load('title')],
  ])('what the stand-in lacks fails by name: %s', async (name, call) => {
    const excel = excelWith({ rows: [['a']] });
    const context = new excel.Excel.RequestContext();
    call(context.workbook.worksheets.getActiveWorksheet());
    const { code, message } = await failure(context.sync());
    expect(code).toBe('NotImplemented');
    expect(message).toContain(name);
  });

  test('a member above the host’s requirement set is not found, by name', async () => {
    const excel = excelWith({ rows: [['a']] }, { apiSet: '1.7' });
    const context = new excel.Excel.RequestContext();
    context.workbook.worksheets.getActiveWorksheet().autoFilter.load('isDataFiltered');
    const { code, message } = await failure(context.sync());
    expect(code).toBe('ApiNotFound');
    expect(message).toContain('Worksheet.autoFilter needs ExcelApi 1.9');
    expect([excel.isSetSupported('ExcelApi', '1.7'), excel.isSetSupported('ExcelApi', '1.10')]).toEqual([
      true,
      false,
    ]);
  });

  test('an answer longer than Excel on the web allows is refused', async () => {
    const excel = excelWith({ rows: Array.from({ length: 400 }, () => ['文'.repeat(15_000)]) });
    const context = new excel.Excel.RequestContext();
    context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('values');
    expect((await failure(context.sync())).code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('sheets', () => {
  test('are found by id and by name, hidden ones too; unknown ones are not', async () => {
    const excel = excelWith({}, { more: [{ name: '汇总 表', rows: [['x']], state: 'hidden' }] });
    const context = new excel.Excel.RequestContext();
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/position,items/visibility');
    await context.sync();
    expect(worksheets.items.map(({ name, position, visibility }) => [name, position, visibility])).toEqual([
      ['S', 0, 'Visible'],
      ['汇总 表', 1, 'Hidden'],
    ]);
    const byId = worksheets.getItem(worksheets.items[1]?.id ?? '');
    const cell = byId.getRange('A1');
    cell.load('address');
    const none = worksheets.getItemOrNullObject('没有');
    const nowhere = none.getRange('A1');
    nowhere.load('values');
    await context.sync();
    expect(cell.address).toBe("'汇总 表'!A1");
    expect([none.isNullObject, nowhere.isNullObject]).toEqual([true, true]);
    worksheets.getItem('没有').load('name');
    expect((await failure(context.sync())).code).toBe('ItemNotFound');
  });

  test('tell of filters', async () => {
    const excel = excelWith({ filter: 'hiding' }, { more: [{ name: 'T', rows: [], filter: 'set' }] });
    const context = new excel.Excel.RequestContext();
    const filters = ['S', 'T'].map((name) => context.workbook.worksheets.getItem(name).autoFilter);
    for (const filter of filters) filter.load('enabled,isDataFiltered');
    await context.sync();
    expect(filters.map((filter) => [filter.enabled, filter.isDataFiltered])).toEqual([
      [true, true],
      [true, false],
    ]);
  });

  test('selecting shows the sheet and the cells; the selection can be read', async () => {
    const excel = excelWith({}, { more: [{ name: 'T', rows: [] }] });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('T').getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange();
      const active = context.workbook.getActiveCell();
      selected.load('address');
      active.load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(['T!B2:C3', 'T!B2']);
    });
    expect(excel.session.activeSheet.name).toBe('T');
  });
});

describe('references', () => {
  test('a range lives as long as Excel.run and is released after it', async () => {
    const excel = excelWith({ rows: [['a']] });
    await excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.load('values');
      await context.sync();
      cell.values = [['b']];
      await context.sync();
      expect(excel.host.keptReferences).toBe(1);
    });
    await excel.eventsDelivered();
    expect(excel.session.activeSheet.cell(at('A1')).value).toBe('b');
    expect(excel.host.keptReferences).toBe(0);
    expect(excel.requests).toHaveLength(3);
  });

  test('outside of it a range must be tracked to be used again', async () => {
    const excel = excelWith({ rows: [['a']] });
    const context = new excel.Excel.RequestContext();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const [kept, loose] = [sheet.getRange('A1'), sheet.getRange('A1')];
    context.trackedObjects.add(kept);
    kept.load('address');
    loose.load('address');
    await context.sync();
    kept.load('values');
    await context.sync();
    expect(kept.values).toEqual([['a']]);
    loose.load('values');
    expect((await failure(context.sync())).code).toBe('InvalidObjectPath');
  });
});

describe('events', () => {
  test('tell a person’s edits from the add-in’s own, and results from edits', async () => {
    const excel = excelWith({ rows: [[1, { formula: '=A1', value: 1 }]] });
    const heard: unknown[] = [];
    const listen = (what: string) => (event: object) => {
      const { address, source, triggerSource, changeType } = { ...event } as Record<string, unknown>;
      heard.push({ what, address, source, triggerSource, changeType });
      return Promise.resolve();
    };
    const context = new excel.Excel.RequestContext();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('id');
    await context.sync();
    sheet.onChanged.add(listen('changed'));
    sheet.onCalculated.add(listen('calculated'));
    sheet.onSelectionChanged.add(listen('selected'));
    await context.sync();
    excel.session.typeInto(excel.session.activeSheet.id, at('A1'), '5');
    excel.session.select({ top: 1, left: 1, bottom: 2, right: 1 });
    await excel.eventsDelivered();
    sheet.getRange('C3').values = [['x']];
    await context.sync();
    await excel.eventsDelivered();
    const nothing = { source: undefined, triggerSource: undefined, changeType: undefined };
    expect(heard).toEqual([
      {
        what: 'changed',
        address: 'A1',
        source: 'Local',
        triggerSource: 'Unknown',
        changeType: 'RangeEdited',
      },
      { what: 'calculated', address: null, ...nothing },
      { what: 'selected', address: 'B2:B3', ...nothing },
      {
        what: 'changed',
        address: 'C3',
        source: 'Local',
        triggerSource: 'ThisLocalAddin',
        changeType: 'RangeEdited',
      },
    ]);
  });

  test('reach the collection of sheets, and stop when removed', async () => {
    const excel = excelWith({}, { more: [{ name: 'T', rows: [] }] });
    const heard: string[] = [];
    const context = new excel.Excel.RequestContext();
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const nameOf = (id: string) => worksheets.items.find((sheet) => sheet.id === id)?.name ?? id;
    const activated = worksheets.onActivated.add((event) => {
      heard.push(`activated ${nameOf(event.worksheetId)}`);
      return Promise.resolve();
    });
    worksheets.onDeactivated.add((event) => {
      heard.push(`deactivated ${nameOf(event.worksheetId)}`);
      return Promise.resolve();
    });
    await context.sync();
    excel.session.activate(excel.session.sheets[1]?.id ?? '');
    await excel.eventsDelivered();
    activated.remove();
    await context.sync();
    excel.session.activate(excel.session.sheets[0]?.id ?? '');
    await excel.eventsDelivered();
    expect(heard).toEqual(['deactivated S', 'activated T', 'deactivated T']);
  });
});

test('settings are kept while the workbook is open', async () => {
  const excel = excelWith({});
  const context = new excel.Excel.RequestContext();
  const { settings } = context.workbook;
  settings.add('k', { a: [1] });
  await context.sync();
  const [found, missing] = [settings.getItemOrNullObject('k'), settings.getItemOrNullObject('x')];
  found.load('key,value');
  missing.load('value');
  await context.sync();
  expect([found.value, missing.isNullObject]).toEqual([{ a: [1] }, true]);
});

test('a failure of the wire reaches the caller with its code, and globals are only lent', async () => {
  const excel = excelWith({ rows: [['a']] });
  excel.failWith('GeneralException');
  await excel.withGlobals(async () => {
    const context = new Excel.RequestContext();
    context.workbook.load('name');
    expect((await failure(context.sync())).code).toBe('GeneralException');
  });
  expect(Reflect.get(globalThis, 'Excel')).toBeUndefined();
});
