import type { EditPlan } from '../../src/core/plan';
import { isExcelNewEnough } from '../../src/host/office/supportedExcel';
import { parseCell } from '../../src/grid/cellAddress';
import type { DraftSheet } from './harness/draftWorkbook';
import { startExcel } from './harness/startExcel';
import type { WorkbookSession } from '../../src/workbench/session/workbookSession';
import { contentOf, FORM, openTestExcel, openDraft } from './scoring';
import { disturbancesIn } from './watchedPane';

const draft = (more: Partial<DraftSheet> = {}) => openDraft({ name: '表1', rows: FORM, ...more });

test('the small form itself is scored, so that the refusals below are not for want of a form', async () => {
  const testExcel = openTestExcel(draft());
  const outcome = await testExcel.pressAndScore();
  expect(outcome.filled).toEqual(expect.arrayContaining(['H7', 'H8', 'H9']));
  expect(testExcel.sheet.cell(parseCell('H7') ?? { row: 0, column: 0 }).value).toBe(37.5);
  expect(testExcel.sheet.conditionalFormats).toHaveLength(1);
});

test.each([
  ['protected', { isProtected: true }],
  ['filtered', { filter: 'hiding', hiddenRows: [6] }],
] as const)('a %s sheet is judged and not written to', async (code, more) => {
  const testExcel = openTestExcel(draft(more));
  const before = contentOf(testExcel.sheet);
  const outcome = await testExcel.pressAndScore();
  expect(outcome.withheld).toMatchObject({ code, phase: 'writing' });
  expect(outcome.filled).toEqual([]);
  expect(outcome.assessment.forms[0]?.indicators.map(({ score }) => score)).toEqual(['37.50', '40.00']);
  // The reading; and for a protected sheet what may be typed into its cells: nothing.
  expect(testExcel.newRequests()).toHaveLength(code === 'protected' ? 2 : 1);
  expect(contentOf(testExcel.sheet)).toEqual(before);
  expect(testExcel.sheet.conditionalFormats).toEqual([]);
});

test('a filter that hides nothing is no obstacle', async () => {
  const testExcel = openTestExcel(draft({ filter: 'set' }));
  expect((await testExcel.pressAndScore()).withheld).toBeNull();
});

test('an empty sheet is named as such', async () => {
  const testExcel = openTestExcel(openDraft({ name: '空表', rows: [] }));
  expect(await testExcel.press()).toEqual({
    kind: 'refused',
    refusal: { code: 'empty-sheet', phase: 'reading', detail: '空表' },
  });
  expect(testExcel.newRequests()).toHaveLength(1);
});

test('a sheet without a form is left alone, marks of an earlier day included', async () => {
  const testExcel = openTestExcel(openDraft({ name: '说明', rows: [['填表说明'], ['请于年底前完成']] }));
  const outcome = await testExcel.press();
  expect(outcome).toMatchObject({ kind: 'no-form', sheet: '说明', skipped: [{ sheet: '说明' }] });
  expect(testExcel.newRequests()).toHaveLength(1);
});

describe('a sheet that reaches far', () => {
  const farSheet = (cells: readonly (readonly [string, string])[]): WorkbookSession => {
    const session = openDraft({ name: '表1', rows: FORM.map((row) => [...row]) });
    const changes = cells.flatMap(([address, content]) => {
      const position = parseCell(address);
      return position ? [{ position, content }] : [];
    });
    session.edit(session.activeSheet.id, changes, 'person');
    return session;
  };

  test.each([
    ['a space below', [['A130000', ' ']], ['A130000 有一个空格，离表很远，没有读取；用不着的话请删掉。']],
    [
      'words right below',
      [['B5001', '到底了']],
      ['B5001 有「到底了」，离表很远，没有读取；用不着的话请删掉。'],
    ],
    [
      'a space in the last cell',
      [['XFD1048576', ' ']],
      ['XFD1048576 有一个空格，离表很远，没有读取；用不着的话请删掉。'],
    ],
    [
      'something right of the window',
      [['BZ3', '旁注']],
      ['BZ3 有「旁注」，离表很远，没有读取；用不着的话请删掉。'],
    ],
    [
      'an area too large to be looked at',
      [
        ['BZ3', '旁注'],
        ['XFD900', '旁注'],
      ],
      ['BZ3:XFD900 离表很远，里面的内容没有读取。'],
    ],
    [
      'something within the window',
      [['A4000', ' ']],
      ['A4000 有一个空格，离表很远，没有读取；用不着的话请删掉。'],
    ],
  ] as const)('with %s is read, and that is named', async (_what, cells, messages) => {
    const testExcel = openTestExcel(farSheet(cells));
    const { assessment, filled, withheld } = await testExcel.pressAndScore();
    expect(withheld).toBeNull();
    expect(filled).toContain('H7');
    expect(assessment.remarks?.map(({ message }) => message)).toEqual(messages);
  });
});

describe('while a cell is being edited', () => {
  test('the command waits, says so once, and goes on by itself when the cell is left', async () => {
    const testExcel = openTestExcel(draft());
    testExcel.session.isEditingCell = true;
    testExcel.whenPausing(() => {
      if (testExcel.pauses === 3) testExcel.session.isEditingCell = false;
    });
    const outcome = await testExcel.pressAndScore();
    expect(outcome.filled).toContain('H7');
    expect(testExcel.cellEditWaits).toBe(1);
  });

  test('it gives up after about three seconds and has changed nothing', async () => {
    const testExcel = openTestExcel(draft());
    const before = contentOf(testExcel.sheet);
    testExcel.session.isEditingCell = true;
    expect(await testExcel.press()).toMatchObject({ kind: 'refused', refusal: { code: 'cell-editing' } });
    testExcel.session.isEditingCell = false;
    expect(contentOf(testExcel.sheet)).toEqual(before);
  });

  test('editing that begins between reading and writing has the sheet read anew before it is written', async () => {
    const testExcel = openTestExcel(draft());
    const reading = testExcel.host.readActiveSheet.bind(testExcel.host);
    jest.spyOn(testExcel.host, 'readActiveSheet').mockImplementationOnce(async () => {
      const sheet = await reading();
      testExcel.session.isEditingCell = true;
      return sheet;
    });
    testExcel.whenPausing(() => {
      testExcel.session.isEditingCell = false;
      testExcel.session.typeInto(testExcel.sheet.id, parseCell('F7') ?? { row: 0, column: 0 }, '2套');
    });
    const outcome = await testExcel.pressAndScore();
    expect(outcome.withheld).toBeNull();
    expect(testExcel.sheet.cell(parseCell('H7') ?? { row: 0, column: 0 }).value).toBe(25);
  });
});

describe('when Excel fails', () => {
  test('a read is repeated at most twice', async () => {
    const testExcel = openTestExcel(draft());
    testExcel.failWith('GeneralException');
    expect(await testExcel.press()).toMatchObject({
      kind: 'refused',
      refusal: { code: 'host-error', phase: 'reading' },
    });
    expect(testExcel.newRequests()).toHaveLength(3);
  });

  test('a write is never repeated; what it left is looked at', async () => {
    const testExcel = openTestExcel(draft());
    const reading = await testExcel.host.readActiveSheet();
    testExcel.newRequests();
    testExcel.failWith('GeneralException');
    const plan: EditPlan = {
      cells: [{ cell: 'H7', content: { kind: 'number', value: 1 }, numberFormat: null }],
      marks: [],
    };
    expect(await testExcel.host.apply({ reading, plan, evidence: [] })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'host-error' },
      remains: { kind: 'unknown', cells: ['H7'] },
    });
    const writing = testExcel
      .newRequests()
      .filter((request) => disturbancesIn(request).includes('sets a property'));
    expect(writing).toHaveLength(1);
  });

  test('a sheet that is gone is told from other failures', async () => {
    const testExcel = openTestExcel(draft());
    await expect(testExcel.host.select('{no such sheet}', 'H7')).rejects.toMatchObject({
      code: 'sheet-gone',
    });
  });
});

test('an older Excel is told apart from one that is new enough, 1.10 being newer than 1.9', () => {
  const at = (apiSet: string) => {
    const excel = startExcel(draft(), { apiSet });
    return isExcelNewEnough({
      isSetSupported: (name, version) => excel.isSetSupported(name, version?.toString()),
    });
  };
  expect([at('1.7'), at('1.8'), at('1.9'), at('1.10'), at('1.14')]).toEqual([false, false, true, true, true]);
});

test('a number goes into a cell formatted as text as a number', async () => {
  const rows = FORM.map((row, index) =>
    index === 6 ? row.map((cell, column) => (column === 7 ? { format: '@' } : cell)) : row,
  );
  const testExcel = openTestExcel(draft({ rows }));
  await testExcel.pressAndScore();
  const { value, type, style } = testExcel.sheet.cell(parseCell('H7') ?? { row: 0, column: 0 });
  expect([value, type]).toEqual([37.5, 'number']);
  expect(style.numberFormat).not.toBe('@');
});

test('a formula is never overwritten, and counts with its new result in what is shown', async () => {
  const rows = FORM.map((row, index) =>
    index === 8
      ? row.map((cell, column) => (column === 7 ? { formula: '=SUM(H7:H8)+I5', value: 0 } : cell))
      : row,
  );
  const testExcel = openTestExcel(draft({ rows }));
  const outcome = await testExcel.pressAndScore();
  expect(outcome.filled).not.toContain('H9');
  const total = testExcel.sheet.cell(parseCell('H9') ?? { row: 0, column: 0 });
  expect([total.formula, total.value]).toEqual(['=SUM(H7:H8)+I5', 83.5]);
  expect(outcome.assessment.forms[0]?.total).toMatchObject({ score: '83.50', printedScore: '83.5' });
  expect(outcome.assessment.forms[0]?.findings.filter(({ check }) => check === 'total-score')).toEqual([]);
});

test("another add-in's conditional formats stay, own marks that no longer fit are replaced", async () => {
  const testExcel = openTestExcel(draft());
  await testExcel.press();
  const [mark] = testExcel.sheet.conditionalFormats;
  testExcel.session.addConditionalFormat(
    testExcel.sheet.id,
    {
      areas: [{ top: 0, left: 0, bottom: 3, right: 3 }],
      formula: '=$A1=1',
      style: { fill: '#FF0000', fontColor: null, bold: null },
    },
    'person',
  );
  // The second row now misses its target as well, and its score stands: a reason is wanted for both.
  testExcel.session.typeInto(testExcel.sheet.id, parseCell('F8') ?? { row: 0, column: 0 }, '45%');
  const outcome = await testExcel.pressAndScore();
  expect(outcome.marksChanged).toBe(true);
  const formulas = testExcel.sheet.conditionalFormats.map(({ formula }) => formula);
  expect(formulas).toHaveLength(2);
  expect(formulas).toContain('=$A1=1');
  expect(formulas).not.toContain(mark?.formula);
});
