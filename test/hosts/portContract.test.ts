import { scoreActiveSheet } from '../../src/addin/flow/scoreActiveSheet';
import { assessWithSettings } from '../../src/addin/flow/assessWithSettings';
import { assess } from '../../src/core/assess';
import { evidenceOf } from '../../src/core/evidence';
import { plan } from '../../src/core/plan';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { isOwnTitle } from '../../src/core/inputHelp/inputHelp';
import { markerOf } from '../../src/core/mark';
import { formatArea } from '../../src/grid/cellAddress';
import { SessionSpreadsheetHost } from '../../src/host/session/sessionHost';
import {
  SETTING_NAMES,
  type SheetEvent,
  type SheetTable,
  type SpreadsheetHost,
} from '../../src/host/spreadsheetHost';
import { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import type { LiveSheet, WorkbookSession } from '../../src/workbench/session/workbookSession';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { area, draftWorkbook } from '../office/harness/draftWorkbook';
import { at } from '../office/harness/liveDraft';
import { contentOf, FORM, openCorpus, openTestExcel } from '../office/scoring';
import { memoryJournal } from '../pane/memoryJournal';
import { openPane, settled } from '../pane/openPane';

/** What every host of an open workbook does alike: the genuine office.js on the stand-in, and the workbook itself. */
const HOSTS: readonly (readonly [name: string, open: (session: WorkbookSession) => SpreadsheetHost])[] = [
  ['office', (session) => openTestExcel(session).host],
  ['session', (session) => new SessionSpreadsheetHost(session)],
];

const draft = (): LiveWorkbook =>
  new LiveWorkbook(
    draftWorkbook({
      sheets: [
        { name: '表1', rows: FORM },
        { name: '表2', rows: FORM },
        { name: '空表', rows: [] },
        { name: '藏表', rows: [['藏']], state: 'hidden' },
      ],
    }),
    'draft.xlsx',
  );

async function turn(): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 4));
    await settled();
  }
}

const press = async (host: SpreadsheetHost) =>
  (await scoreActiveSheet({ host, journal: memoryJournal(), assess: assessWithSettings('zh-CN') })).outcome;

const seen = (sheet: LiveSheet) => [
  [...contentOf(sheet)].filter(([, text]) => text !== '[null,"General"]'),
  sheet.conditionalFormats.map(({ areas, formula }) => [areas, formula]),
];

const TABLE: SheetTable = {
  name: '汇总',
  columns: [
    { header: '项目', width: 20, wraps: true, numberFormat: null },
    { header: '得分', width: 8, wraps: false, numberFormat: '0.00' },
  ],
  headers: [['项目', '得分']],
  rows: [
    ['甲', 91.5],
    [{ formula: `=HYPERLINK("#'表1'!A1","乙")`, shows: '乙' }, null],
  ],
  identities: [[0]],
  gone: { column: 1, text: '已消除' },
};

describe.each(HOSTS)('%s', (_name, open) => {
  test('lists all sheets in their order, and says which are seen', async () => {
    const listed = await open(draft()).listSheets();
    expect(listed.map(({ name, isVisible }) => [name, isVisible])).toEqual([
      ['表1', true],
      ['表2', true],
      ['空表', true],
      ['藏表', false],
    ]);
  });

  test('reads the sheet in front; a blank one and one that is gone are refused by name', async () => {
    const session = draft();
    const host = open(session);
    const { snapshot, obstacles, stored } = await host.readActiveSheet();
    expect(snapshot.sheet).toBe('表1');
    expect(snapshot.rows[6]?.[5]?.value).toBe('3套');
    expect(obstacles).toEqual([]);
    expect(Object.values(stored).every((setting) => setting === null)).toBe(true);
    const blank = session.sheets[2]?.id ?? '';
    const outcomes = await host.readSheets([blank, '{nowhere}']);
    expect(outcomes.map((outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : ''))).toEqual([
      'empty-sheet',
      'sheet-gone',
    ]);
  });

  test('一键评分 fills the blanks, marks what lacks a reason, and is one step to undo', async () => {
    const session = draft();
    const host = open(session);
    const [sheet] = session.sheets;
    if (!sheet) throw new Error('no sheet');
    const before = seen(sheet);
    const outcome = await press(host);
    if (outcome.kind !== 'scored') throw new Error(outcome.kind);
    expect(outcome.filled).toContain('H7');
    expect(sheet.cell(at('H7')).value).toBe(37.5);
    expect(sheet.conditionalFormats.map(({ formula }) => markerOf(formula ?? '') !== null)).toEqual([true]);
    expect(sheet.conditionalStyle(at('D7'))?.fill?.toUpperCase()).toBe('#FFF2CC');
    session.undo();
    expect(seen(sheet)).toEqual(before);
    expect(session.canUndo).toBe(false);
  });

  test('a second press writes nothing', async () => {
    const session = draft();
    const host = open(session);
    await press(host);
    const before = seen(session.activeSheet);
    expect(await press(host)).toMatchObject({ filled: [], marksChanged: false, withheld: null });
    expect(seen(session.activeSheet)).toEqual(before);
  });

  test.each([
    ['an achieved value', 'F7', '2套'],
    ['a score', 'H7', '0.5'],
    ['a name', 'C7', '采购数量'],
  ])('%s changed since the reading: nothing is written, and it says what', async (_what, cell, text) => {
    const session = draft();
    const host = open(session);
    const reading = await host.readActiveSheet();
    const assessment = assess(reading.snapshot, MOF_PROFILE);
    const edits = plan(assessment);
    const evidence = evidenceOf(assessment, reading.snapshot, edits);
    session.typeInto(session.activeSheet.id, at(cell), text);
    const other = draft();
    other.typeInto(other.activeSheet.id, at(cell), text);
    expect(await host.apply({ reading, plan: edits, evidence })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'changed-meanwhile' },
      differences: [{ cell }],
    });
    expect(seen(session.activeSheet)).toEqual(seen(other.activeSheet));
  });

  test('a protected or a filtered sheet is read, and nothing is written to it', async () => {
    const session = draft();
    const [first, second] = session.sheets;
    if (!first || !second) throw new Error('no sheets');
    session.changeSheet(first.id, { isProtected: true });
    session.filterRows(second.id, area('A6:I9'), [6]);
    const host = open(session);
    const before = [first, second].map(seen);
    const outcomes = await host.readSheets([first.id, second.id]);
    expect(outcomes.map((outcome) => (outcome.kind === 'read' ? outcome.reading.obstacles : []))).toEqual([
      ['protected'],
      ['filtered'],
    ]);
    for (const { id } of [first, second]) {
      session.activate(id);
      await press(host);
    }
    expect([first, second].map(seen)).toEqual(before);
  });

  test('input help comes, is known again, and goes; rules of others stay', async () => {
    const session = draft();
    const pane = openPane(open(session));
    const own = () => session.activeSheet.layout.validations.filter(({ prompt }) => isOwnTitle(prompt.title));
    pane.controller.addInputHelp();
    await turn();
    // Each rule names its own row.
    expect(own().flatMap(({ areas }) => areas.map(formatArea))).toEqual(expect.arrayContaining(['H7', 'H8']));
    expect(own()[0]).toMatchObject({ kind: 'decimal', operator: 'between', alert: { style: 'warning' } });
    const count = own().length;
    pane.controller.addInputHelp();
    await turn();
    expect(own()).toHaveLength(count);
    pane.controller.removeInputHelp();
    await turn();
    expect(own()).toEqual([]);
  });

  test('what is written with the pane is taken back with the pane', async () => {
    const session = draft();
    const before = seen(session.activeSheet);
    const pane = openPane(open(session));
    pane.controller.score();
    await turn();
    expect(seen(session.activeSheet)).not.toEqual(before);
    pane.controller.undo();
    await turn();
    expect(seen(session.activeSheet)).toEqual(before);
    pane.controller.redo();
    await turn();
    expect(seen(session.activeSheet)).not.toEqual(before);
  });

  test('settings are kept in the workbook, changed from what is kept, and removed', async () => {
    const session = draft();
    const host = open(session);
    expect(await host.readSetting('ignored')).toBeNull();
    expect(await host.changeSetting('ignored', (present) => `${present ?? ''}[1]`)).toBe('[1]');
    expect(await host.changeSetting('ignored', (present) => `${present ?? ''}[2]`)).toBe('[1][2]');
    expect((await host.readActiveSheet()).stored.ignored).toBe('[1][2]');
    expect(session.settings.get(SETTING_NAMES.ignored)).toBe('[1][2]');
    expect(await host.changeSetting('ignored', () => null)).toBeNull();
    expect(session.settings.has(SETTING_NAMES.ignored)).toBe(false);
  });

  test('a table stands on a sheet of its own, is renewed there, and keeps notes beside its rows', async () => {
    const session = draft();
    const host = open(session);
    expect(await host.writeTables([TABLE])).toEqual({ kind: 'written', names: ['汇总'] });
    const sheet = session.sheets.find(({ name }) => name === '汇总');
    if (!sheet) throw new Error('no table');
    const texts = () =>
      [0, 1, 2, 3].map((row) => [0, 1, 2].map((column) => sheet.cell({ row, column }).text));
    expect(texts()).toEqual([
      ['项目', '得分', ''],
      ['甲', '91.50', ''],
      ['乙', '', ''],
      ['', '', ''],
    ]);
    expect(sheet.cell(at('A1')).style.font.bold).toBe(true);
    expect(sheet.layout.frozen).toEqual({ rows: 1, columns: 0 });
    expect(sheet.hasAutoFilter).toBe(true);
    expect(session.activeSheet.name).toBe('表1');
    session.edit(sheet.id, [{ position: at('C2'), content: '已通知' }], 'person');
    await host.writeTables([
      {
        ...TABLE,
        rows: [
          ['丙', 80],
          ['乙', 70],
        ],
      },
    ]);
    expect(texts()).toEqual([
      ['项目', '得分', ''],
      ['甲', '已消除', '已通知'],
      ['乙', '70.00', ''],
      ['丙', '80.00', ''],
    ]);
  });

  test('selecting brings the sheet to the front', async () => {
    const session = draft();
    const host = open(session);
    await host.select(session.sheets[1]?.id ?? '', 'H7');
    expect(session.activeSheet.name).toBe('表2');
    expect(formatArea(session.selection)).toBe('H7');
    await expect(host.select('{nowhere}', 'A1')).rejects.toMatchObject({ code: 'sheet-gone' });
  });

  test('what happens on the sheets is told, until it is not asked for any more', async () => {
    const session = draft();
    const host = open(session);
    const told: SheetEvent[] = [];
    const stop = await host.watch((event) => told.push(event));
    const [first, second] = session.sheets;
    if (!first || !second) throw new Error('no sheets');
    session.typeInto(first.id, at('F7'), '2套');
    session.moveRows(first.id, { at: 8, by: 1 });
    session.activate(second.id);
    session.select(area('B2'));
    await turn();
    const edits = told.filter(({ kind }) => kind === 'edited');
    expect(edits).toMatchObject([
      { sheetId: first.id, area: 'F7', change: 'cells', isRemote: false },
      { sheetId: first.id, change: 'rows-inserted' },
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        { kind: 'activated', sheetId: second.id },
        { kind: 'selected', sheetId: second.id, area: 'B2' },
      ]),
    );
    await stop();
    const count = told.length;
    session.typeInto(first.id, at('F7'), '1套');
    await turn();
    expect(told).toHaveLength(count);
  });

  test('its own writes are told as its own', async () => {
    const session = draft();
    const host = open(session);
    const told: SheetEvent[] = [];
    await host.watch((event) => told.push(event));
    await press(host);
    await turn();
    const edits = told.flatMap((event) => (event.kind === 'edited' ? [event.isOwn] : []));
    expect(edits.length).toBeGreaterThan(0);
    expect(edits.every(Boolean)).toBe(true);
  });

  test('while a cell is edited it waits or refuses, and nothing is lost', async () => {
    const session = draft();
    session.isEditingCell = true;
    const host = open(session);
    await expect(
      host.readAgain({ ...(await readingOf(draft())), sheetId: session.activeSheet.id }),
    ).rejects.toMatchObject({ code: 'cell-editing' });
  });

  test('all sheets of the corpus workbook, saved and read again, hold what was written', async () => {
    const session = openCorpus('seed-blank');
    const host = open(session);
    const filled: string[] = [];
    for (const { id, name } of session.sheets) {
      session.activate(id);
      const outcome = await press(host);
      if (outcome.kind === 'scored') filled.push(...outcome.filled.map((cell) => `${name}!${cell}`));
    }
    const saved = readWorkbook(session.save());
    expect(filled.length).toBeGreaterThan(66);
    for (const place of filled) {
      const [name, cell = ''] = place.split('!');
      const { row, column } = at(cell);
      const sheet = saved.sheets.find((one) => one.name === name);
      const found = sheet?.cells.find((one) => one.row === row && one.column === column);
      expect([place, typeof found?.value]).toEqual([place, 'number']);
    }
  });
});

const readingOf = (session: WorkbookSession) => new SessionSpreadsheetHost(session).readActiveSheet();

describe('a workbook open in the page', () => {
  test('typing in a cell is ended by what the pane does, as by a click elsewhere', async () => {
    const session = draft();
    session.isEditingCell = true;
    const ended: string[] = [];
    const host = new SessionSpreadsheetHost(session, {
      endEditing: () => {
        ended.push('ended');
        session.isEditingCell = false;
        return true;
      },
    });
    await host.readActiveSheet();
    expect(ended).toEqual(['ended']);
    session.isEditingCell = true;
    const stubborn = new SessionSpreadsheetHost(session);
    await expect(stubborn.readActiveSheet()).rejects.toMatchObject({ code: 'cell-editing' });
  });

  test('one sheet that does not let itself be written keeps none of the others from it', async () => {
    const session = draft();
    const host = new SessionSpreadsheetHost(session);
    const [first, second] = session.sheets;
    if (!first || !second) throw new Error('no sheets');
    const outcomes = await host.readSheets([first.id, second.id]);
    const changes = outcomes.flatMap((outcome) =>
      outcome.kind === 'read'
        ? [
            {
              reading: outcome.reading,
              evidence: [],
              plan: {
                cells: [
                  {
                    cell: 'K1',
                    content:
                      outcome.reading.sheetId === first.id
                        ? ({ kind: 'formula', formula: '=1+' } as const)
                        : ({ kind: 'number', value: 7 } as const),
                    numberFormat: null,
                  },
                ],
                marks: [],
              },
            },
          ]
        : [],
    );
    const writes = await host.applyAll(changes);
    expect(writes.map(({ kind }) => kind)).toEqual(['refused', 'written']);
    expect(first.cell(at('K1')).value).toBeNull();
    expect(second.cell(at('K1')).value).toBe(7);
    session.undo();
    expect(session.canUndo).toBe(false);
  });

  test('a text that is struck out in part is read without that part, until it is typed anew', async () => {
    const book = draftWorkbook({ sheets: [{ name: '表1', rows: FORM }] });
    const struck = {
      ...book,
      sheets: book.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          cell.row === 6 && cell.column === 5 ? { ...cell, value: '43套', unstruck: '3套' } : cell,
        ),
      })),
    };
    const session = new LiveWorkbook(struck, 'draft.xlsx');
    const cellOf = async () => (await readingOf(session)).snapshot.rows[6]?.[5];
    expect(await cellOf()).toMatchObject({ value: '3套', struck: 'part' });
    session.typeInto(session.activeSheet.id, at('F7'), '4套');
    expect(await cellOf()).toMatchObject({ value: '4套' });
    expect(await cellOf()).not.toHaveProperty('struck');
  });
});
