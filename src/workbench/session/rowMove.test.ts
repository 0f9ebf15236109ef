import { area, draftWorkbook, type DraftSheet } from '../../../test/office/harness/draftWorkbook';
import { formatArea, parseCell } from '../../grid/cellAddress';
import type { WorkbookFile } from '../../xlsx/workbookFile';
import { LiveWorkbook } from './liveWorkbook';
import type { SessionEvent } from './workbookSession';

const FIRST = '{00000000-0001-0000-0100-000000000000}';

function open(sheets: readonly Partial<DraftSheet>[], more: Partial<WorkbookFile> = {}): LiveWorkbook {
  const drafts = sheets.map((sheet, index) => ({
    name: ['S', 'T'][index] ?? `U${index}`,
    rows: [],
    ...sheet,
  }));
  return new LiveWorkbook({ ...draftWorkbook({ sheets: drafts }), ...more }, 'a.xlsx');
}

function at(address: string) {
  const position = parseCell(address);
  if (!position) throw new Error(address);
  return position;
}

/** Formula and value of a cell, or its value alone. */
function seen(book: LiveWorkbook, address: string, sheet = 0): unknown {
  const cell = book.sheets[sheet]?.cell(at(address));
  return cell?.formula === null ? cell.value : [cell?.formula, cell?.value];
}

const sums = {
  rows: [[1], [2], [{ formula: '=SUM(A1:A2)', value: 3 }], [{ formula: '=COUNTBLANK(A1:A3)', value: 0 }]],
};
const reader = {
  rows: [
    [
      { formula: '=S!A2*10', value: 20 },
      { formula: '=ROW(S!A2)', value: 2 },
    ],
  ],
};

describe('formulas', () => {
  test('follow inserted rows on all sheets, and are computed where rows count', () => {
    const book = open([sums, reader]);
    book.moveRows(FIRST, { at: 1, by: 1 });
    expect(['A1', 'A2', 'A3', 'A4', 'A5'].map((cell) => seen(book, cell))).toEqual([
      1,
      null,
      2,
      ['=SUM(A1:A3)', 3],
      ['=COUNTBLANK(A1:A4)', 1],
    ]);
    expect([seen(book, 'A1', 1), seen(book, 'B1', 1)]).toEqual([
      ['=S!A3*10', 20],
      ['=ROW(S!A3)', 3],
    ]);
    book.typeInto(FIRST, at('A2'), '5');
    expect(seen(book, 'A4')).toEqual(['=SUM(A1:A3)', 8]);
  });

  test('lose removed rows, and show it', () => {
    const book = open([sums, reader]);
    book.moveRows(FIRST, { at: 1, by: -1 });
    expect(seen(book, 'A2')).toEqual(['=SUM(A1:A1)', 1]);
    expect(seen(book, 'A1', 1)).toEqual(['=S!#REF!*10', '#REF!']);
    book.undo();
    expect(seen(book, 'A3')).toEqual(['=SUM(A1:A2)', 3]);
    expect(seen(book, 'A1', 1)).toEqual(['=S!A2*10', 20]);
    book.redo();
    expect(seen(book, 'A1', 1)).toEqual(['=S!#REF!*10', '#REF!']);
  });
});

test('one event each way: inserted, taken back as removed, done again as inserted', () => {
  const book = open([sums]);
  const heard: SessionEvent[] = [];
  book.listen((event) => heard.push(event));
  book.moveRows(FIRST, { at: 1, by: 2 });
  book.undo();
  book.redo();
  const rows = heard.flatMap((event) => (event.kind === 'rows' ? [event.shift] : []));
  expect(rows).toEqual([
    { at: 1, by: 2 },
    { at: 1, by: -2 },
    { at: 1, by: 2 },
  ]);
  expect(heard.filter(({ kind }) => kind === 'cells')).toEqual([]);
});

test('what was typed before and after is undone in its turn, each to what it was', () => {
  const book = open([{ rows: [['a'], ['b'], ['c']], merges: ['B1:B2', 'C2:C3'] }]);
  book.typeInto(FIRST, at('A2'), 'B');
  book.moveRows(FIRST, { at: 1, by: 1 });
  book.clearAll(FIRST, area('A3:A3'), 'person');
  const merges = () => book.activeSheet.merges.map(formatArea);
  expect([seen(book, 'A3'), merges()]).toEqual([null, ['B1:B3', 'C3:C4']]);
  book.undo();
  book.undo();
  expect([seen(book, 'A2'), seen(book, 'A3'), merges()]).toEqual(['B', 'c', ['B1:B2', 'C2:C3']]);
  book.undo();
  expect([seen(book, 'A2'), book.canUndo]).toEqual(['b', false]);
});

describe('refused before anything changed', () => {
  const blocks = [{ kind: 'table', area: area('A2:B4') }] as const;
  const withBlocks = () => {
    const draft = draftWorkbook({ sheets: [{ name: 'S', rows: [[1], [2]] }] });
    return new LiveWorkbook(
      { ...draft, sheets: draft.sheets.map((view) => ({ ...view, blocks })) },
      'a.xlsx',
    );
  };

  test('rows of a table; below it they move, and it moves with rows above it', () => {
    const book = withBlocks();
    expect(() => book.moveRows(FIRST, { at: 2, by: 1 })).toThrow('InvalidOperation');
    expect(book.canUndo).toBe(false);
    book.moveRows(FIRST, { at: 0, by: 1 });
    expect(() => book.moveRows(FIRST, { at: 4, by: -1 })).toThrow('InvalidOperation');
    expect(book.activeSheet.layout.blocks.map((block) => formatArea(block.area))).toEqual(['A3:B5']);
  });

  test('a protected sheet', () => {
    const book = open([{ rows: [[1]], isProtected: true }]);
    expect(() => book.moveRows(FIRST, { at: 0, by: 1 })).toThrow('AccessDenied');
  });

  test('rows that would push cells off the sheet', () => {
    const book = open([{ rows: [[1]] }]);
    book.edit(FIRST, [{ position: { row: 1_048_575, column: 0 }, content: 'end' }], 'person');
    expect(() => book.moveRows(FIRST, { at: 0, by: 1 })).toThrow('InvalidOperation');
  });
});

describe('filling down', () => {
  test('the first row into the others, formulas moved, formats along, one step and one event', () => {
    const book = open([
      {
        rows: [
          [
            { value: 0.5, format: '0%' },
            { formula: '=A1*$A$1', value: 0.25 },
          ],
          [2],
          [3],
        ],
      },
    ]);
    const heard: SessionEvent[] = [];
    book.listen((event) => heard.push(event));
    book.fillDown(FIRST, area('A1:B3'));
    expect(['A2', 'B2', 'B3'].map((cell) => seen(book, cell))).toEqual([
      0.5,
      ['=A2*$A$1', 0.25],
      ['=A3*$A$1', 0.25],
    ]);
    expect(book.activeSheet.cell(at('A3')).text).toBe('50%');
    expect(heard.filter(({ kind }) => kind === 'cells')).toEqual([
      { kind: 'cells', sheetId: FIRST, area: area('A2:B3'), origin: 'person' },
    ]);
    book.undo();
    expect(['A2', 'B2', 'A3'].map((cell) => seen(book, cell))).toEqual([2, null, 3]);
  });

  test('a single row from the one above; the first row from nowhere', () => {
    const book = open([{ rows: [['a', 'b']] }]);
    book.fillDown(FIRST, area('A2:B2'));
    expect([seen(book, 'A2'), seen(book, 'B2')]).toEqual(['a', 'b']);
    book.undo();
    book.fillDown(FIRST, area('A1:B1'));
    expect(book.canUndo).toBe(false);
  });

  test('goes through merged cells of the same width, and stops before others', () => {
    const book = open([{ rows: [['a'], [], []], merges: ['A1:B1', 'A2:B2'] }]);
    book.fillDown(FIRST, area('A1:B2'));
    expect([seen(book, 'A2'), seen(book, 'B2')]).toEqual(['a', null]);
    expect(() => book.fillDown(FIRST, area('A1:B3'))).toThrow('InvalidOperation');
  });

  test('a protected sheet takes it only into unlocked cells', () => {
    const book = open([
      {
        rows: [
          ['a', 'b'],
          [{ unlocked: true }, null],
        ],
        isProtected: true,
      },
    ]);
    book.fillDown(FIRST, area('A1:A2'));
    expect(seen(book, 'A2')).toBe('a');
    expect(() => book.fillDown(FIRST, area('A1:B2'))).toThrow('AccessDenied');
  });
});

describe('what a list rule offers', () => {
  const rule = (formula: string, hasDropDown = true) => ({
    ...{ kind: 'list', operator: 'between', formulas: [formula], ignoreBlanks: true, hasDropDown },
    prompt: { isShown: false, title: '', message: '' },
    alert: { isShown: true, style: 'stop', title: '', message: '' } as const,
  });
  const source = { rows: [[{ value: 0.5, format: '0%' }], [null], ['优']] };

  test.each([
    ['="优, 良,中"', ['优', '良', '中']],
    ['=T!$A$1:$A$3', ['50%', '优']],
    ['=T!A1', ['50%']],
  ])('%s', (formula, options) => {
    const book = open([{ rows: [] }, source]);
    book.setValidation(FIRST, area('B2:B3'), rule(formula));
    expect(book.listOptions(FIRST, at('B2'))).toEqual(options);
    expect(book.listOptions(FIRST, at('B1'))).toBeNull();
  });

  test('nothing where the rule hides its list, or is of another kind', () => {
    const book = open([{ rows: [] }]);
    book.setValidation(FIRST, area('B2:B2'), rule('="a,b"', false));
    book.setValidation(FIRST, area('B3:B3'), { ...rule('=1'), kind: 'custom' });
    expect([book.listOptions(FIRST, at('B2')), book.listOptions(FIRST, at('B3'))]).toEqual([null, null]);
  });
});
