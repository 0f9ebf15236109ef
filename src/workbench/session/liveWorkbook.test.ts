import {
  area,
  draftWorkbook,
  type DraftSheet,
  type DraftWorkbook,
} from '../../../test/office/harness/draftWorkbook';
import { parseCell } from '../../grid/cellAddress';
import { LiveWorkbook } from './liveWorkbook';
import { workbookPatches } from './workbookPatches';
import type { SessionEvent } from './workbookSession';

const FIRST = '{00000000-0001-0000-0100-000000000000}';

function open(sheet: Partial<DraftSheet>, more: Partial<DraftWorkbook> = {}): LiveWorkbook {
  const sheets = [{ name: 'S', rows: [], ...sheet }, ...(more.sheets ?? [])];
  return new LiveWorkbook(draftWorkbook({ ...more, sheets }), 'a.xlsx');
}

function at(address: string) {
  const position = parseCell(address);
  if (!position) throw new Error(address);
  return position;
}

const value = (book: LiveWorkbook, address: string, sheet = 0) => book.sheets[sheet]?.cell(at(address)).value;
const type = (book: LiveWorkbook, address: string, text: string) => book.typeInto(FIRST, at(address), text);

describe('recalculation', () => {
  test('follows formulas across sheets, names and chains', () => {
    const book = open(
      { rows: [[1, { formula: '=A1*2', value: 2 }, { formula: '=合计+B1', value: 0 }]] },
      {
        sheets: [{ name: '汇总', rows: [[{ formula: "='S'!C1+1", value: 0 }]] }],
        definedNames: [{ name: '合计', sheet: null, formula: '=S!$A$1' }],
      },
    );
    type(book, 'A1', '5');
    expect([value(book, 'B1'), value(book, 'C1'), value(book, 'A1', 1)]).toEqual([10, 15, 16]);
  });

  test('touches nothing that does not depend on the change', () => {
    const book = open({ rows: [[1, { formula: '=A1', value: 99 }, 3, { formula: '=C1', value: 3 }]] });
    type(book, 'C1', '4');
    expect([value(book, 'B1'), value(book, 'D1')]).toEqual([99, 4]);
  });

  test('keeps what it cannot compute, and what rests on it, and says so once', () => {
    const row = [1, { formula: '=XLOOKUP(A1,A1,A1)', value: 41 }, { formula: '=B1+A1', value: 42 }];
    const book = open({ rows: [row] });
    type(book, 'A1', '5');
    type(book, 'A1', '6');
    expect([value(book, 'B1'), value(book, 'C1')]).toEqual([41, 42]);
    expect(book.diagnostics).toEqual([
      { code: 'not-computed', detail: 'XLOOKUP', sheetId: FIRST, cell: 'B1' },
    ]);
  });

  test('keeps results in a circle, computes what does not read it', () => {
    const book = open({
      rows: [
        [1, { formula: '=C1+A1', value: 7 }, { formula: '=B1', value: 7 }, { formula: '=A1', value: 1 }],
      ],
    });
    type(book, 'A1', '5');
    expect([value(book, 'B1'), value(book, 'C1'), value(book, 'D1')]).toEqual([7, 7, 5]);
    expect(book.diagnostics.map(({ code }) => code)).toContain('circular');
  });

  test('shows new formulas at once, unknown functions as #NAME?', () => {
    const book = open({ rows: [[2]] });
    type(book, 'B1', '=sum(a1,3)');
    type(book, 'C1', '=NOSUCH(A1)');
    expect(book.activeSheet.cell(at('B1'))).toMatchObject({ value: 5, formula: '=SUM(A1,3)' });
    expect(book.activeSheet.cell(at('C1'))).toMatchObject({ value: '#NAME?', type: 'error' });
  });
});

describe('editing', () => {
  test('typing into a merged area writes its top left cell', () => {
    const book = open({ rows: [['a']], merges: ['A1:B2'] });
    type(book, 'B2', 'b');
    expect([value(book, 'A1'), value(book, 'B2')]).toEqual(['b', null]);
  });

  test('a bad formula is refused and changes nothing', () => {
    const book = open({ rows: [['a']] });
    expect(() => type(book, 'A1', '=12次')).toThrow('InvalidArgument');
    expect(value(book, 'A1')).toBe('a');
    expect(book.canUndo).toBe(false);
  });

  test('a protected sheet takes writes only into unlocked cells, all or nothing', () => {
    const book = open({ rows: [['a', { value: 'b', unlocked: true }]], isProtected: true });
    type(book, 'B1', 'c');
    const both = [
      { position: at('B1'), content: 'd' },
      { position: at('A1'), content: 'd' },
    ];
    expect(() => book.edit(FIRST, both, 'addin')).toThrow('AccessDenied');
    expect([value(book, 'A1'), value(book, 'B1')]).toEqual(['a', 'c']);
  });

  test('several edits are one step; a failure rolls all of them back', () => {
    const book = open({ rows: [[1, { formula: '=A1*2', value: 2 }]] });
    const fail = () =>
      book.asOneStep(() => {
        book.edit(FIRST, [{ position: at('A1'), content: 7 }], 'addin');
        throw new Error('no');
      });
    expect(fail).toThrow('no');
    expect([value(book, 'A1'), value(book, 'B1'), book.canUndo]).toEqual([1, 2, false]);
    book.asOneStep(() => {
      book.edit(FIRST, [{ position: at('A1'), content: 7 }], 'addin');
      expect(value(book, 'B1')).toBe(14);
      book.edit(FIRST, [{ position: at('A1'), content: 8, numberFormat: '0.00' }], 'addin');
    });
    book.undo();
    expect([value(book, 'A1'), value(book, 'B1')]).toEqual([1, 2]);
    expect(book.activeSheet.cell(at('A1')).style.numberFormat).toBe('General');
    book.redo();
    expect([value(book, 'A1'), value(book, 'B1')]).toEqual([8, 16]);
    expect(book.activeSheet.cell(at('A1')).text).toBe('8.00');
  });

  test('calculated by hand within the step that has changed a cell, its readers follow', () => {
    const book = open({ rows: [[1, { formula: '=A1*2', value: 2 }]] });
    book.calculationMode = 'manual';
    book.asOneStep(() => {
      book.edit(FIRST, [{ position: at('A1'), content: 7 }], 'addin');
      book.calculate(null);
    });
    expect(value(book, 'B1')).toBe(14);
  });

  test('undoing an edit of a formula makes the old one count again', () => {
    const book = open({ rows: [[1, { formula: '=A1*2', value: 2 }]] });
    type(book, 'B1', '9');
    book.undo();
    type(book, 'A1', '3');
    expect(value(book, 'B1')).toBe(6);
  });

  test('listeners hear of cells, then of results, once the step is over', () => {
    const book = open({ rows: [[1, { formula: '=A1*2', value: 2 }]] });
    const heard: SessionEvent[] = [];
    book.listen((event) => heard.push(event));
    type(book, 'A1', '4');
    expect(heard).toEqual([
      { kind: 'cells', sheetId: FIRST, area: area('A1:A1'), origin: 'person' },
      { kind: 'calculated', sheetId: FIRST },
    ]);
  });
});

describe('what is saved', () => {
  test('only the net difference: what was put back leaves no trace', () => {
    const draft = { rows: [['a', 'b', { formula: '=LEN(A1)', value: 1 }]] };
    const book = open(draft);
    const differences = () => workbookPatches(book.sheets, open(draft).sheets);
    type(book, 'B1', 'x');
    type(book, 'B1', 'b');
    type(book, 'A1', 'xyz');
    book.undo();
    expect(differences()).toEqual([]);
    type(book, 'A1', 'xyz');
    type(book, 'E5', '50%');
    type(book, 'D1', '=IFS(A1="",1,TRUE,2)');
    expect(differences()).toEqual([
      {
        sheet: 'S',
        cells: [
          { row: 0, column: 0, content: { kind: 'value', value: 'xyz' }, numberFormat: null },
          { row: 0, column: 2, content: { kind: 'result', value: 3, type: 'number' }, numberFormat: null },
          {
            ...{ row: 0, column: 3, numberFormat: null },
            content: { kind: 'formula', formula: '=_xlfn.IFS(A1="",1,TRUE,2)', value: 2, type: 'number' },
          },
          { row: 4, column: 4, content: { kind: 'value', value: 0.5 }, numberFormat: '0%' },
        ],
        removeConditionalFormats: [],
        addConditionalFormats: [],
      },
    ]);
  });
});

describe('conditional formats', () => {
  const yellow = { fill: '#FFF2CC', fontColor: null, bold: null };
  const fill = (book: LiveWorkbook, address: string) =>
    book.activeSheet.conditionalStyle(at(address))?.fill ?? null;

  test('added ones hold while their condition does, and go with undo', () => {
    const book = open({ rows: [[1, null], [2, '雨季误工'], [3]] });
    const added = { areas: [area('A1:A2')], formula: '=TRIM($B1)=""', style: yellow };
    book.addConditionalFormat(FIRST, added, 'addin');
    expect(['A1', 'A2', 'A3'].map((cell) => fill(book, cell))).toEqual(['#FFF2CC', null, null]);
    type(book, 'B1', '设备迟到');
    expect(fill(book, 'A1')).toBeNull();
    book.undo();
    expect(fill(book, 'A1')).toBe('#FFF2CC');
    book.undo();
    expect(fill(book, 'A1')).toBeNull();
  });

  const format = { areas: [area('A1:A5')], priority: 1, stopIfTrue: false, style: yellow, operator: null };

  test.each([
    ['greaterThan', ['=2'], [null, null, '#FFF2CC', '#FFF2CC', null]],
    ['between', ['=2', '=$B$1'], [null, '#FFF2CC', '#FFF2CC', null, null]],
    ['equal', ['="x"'], [null, null, null, null, '#FFF2CC']],
  ])('cellIs %s', (operator, formulas, expected) => {
    const book = open({
      rows: [[1, 3], [2], [3], [4], ['x']],
      conditionalFormats: [{ ...format, id: 'c', kind: 'cellIs', operator, formulas }],
    });
    // Text is greater than any number in Excel's order.
    const seen = ['A1', 'A2', 'A3', 'A4', 'A5'].map((cell) => fill(book, cell));
    expect(operator === 'greaterThan' ? [...seen.slice(0, 4), null] : seen).toEqual(expected);
    if (operator === 'greaterThan') expect(seen[4]).toBe('#FFF2CC');
  });

  test('relative references move with the cell, the first that stops ends the rest', () => {
    const red = { fill: '#FF0000', fontColor: '#0000FF', bold: null };
    const book = open({
      rows: [[1], [2], [3], [4]],
      conditionalFormats: [
        { ...format, id: 'b', kind: 'expression', formulas: ['=A1>1'], style: red, priority: 2 },
        { ...format, id: 'a', kind: 'expression', formulas: ['=A1=3'], stopIfTrue: true },
        { ...format, id: 'd', kind: 'expression', formulas: ['=MOD(ROW(),2)=0'], priority: 3 },
        { ...format, id: 'e', kind: 'colorScale', formulas: [] },
      ],
    });
    const styles = ['A1', 'A2', 'A3'].map((cell) => book.activeSheet.conditionalStyle(at(cell)));
    expect(styles).toEqual([null, red, yellow]);
  });
});
