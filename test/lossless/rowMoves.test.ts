import fc from 'fast-check';
import { parseArea } from '../../src/grid/cellAddress';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { changeStructure } from '../../src/xlsx/structure/changeStructure';
import type { RowShift } from '../../src/xlsx/rows/rowShift';
import type { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import { EditRefused } from '../../src/workbench/session/workbookSession';
import { differenceOf, partText } from './compareFiles';
import { richWorkbook } from './richWorkbook';
import { rowsWorkbook } from './rowsWorkbook';
import { openLive, workbookState } from './workbookState';

const SHEET = 'xl/worksheets/sheet1.xml';
const OTHER = 'xl/worksheets/sheet2.xml';
const bytes = rowsWorkbook();

function moved(shift: RowShift, file = bytes, name = '表'): Uint8Array {
  return changeStructure(file, [{ kind: 'moveRows', name, shift }]);
}

function namesIn(text: string, element: string, attribute: string): string[] {
  return [...text.matchAll(new RegExp(`<${element}[^>]*? ${attribute}="([^"]*)"`, 'g'))].map(
    ([, value]) => value ?? '',
  );
}

describe('two rows before row 5', () => {
  const after = moved({ at: 4, by: 2 });
  const [sheet, other] = [partText(after, SHEET), partText(after, OTHER)];

  test('leave parts that name none of the moved cells as they are packed', () => {
    const { changed, added, removed } = differenceOf(bytes, after);
    expect([...changed].sort()).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/charts/chart1.xml',
        'xl/comments1.xml',
        'xl/drawings/drawing1.xml',
        'xl/drawings/vmlDrawing1.vml',
        'xl/tables/table1.xml',
        'xl/threadedComments/t1.xml',
        'xl/workbook.xml',
        SHEET,
        OTHER,
      ].sort(),
    );
    expect([added, removed]).toEqual([[], ['xl/calcChain.xml']]);
  });

  test('new rows look like the row above, rows and cells below are renumbered', () => {
    expect(sheet).toContain(
      '<row r="5"><c r="B5" s="2"/></row><row r="6"><c r="B6" s="2"/></row><row r="7" s="1"',
    );
    expect(sheet).toContain('<row><c t="str"><v>丙</v></c>');
    expect(namesIn(sheet, 'dimension', 'ref')).toEqual(['A1:H22']);
  });

  test('a shared formula that still tells all its cells stays shared, one that does not is told to each', () => {
    expect(sheet).toContain('<c r="C3"><f t="shared" ref="C3:C10" si="0">B3*2</f>');
    expect(sheet).toContain('<c r="C7"><f t="shared" si="0"/>');
    expect(other).toContain('<c r="A2"><f>表!B4+$A$1</f>');
    expect(other).toContain('<c r="A3"><f>表!B7+$A$1</f>');
  });

  test.each([
    ['mergeCell', 'ref', ['A1:D1', 'A3:A4', 'A8:A10', 'E3:F3']],
    ['autoFilter', 'ref', ['A2:D10']],
    ['sortState', 'ref', ['A3:D10']],
    ['sortCondition', 'ref', ['B3:B10']],
    ['conditionalFormatting', 'sqref', ['A3:D4 A8:D8', 'B7', 'B3:B10']],
    ['dataValidation', 'sqref', ['E3:E10', 'B7']],
    ['protectedRange', 'sqref', ['B3:B10 D22']],
    ['hyperlink', 'ref', ['A7', 'A12']],
    ['hyperlink', 'location', ['引用!A1', '表!A1']],
    ['brk', 'id', ['6', '12']],
    ['ignoredError', 'sqref', ['C7']],
    ['cfvo', 'val', ['$B$12']],
    ['pane', 'ySplit', ['2']],
  ])('%s %s', (element, attribute, expected) => expect(namesIn(sheet, element, attribute)).toEqual(expected));

  test('rules of extensions, notes, drawings, charts, names and tables follow', () => {
    expect([...sheet.matchAll(/<xm:(?:f|sqref)>([^<]*)/g)].map(([, text]) => text)).toEqual([
      '引用!$A$1:$A$3',
      'F7',
      'B8&gt;引用!$A$1',
      'F8:F10',
      '表!B7:D7',
      'G7',
    ]);
    expect(namesIn(partText(after, 'xl/comments1.xml'), 'comment', 'ref')).toEqual(['B7', 'B12']);
    expect(namesIn(partText(after, 'xl/threadedComments/t1.xml'), 'threadedComment', 'ref')).toEqual(['B12']);
    const boxes = partText(after, 'xl/drawings/vmlDrawing1.vml');
    expect(boxes).toContain('<x:Anchor>2, 15, 5, 10, 4, 31, 9, 9</x:Anchor><x:Row>6</x:Row>');
    const drawn = partText(after, 'xl/drawings/drawing1.xml');
    expect([...drawn.matchAll(/<xdr:row>(\d+)/g)].map(([, row]) => row)).toEqual([
      '3',
      '10',
      '10',
      '14',
      '8',
      '12',
    ]);
    expect(drawn).toContain('textlink="表!$B$12"');
    expect(partText(after, 'xl/charts/chart1.xml')).toContain('<c:f>表!$B$3:$B$10</c:f>');
    expect(partText(after, 'xl/tables/table1.xml')).toContain('ref="F16:H18"><autoFilter ref="F16:H18"/>');
    expect(readWorkbook(after).definedNames.map(({ formula }) => formula)).toEqual([
      '=表!$A$2:$D$10',
      '=表!$A$1:$D$12',
      '=表!$1:$2',
      '=表!$B$12',
      '=表!B5',
    ]);
  });
});

describe('row 5 removed', () => {
  const after = moved({ at: 4, by: -1 });
  const [sheet, other] = [partText(after, SHEET), partText(after, OTHER)];

  test('what only named it goes, with lists that would stand empty', () => {
    expect(sheet).toContain('<row r="5"><c t="str"><v>丙</v></c>');
    expect(namesIn(sheet, 'conditionalFormatting', 'sqref')).toEqual(['A3:D4 A5:D5', 'B3:B7']);
    expect(namesIn(sheet, 'dataValidations', 'count')).toEqual(['1']);
    expect(namesIn(sheet, 'hyperlink', 'ref')).toEqual(['A9']);
    expect(namesIn(sheet, 'rowBreaks', 'count')).toEqual(['1']);
    expect(sheet).not.toMatch(/ignoredErrors|sparkline/);
    expect(sheet).toContain(
      '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">',
    );
    expect(namesIn(partText(after, 'xl/comments1.xml'), 'comment', 'ref')).toEqual(['B9']);
    expect(partText(after, 'xl/drawings/vmlDrawing1.vml')).not.toContain('五');
  });

  test('references to it are #REF!, ranges shrink', () => {
    expect(other).toContain('<f>表!#REF!</f>');
    expect(other).toContain('<f>SUM(表!B3:B7)+A1</f>');
    expect(other).toContain('<c r="A3"><f>表!#REF!+$A$1</f>');
    expect(other).toContain('<c r="A4"><f>表!B5+$A$1</f>');
  });
});

test.each([
  [
    'the frozen rows',
    { at: 0, by: -2 },
    '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/><selection pane="topRight"/></sheetView>',
  ],
  [
    'one of them',
    { at: 1, by: -1 },
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
  ],
  [
    'rows put in among them',
    { at: 1, by: 3 },
    '<pane xSplit="1" ySplit="5" topLeftCell="B6" activePane="bottomRight" state="frozen"/>',
  ],
])('%s', (_, shift, expected) => expect(partText(moved(shift), SHEET)).toContain(expected));

test('rows put in and taken out again leave a file that reads as before', () => {
  const back = changeStructure(moved({ at: 4, by: 3 }), [
    { kind: 'moveRows', name: '表', shift: { at: 4, by: -3 } },
  ]);
  const seen = (file: Uint8Array) => workbookState(openLive(file));
  expect(seen(back)).toEqual(seen(bytes));
});

describe('a workbook of nearly everything', () => {
  const rich = richWorkbook();

  test.each([
    ['rows inside a table', { at: 1, by: 1 }],
    ['rows of a table', { at: 3, by: -1 }],
    ['all rows of a table', { at: 0, by: -9 }],
  ])('%s are refused, in the file as before the person', (_, shift) => {
    expect(() => moved(shift, rich, '评分')).toThrow('rows-cut');
    const session = openLive(rich);
    const sheet = session.sheets.find(({ name }) => name === '评分');
    const before = workbookState(session);
    expect(() => session.moveRows(sheet?.id ?? '', shift)).toThrow(EditRefused);
    expect([workbookState(session), session.canUndo]).toEqual([before, false]);
    expect(session.save()).toBe(rich);
  });

  test('rows above and below are moved, every other part stays as packed', () => {
    const after = moved({ at: 0, by: 1 }, rich, '评分');
    const { changed, removed } = differenceOf(rich, after);
    expect([...changed].sort()).toEqual(
      [
        ...['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/comments1.xml', 'xl/tables/table1.xml'],
        ...['xl/workbook.xml', SHEET, OTHER],
      ].sort(),
    );
    expect(removed).toEqual(['xl/calcChain.xml']);
    expect(partText(after, SHEET)).toContain('<f t="array" ref="D3:D4">B3:B4*10</f>');
    expect(partText(after, OTHER)).toContain('<x:f>评分!B3&amp;""</x:f>');
  });

  test('a protected sheet refuses', () => {
    const session = openLive(rich);
    const locked = session.sheets.find(({ isProtected }) => isProtected);
    expect(() => session.moveRows(locked?.id ?? '', { at: 0, by: 1 })).toThrow('AccessDenied');
  });
});

type Action = (session: LiveWorkbook, sheetId: string) => void;

const row = fc.integer({ min: 0, max: 24 });
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(row, fc.integer({ min: 1, max: 3 })).map(
      ([at, by]): Action =>
        (session, id) =>
          session.moveRows(id, { at, by }),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(row, fc.integer({ min: 1, max: 3 })).map(
      ([at, by]): Action =>
        (session, id) =>
          session.moveRows(id, { at, by: -by }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        row,
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom('7', '', '文', '=B4*2', '=SUM(B3:B8)', '=引用!A1', '50%'),
      )
      .map(
        ([at, column, text]): Action =>
          (session, id) =>
            session.pasteInto(id, { row: at, column }, text),
      ),
  },
  {
    weight: 1,
    arbitrary: row.map(
      (at): Action =>
        (session, id) =>
          session.fillDown(id, { top: at, bottom: at + 2, left: 1, right: 3 }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat(5).map((index): Action => (session, id) => {
      const format = session.sheetById(id)?.conditionalFormats[index];
      if (format) session.removeConditionalFormat(id, format.id);
    }),
  },
  {
    weight: 1,
    arbitrary: row.map((at): Action => (session, id) => {
      const area = parseArea(`B${at + 1}:C${at + 2}`);
      const style = { fill: '#FFF2CC', fontColor: null, bold: null };
      if (area)
        session.addConditionalFormat(id, { areas: [area], formula: `=$D${at + 1}=""`, style }, 'addin');
    }),
  },
  {
    weight: 1,
    arbitrary: row.map(
      (at): Action =>
        (session, id) =>
          session.setValidation(id, { top: at, bottom: at + 1, left: 4, right: 4 }, null),
    ),
  },
  { weight: 2, arbitrary: fc.constant<Action>((session) => session.undo()) },
  { weight: 1, arbitrary: fc.constant<Action>((session) => session.redo()) },
);

/** Done by a person, who is refused some things. */
function attempt(session: LiveWorkbook, sheetId: string, act: Action): void {
  const before = workbookState(session);
  try {
    act(session, sheetId);
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    expect(workbookState(session)).toEqual(before);
  }
}

test('whatever is done to rows, cells and rules, the saved file reads as the session had it, and undo leads all the way back', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), action), { minLength: 1, maxLength: 10 }), (actions) => {
      const session = openLive(bytes);
      const [first, second] = session.sheets;
      const before = workbookState(session);
      for (const [isOther, act] of actions)
        attempt(session, (isOther && second ? second : first)?.id ?? '', act);
      const saved = session.save();
      expect(workbookState(openLive(saved))).toEqual(workbookState(session));
      expect(differenceOf(bytes, saved).changed).not.toContain('docProps/custom.xml');
      while (session.canUndo) session.undo();
      expect(workbookState(session)).toEqual(before);
      expect(session.save()).toBe(bytes);
    }),
    { seed: Number(process.env['SEED'] ?? 20261126), numRuns: Number(process.env['RUNS'] ?? 60) },
  );
});
