import type { ValidationRule } from '../../src/xlsx/workbookFile';
import { NO_VALIDATION } from '../../src/workbench/richapi/validationRules';
import { area } from './harness/draftWorkbook';
import { at, excelWith, failure } from './harness/liveDraft';

const PROMPT = { title: '得分', message: '0 到分值之间', showPrompt: true };
const ALERT = { title: '得分', message: '超出分值', showAlert: true, style: 'Warning' as const };

/** Weights in A1:A3, scores in B1:B3, of which the last is too high. */
function form(rules: Readonly<Record<string, Partial<ValidationRule>>> = {}) {
  const excel = excelWith({
    rows: [
      [10, 8],
      [5, null],
      [5, 7],
    ],
  });
  const { id } = excel.session.activeSheet;
  for (const [address, rule] of Object.entries(rules)) {
    excel.session.setValidation(id, area(address), { ...NO_VALIDATION, ...rule });
  }
  const context = new excel.Excel.RequestContext();
  const validationOf = (address: string) =>
    context.workbook.worksheets.getActiveWorksheet().getRange(address).dataValidation;
  return { excel, context, validationOf, session: excel.session };
}

const SCORES = { kind: 'decimal', formulas: ['=0', '=$A1'] } as const;
const between = (formula1: number | string, formula2: number | string) => ({
  decimal: { formula1, formula2, operator: 'Between' as const },
});

describe('setting', () => {
  test('rule, prompt and alert arrive in the session as one undo step, and the value typed is held against them', async () => {
    const { excel, context, validationOf, session } = form();
    const validation = validationOf('B1:B3');
    validation.rule = between(0, '=$A1');
    validation.prompt = PROMPT;
    validation.errorAlert = ALERT;
    await context.sync();
    expect(excel.requests).toHaveLength(1);
    const [only, ...more] = session.activeSheet.layout.validations;
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      ...{ areas: [area('B1:B3')], kind: 'decimal', operator: 'between', formulas: ['=0', '=$A1'] },
      ...{ ignoreBlanks: true },
      prompt: { isShown: true, title: '得分', message: '0 到分值之间' },
      alert: { isShown: true, style: 'warning', title: '得分', message: '超出分值' },
    });
    const { id } = session.activeSheet;
    expect(['B1', 'B2', 'B3'].map((cell) => session.isValid(id, at(cell)))).toEqual([true, true, false]);
    session.undo();
    expect(session.activeSheet.layout.validations).toEqual([]);
  });

  test.each([
    ['a whole number', { wholeNumber: { formula1: 3, operator: 'GreaterThan' } }, 'whole', ['=3']],
    ['a length', { textLength: { formula1: '5', operator: 'LessThanOrEqualTo' } }, 'textLength', ['=5']],
    ['a list', { list: { inCellDropDown: false, source: '优,良,中,差' } }, 'list', ['="优,良,中,差"']],
    ['a list of cells', { list: { inCellDropDown: true, source: '=$A$1:$A$3' } }, 'list', ['=$A$1:$A$3']],
    ['a formula', { custom: { formula: '=B1<A1' } }, 'custom', ['=B1<A1']],
    ['the row’s cell', between(0, '=INDEX($A:$A,ROW())'), 'decimal', ['=0', '=INDEX($A:$A,ROW())']],
  ] as const)('%s', async (_what, rule, kind, formulas) => {
    const { context, validationOf, session } = form();
    validationOf('B1').rule = rule;
    await context.sync();
    expect(session.activeSheet.layout.validations).toMatchObject([{ kind, formulas }]);
  });

  test('INDEX and ROW find each row’s own weight', async () => {
    const { context, validationOf } = form();
    const validation = validationOf('B1:B3');
    validation.rule = between(0, '=INDEX($A:$A,ROW())');
    const [fine, bad] = [validationOf('B1'), validationOf('B3')];
    for (const each of [validation, fine, bad]) each.load('valid');
    await context.sync();
    expect([validation.valid, fine.valid, bad.valid]).toEqual([null, true, false]);
  });

  test('a part of a range takes the rest out of nobody’s hands: the rule stays on the cells around', async () => {
    const { context, validationOf, session } = form({ 'B1:B3': SCORES });
    validationOf('B2').clear();
    validationOf('B2').rule = { list: { inCellDropDown: true, source: '1,2' } };
    await context.sync();
    expect(
      session.activeSheet.layout.validations.map(({ kind, areas, formulas }) => [kind, areas, formulas]),
    ).toEqual([
      ['decimal', [area('B1'), area('B3')], ['=0', '=$A1']],
      ['list', [area('B2')], ['="1,2"']],
    ]);
  });

  test.each([
    ['an operator that is none', { decimal: { formula1: 0, formula2: 1, operator: '在两者之间' } }],
    ['a lone bound for between', { decimal: { formula1: 0, operator: 'Between' } }],
    ['two bounds for less than', { decimal: { formula1: 0, formula2: 1, operator: 'LessThan' } }],
    ['a bound that is no number', between(0, '十')],
    ['a formula that is none', between(0, '=12次')],
    ['an empty list', { list: { inCellDropDown: true, source: '' } }],
    ['a list over 255 characters', { list: { inCellDropDown: true, source: '长'.repeat(256) } }],
    ['two kinds at once', { ...between(0, 1), custom: { formula: '=TRUE' } }],
    ['a kind that is none', { colour: {} }],
  ])('%s is InvalidArgument, and nothing is changed', async (_what, rule) => {
    const { context, validationOf, session } = form();
    validationOf('B1').rule = rule as Excel.DataValidationRule;
    expect((await failure(context.sync())).code).toBe('InvalidArgument');
    expect(session.activeSheet.layout.validations).toEqual([]);
  });

  test.each([
    ['title', { ...PROMPT, title: '长'.repeat(33) }],
    ['message', { ...PROMPT, message: '长'.repeat(256) }],
  ])('a %s that is too long is InvalidArgument', async (_what, prompt) => {
    const { context, validationOf } = form();
    validationOf('B1').prompt = prompt;
    expect((await failure(context.sync())).code).toBe('InvalidArgument');
  });

  test('dates, and cells that differ, are said not to be there, by name', async () => {
    const date = form();
    date.validationOf('B1').rule = { date: { formula1: '2021-01-01', operator: 'GreaterThan' } };
    expect(await failure(date.context.sync())).toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('DataValidation.rule'),
    });
    const mixed = form({ B1: SCORES });
    mixed.validationOf('B1:B3').prompt = PROMPT;
    expect(await failure(mixed.context.sync())).toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('DataValidation'),
    });
  });

  test('a protected sheet refuses', async () => {
    const excel = excelWith({ rows: [[1]], isProtected: true });
    const actions: ((validation: Excel.DataValidation) => void)[] = [
      (validation) => void (validation.rule = between(0, 1)),
      (validation) => validation.clear(),
    ];
    for (const action of actions) {
      const context = new excel.Excel.RequestContext();
      action(context.workbook.worksheets.getActiveWorksheet().getRange('A1').dataValidation);
      expect((await failure(context.sync())).code).toBe('AccessDenied');
    }
  });

  test('below ExcelApi 1.8 there is none', async () => {
    const excel = excelWith({ rows: [[1]] }, { apiSet: '1.7' });
    const context = new excel.Excel.RequestContext();
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').dataValidation.clear();
    expect((await failure(context.sync())).code).toBe('ApiNotFound');
  });
});

describe('reading', () => {
  const PROPERTIES = 'type,rule,prompt,errorAlert,ignoreBlanks,valid';

  test('gives back what was set: bounds always as formulas, lists as their text', async () => {
    const { context, validationOf } = form({ 'B1:B3': SCORES });
    validationOf('C1').rule = { list: { inCellDropDown: true, source: '优,"良"' } };
    const [scores, list] = [validationOf('B1:B3'), validationOf('C1')];
    for (const each of [scores, list]) each.load(PROPERTIES);
    await context.sync();
    expect(scores.type).toBe('Decimal');
    expect(scores.rule).toMatchObject({ decimal: { formula1: '=0', formula2: '=$A1', operator: 'Between' } });
    expect(list.rule).toMatchObject({ list: { inCellDropDown: true, source: '优,"良"' } });
    expect(scores.prompt).toEqual({ message: '', showPrompt: true, title: '' });
    expect(scores.errorAlert).toEqual({ message: '', showAlert: true, style: 'Stop', title: '' });
    expect([scores.ignoreBlanks, scores.valid, list.valid]).toEqual([true, null, true]);
  });

  test('a formula is told for the first cell of the range asked, as it holds there', async () => {
    const { context, validationOf, session } = form({
      B1: SCORES,
      'B2:B3': { ...SCORES, formulas: ['=0', '=$A2'] },
    });
    const [whole, last] = [validationOf('B1:B3'), validationOf('B3')];
    for (const each of [whole, last]) each.load('rule');
    await context.sync();
    expect([whole.rule.decimal?.formula2, last.rule.decimal?.formula2]).toEqual(['=$A1', '=$A3']);
    validationOf('B3').prompt = PROMPT;
    await context.sync();
    const { validations } = session.activeSheet.layout;
    expect(validations.at(-1)).toMatchObject({ areas: [area('B3')], formulas: ['=0', '=$A3'] });
  });

  test('cells without a rule have the type None', async () => {
    const { context, validationOf } = form();
    const none = validationOf('A1:B3');
    none.load(PROPERTIES);
    await context.sync();
    expect([none.type, none.rule, none.valid]).toEqual(['None', {}, true]);
  });

  test.each([
    ['some of the cells', { B1: SCORES }, 'MixedCriteria'],
    ['different rules', { B1: SCORES, 'B2:B3': { kind: 'list', formulas: ['="1,2"'] } }, 'Inconsistent'],
    ['the same formula for other rows', { B1: SCORES, 'B2:B3': SCORES }, 'Inconsistent'],
  ] as const)('%s: the properties are null and the type says why', async (_what, rules, type) => {
    const { context, validationOf } = form(rules);
    const mixed = validationOf('B1:B3');
    mixed.load('type,rule,prompt,errorAlert,ignoreBlanks');
    await context.sync();
    const { rule, prompt, errorAlert, ignoreBlanks } = mixed;
    expect([mixed.type, rule, prompt, errorAlert, ignoreBlanks]).toEqual([type, null, null, null, null]);
  });

  test('what it cannot compute is refused by name, not guessed', async () => {
    const { context, validationOf } = form({ B1: { kind: 'custom', formulas: ['=XLOOKUP(B1,A:A,A:A)>0'] } });
    validationOf('B1').load('valid');
    expect(await failure(context.sync())).toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('DataValidation'),
    });
  });

  test('getInvalidCells is not there and says so', async () => {
    const { context, validationOf } = form();
    validationOf('B1').getInvalidCellsOrNullObject().load('address');
    expect(await failure(context.sync())).toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('getInvalidCells'),
    });
  });
});

test('clear takes the rule of the range alone', async () => {
  const { context, validationOf, session } = form({ 'A1:C3': SCORES });
  validationOf('B2').clear();
  await context.sync();
  expect(session.activeSheet.layout.validations.map(({ areas }) => areas)).toEqual([
    [area('A1:C1'), area('A2'), area('C2'), area('A3:C3')],
  ]);
});

describe('the cells of a range that have a rule', () => {
  test('come as areas as large as can be, each with what it says, in one request; a mixed one says null', async () => {
    const list = { kind: 'list', formulas: ['="1,2"'], prompt: { isShown: true, title: '选', message: '' } };
    const { excel, context } = form({ B1: SCORES, B2: SCORES, C1: list, C2: list, E1: list, A5: SCORES });
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cells = sheet.getRange('A1:E3').getSpecialCellsOrNullObject('DataValidations');
    cells.load('address,areaCount');
    cells.areas.load('items/address,items/dataValidation/prompt,items/dataValidation/type');
    await context.sync();
    expect(excel.requests).toHaveLength(1);
    expect(cells.address).toBe('S!B1:C2,S!E1');
    expect(
      cells.areas.items.map(({ address, dataValidation: { type, prompt } }) => [address, type, prompt]),
    ).toEqual([
      ['S!B1:C2', 'Inconsistent', null],
      ['S!E1', 'List', { message: '', showPrompt: true, title: '选' }],
    ]);
  });

  test('are none where there are none, and other kinds of cells are not there', async () => {
    const none = form();
    const range = none.context.workbook.worksheets.getActiveWorksheet().getRange('A1:E3');
    const cells = range.getSpecialCellsOrNullObject('DataValidations');
    cells.areas.load('items/address');
    await none.context.sync();
    expect(cells.isNullObject).toBe(true);
    const blanks = form();
    const sheet = blanks.context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:E3').getSpecialCellsOrNullObject('Blanks').load('address');
    expect((await failure(blanks.context.sync())).message).toContain('getSpecialCellsOrNullObject');
  });
});
