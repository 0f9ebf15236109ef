import { markerOf, markOf } from '../../src/core/mark';
import { area } from './harness/draftWorkbook';
import { at, excelWith, failure } from './harness/liveDraft';

const FILL = '#FFF2CC';

function marks() {
  const rows = [
    ['行1', 5, null],
    ['行2', 5, ' 无　'],
    ['行3', 5, '雨季误工'],
    ['行4', 5, null],
    ['行5', 5, null],
  ];
  const mark = markOf([0, 1, 2, 4], { left: 0, right: 2, reason: 2 });
  if (!mark) throw new Error('there are rows to mark');
  return { excel: excelWith({ rows }), mark };
}

describe("the add-in's mark", () => {
  test('added through Office.js is one format that holds on the rows without a reason', async () => {
    const { excel, mark } = marks();
    const context = new excel.Excel.RequestContext();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const format = sheet.getRanges(mark.areas.join(',')).conditionalFormats.add('Custom');
    format.custom.rule.formula = mark.formula;
    format.custom.format.fill.color = FILL;
    const listed = sheet.getRange('A1:Z99').conditionalFormats;
    listed.load('items/id,items/type,items/priority,items/customOrNullObject/rule/formula');
    await context.sync();
    expect(excel.requests).toHaveLength(1);
    const [only, more] = listed.items;
    expect([only?.type, only?.priority, more]).toEqual(['Custom', 0, undefined]);
    expect(markerOf(only?.customOrNullObject.rule.formula ?? '')).not.toBeNull();

    const { session } = excel;
    expect(session.activeSheet.conditionalFormats.map(({ areas }) => areas)).toEqual([mark.areas.map(area)]);
    const filled = () =>
      ['A1', 'C2', 'A3', 'A4', 'B5'].map((cell) => session.activeSheet.conditionalStyle(at(cell))?.fill);
    expect(filled()).toEqual([FILL, FILL, undefined, undefined, FILL]);
    session.typeInto(session.activeSheet.id, at('C1'), '设备迟到');
    expect(filled()).toEqual([undefined, FILL, undefined, undefined, FILL]);
    session.undo();
    session.undo();
    expect(session.activeSheet.conditionalFormats).toEqual([]);
  });

  test('is deleted by its id, and only it', async () => {
    const { excel, mark } = marks();
    const add = (formula: string) =>
      excel.session.addConditionalFormat(
        excel.session.activeSheet.id,
        { areas: [area('A1:C5')], formula, style: { fill: FILL, fontColor: null, bold: null } },
        'addin',
      );
    const [own, others] = [add(mark.formula), add('=$B1>3')];
    const context = new excel.Excel.RequestContext();
    const formats = () =>
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:AN5000').conditionalFormats;
    formats().getItem(own).delete();
    const count = formats().getCount();
    await context.sync();
    expect(count.value).toBe(1);
    expect(excel.session.activeSheet.conditionalFormats.map(({ id }) => id)).toEqual([others]);
    formats().getItem(own).delete();
    expect((await failure(context.sync())).code).toBe('ItemNotFound');
  });
});

describe('conditional formats of the file', () => {
  const bar = {
    ...{ id: 'bar', areas: [area('A1:A9')], kind: 'dataBar', formulas: [], operator: null },
    ...{ priority: 2, stopIfTrue: false, style: null },
  };
  const rule = { ...bar, id: 'rule', kind: 'expression', formulas: ['=A1>1'], priority: 1, stopIfTrue: true };

  test('are listed with their kind, by priority, where they touch the range', async () => {
    const excel = excelWith({ rows: [[1]], conditionalFormats: [bar, rule] });
    const context = new excel.Excel.RequestContext();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const [inside, outside] = ['A9:B20', 'B1:B20'].map(
      (address) => sheet.getRange(address).conditionalFormats,
    );
    inside?.load('items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula');
    outside?.load('items/id');
    const ranges = sheet.getRange('A1').conditionalFormats.getItem('rule').getRanges();
    ranges.load('address');
    await context.sync();
    expect(
      inside?.items.map(({ id, type, priority, stopIfTrue }) => [id, type, priority, stopIfTrue]),
    ).toEqual([
      ['rule', 'Custom', 0, true],
      ['bar', 'DataBar', 1, false],
    ]);
    expect(inside?.items.map(({ customOrNullObject }) => customOrNullObject.isNullObject)).toEqual([
      false,
      true,
    ]);
    expect(outside?.items).toEqual([]);
    expect(ranges.address).toBe('S!A1:A9');
  });

  test('are not changed in place, and say so', async () => {
    const excel = excelWith({ rows: [[1]], conditionalFormats: [rule] });
    const context = new excel.Excel.RequestContext();
    const format = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange('A1')
      .conditionalFormats.getItem('rule');
    format.custom.format.fill.color = '#FF0000';
    const { code, message } = await failure(context.sync());
    expect([code, message.includes('ConditionalRangeFill.color')]).toEqual(['NotImplemented', true]);
  });

  test.each([
    ['formula', '=12次'],
    ['formula', ''],
    ['color', 'yellow'],
  ])('a new one refuses the %s %j and is then not left half made', async (what, value) => {
    const excel = excelWith({ rows: [[1]] });
    const context = new excel.Excel.RequestContext();
    const format = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange('A1')
      .conditionalFormats.add('Custom');
    if (what === 'formula') format.custom.rule.formula = value;
    else format.custom.format.fill.color = value;
    expect((await failure(context.sync())).code).toBe('InvalidArgument');
    excel.session.undo();
    expect(excel.session.activeSheet.conditionalFormats).toEqual([]);
  });
});
