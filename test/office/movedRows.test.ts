import type { LiveSheet, WorkbookSession } from '../../src/workbench/session/workbookSession';
import { formatArea } from '../../src/grid/cellAddress';
import type { RowShift } from '../../src/xlsx/rows/rowShift';
import { openPane } from '../pane/openPane';
import { area } from './harness/draftWorkbook';
import { at, excelWith } from './harness/liveDraft';
import { contentOf, openCorpus, openTestExcel } from './scoring';
import { afterwards, disturbancesIn, watchedPane } from './watchedPane';

describe('onChanged on the genuine client', () => {
  test('tells of rows by their numbers, of the action and of the way cells went', async () => {
    const excel = excelWith({ rows: [[1], [2], [3], [4], [5], [6]] });
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((args) => {
        heard.push(args);
        return Promise.resolve();
      });
      await context.sync();
    });
    const { session } = excel;
    const { id } = session.activeSheet;
    session.moveRows(id, { at: 4, by: 2 });
    session.moveRows(id, { at: 1, by: -1 });
    session.undo();
    session.fillDown(id, area('A1:A3'));
    await excel.eventsDelivered();
    /* eslint-disable @typescript-eslint/no-unnecessary-condition -- the types promise what an event may leave out */
    const told = heard.map(({ changeType, address, source, triggerSource, changeDirectionState }) => [
      ...[changeType, address, source, triggerSource],
      changeDirectionState?.insertShiftDirection ?? changeDirectionState?.deleteShiftDirection,
    ]);
    expect(told).toEqual([
      ['RowInserted', '5:6', 'Local', 'Unknown', 'Down'],
      ['RowDeleted', '2:2', 'Local', 'Unknown', 'Up'],
      ['RowInserted', '2:2', 'Local', 'Unknown', 'Down'],
      ['RangeEdited', 'A2:A3', 'Local', 'Unknown', undefined],
    ]);
    expect(heard.every(({ details }) => details === undefined)).toBe(true);
    /* eslint-enable @typescript-eslint/no-unnecessary-condition */
  });
});

/** Actions on the form whose indicators stand in rows 14 to 22, each with what the pane should see of them. */
const ACTIONS: readonly [string, (session: WorkbookSession, id: string) => void, number, number][] = [
  ['a row inserted inside', (session, id) => session.moveRows(id, { at: 14, by: 1 }), 14, 9],
  ['rows inserted above', (session, id) => session.moveRows(id, { at: 0, by: 2 }), 16, 9],
  ['a row deleted', (session, id) => session.moveRows(id, { at: 14, by: -1 }), 14, 8],
  ['cells filled down', (session, id) => session.fillDown(id, area('F14:F16')), 14, 9],
  ['a value picked from a list', (session, id) => session.typeInto(id, at('F15'), pick(session, id)), 14, 9],
];

/** The second of what the cell's list offers. */
function pick(session: WorkbookSession, id: string): string {
  return session.listOptions(id, at('F15'))?.[1] ?? '';
}

describe('编辑时校验 after a person’s action', () => {
  test.each(ACTIONS)('%s: one request that only reads', async (_what, act, firstRow, count) => {
    const { testExcel, ...pane } = await watchedPane();
    const { sheet, session } = testExcel;
    session.setValidation(sheet.id, area('F15:F15'), {
      ...{
        kind: 'list',
        operator: 'between',
        formulas: ['="98%,50%"'],
        ignoreBlanks: true,
        hasDropDown: true,
      },
      prompt: { isShown: false, title: '', message: '' },
      alert: { isShown: true, style: 'stop', title: '', message: '' },
    });
    await afterwards(pane);
    testExcel.newRequests();
    act(session, sheet.id);
    const before = contentOf(sheet);
    await afterwards(pane);
    const requests = testExcel.newRequests();
    expect(requests).toHaveLength(1);
    expect(requests.flatMap(disturbancesIn)).toEqual([]);
    expect(contentOf(sheet)).toEqual(before);
    expect(pane.view().form?.indicators).toHaveLength(count);
    expect(pane.view().form?.indicators[0]?.row).toBe(firstRow);
    session.undo();
    const taken = contentOf(sheet);
    await afterwards(pane);
    expect(testExcel.newRequests()).toHaveLength(1);
    expect(contentOf(sheet)).toEqual(taken);
    expect(pane.view().form?.indicators[0]?.row).toBe(14);
  });
});

/** Content, formats and marks of a sheet. */
function seen(sheet: LiveSheet): unknown {
  return [contentOf(sheet), sheet.conditionalFormats, sheet.merges.map(formatArea)];
}

const MOVES: readonly [string, readonly RowShift[]][] = [
  ['above the form', [{ at: 0, by: 3 }]],
  ['inside, above the indicators', [{ at: 9, by: 1 }]],
  ['between indicators', [{ at: 15, by: 2 }]],
  [
    'above and between',
    [
      { at: 0, by: 1 },
      { at: 16, by: 1 },
    ],
  ],
  ['and an indicator removed', [{ at: 15, by: -1 }]],
  [
    'and one removed, another inserted',
    [
      { at: 14, by: -1 },
      { at: 17, by: 1 },
      { at: 1, by: 1 },
    ],
  ],
];

describe('撤销本次评分 after rows moved', () => {
  test.each(MOVES)('%s: the sheet is as if it had never been scored', async (_what, moves) => {
    const never = openCorpus('seed-blank');
    const testExcel = openTestExcel(openCorpus('seed-blank'));
    const pane = openPane(testExcel.host);
    await afterwards(pane);
    pane.controller.score();
    await afterwards(pane);
    for (const session of [never, testExcel.session])
      for (const shift of moves) session.moveRows(session.activeSheet.id, shift);
    expect(seen(testExcel.sheet)).not.toEqual(seen(never.activeSheet));
    await afterwards(pane);
    pane.controller.undo();
    await afterwards(pane);
    expect(seen(testExcel.sheet)).toEqual(seen(never.activeSheet));
  });

  test('the same by the person’s own undo, and the saved file holds no trace but which score was only suggested', async () => {
    const testExcel = openTestExcel(openCorpus('seed-blank'));
    const pane = openPane(testExcel.host);
    await afterwards(pane);
    const before = testExcel.session.save();
    pane.controller.score();
    await afterwards(pane);
    testExcel.session.moveRows(testExcel.sheet.id, { at: 14, by: 1 });
    await afterwards(pane);
    while (testExcel.session.canUndo) testExcel.session.undo();
    expect(testExcel.session.settings.names).toEqual(['jixiao-ziping.confirmed']);
    testExcel.session.settings.delete('jixiao-ziping.confirmed');
    expect(testExcel.session.save()).toBe(before);
  });
});

test('marks go with their rows, and go when the reason is written there', async () => {
  const { testExcel, ...pane } = await watchedPane();
  const { sheet, session } = testExcel;
  const changes = [
    { position: at('F14'), content: '50%' },
    { position: at('I14'), content: null },
    { position: at('F16'), content: '50%' },
    { position: at('I16'), content: null },
  ];
  session.edit(sheet.id, changes, 'person');
  await afterwards(pane);
  pane.controller.score();
  await afterwards(pane);
  pane.controller.pickAll();
  pane.controller.writePicked();
  await afterwards(pane);
  const marked = () =>
    Array.from({ length: 30 }, (_, row) => row).filter(
      (row) => sheet.conditionalStyle({ row, column: 3 })?.fill === '#FFF2CC',
    );
  expect(marked()).toEqual([13, 15]);
  session.moveRows(sheet.id, { at: 2, by: 1 });
  session.moveRows(sheet.id, { at: 15, by: 2 });
  expect(marked()).toEqual([14, 18]);
  session.typeInto(sheet.id, at('I19'), '设备到货晚，已催货');
  expect(marked()).toEqual([14]);
  session.moveRows(sheet.id, { at: 14, by: -1 });
  expect(marked()).toEqual([]);
  session.undo();
  expect(marked()).toEqual([14]);
});
