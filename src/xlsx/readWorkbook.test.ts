import {
  contentTypes,
  MAIN,
  relationships,
  SHEET_MAIN_TYPE,
  smallParts,
  smallWorkbook,
  zipOf,
} from '../../test/lossless/packageBuilder';
import { cellAt } from '../../test/lossless/patches';
import { richWorkbook } from '../../test/lossless/richWorkbook';
import { readWorkbook } from './readWorkbook';
import type { WorkbookFile } from './workbookFile';

const SHEET = 'xl/worksheets/sheet1.xml';

function openSheet(sheet: string, rest: { styles?: string; strings?: string } = {}): WorkbookFile {
  return readWorkbook(smallWorkbook({ sheet, ...rest }));
}

function only(cell: string, strings = ''): unknown {
  const file = openSheet(`<sheetData><row r="1">${cell}</row></sheetData>`, { strings });
  const { value, type, formula } = file.sheets[0]?.cells[0] ?? {};
  return [value, type, formula];
}

describe('a cell', () => {
  const strings =
    '<si><t>年</t></si><si><r><t>a</t></r><rPh sb="0" eb="1"><t>b</t></rPh><r><t>_x000A_c</t></r></si><si/>';
  test.each<[string, unknown]>([
    ['<c r="A1"/>', [null, 'empty', null]],
    ['<c r="A1" t="n"><v></v></c>', [null, 'empty', null]],
    ['<c r="A1"><v>7.50</v></c>', [7.5, 'number', null]],
    ['<c r="A1"><v> 1E-3 </v></c>', [0.001, 'number', null]],
    ['<c r="A1"><v>0.59979999999999999</v></c>', [0.5998, 'number', null]],
    ['<c r="A1" t="s"><v>0</v></c>', ['年', 'string', null]],
    ['<c r="A1" t="s"><v>1</v></c>', ['a\nc', 'string', null]],
    ['<c r="A1" t="s"><v>2</v></c>', ['', 'string', null]],
    [
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> &#24180; &lt;</t></is></c>',
      [' 年 <', 'string', null],
    ],
    [
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><rPh sb="0" eb="1"><t>x</t></rPh><r><t>b</t></r></is></c>',
      ['ab', 'string', null],
    ],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', ['a<b', 'string', null]],
    ['<c r="A1" t="str"><f>"x"</f><v>x_x000D_y</v></c>', ['x\ry', 'string', '="x"']],
    ['<c r="A1" t="b"><v>1</v></c>', [true, 'boolean', null]],
    ['<c r="A1" t="b"><v>true</v></c>', [true, 'boolean', null]],
    ['<c r="A1" t="b"><v>false</v></c>', [false, 'boolean', null]],
    ['<c r="A1" t="e"><v>#REF!</v></c>', ['#REF!', 'error', null]],
    ['<c r="A1" t="d"><v>2021-12-31</v></c>', [44561, 'number', null]],
    ['<c r="A1" t="d"><v>1900-02-28T12:00:00Z</v></c>', [59.5, 'number', null]],
    ['<c r="A1" t="d"><v>1900-03-01</v></c>', [61, 'number', null]],
    ['<c r="A1"><f>12&lt;B1</f></c>', [null, 'empty', '=12<B1']],
    ['<c r="A1"><f/><v>1</v></c>', [1, 'number', null]],
  ])('%s', (cell, seen) => expect(only(cell, strings)).toEqual(seen));

  test('of a 1904 workbook counts days from 1904', () => {
    const sheet = '<sheetData><row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row></sheetData>';
    const file = readWorkbook(
      smallWorkbook({ sheet, workbook: { before: '<workbookPr date1904="true"/>' } }),
    );
    expect([file.date1904, file.sheets[0]?.cells[0]?.value]).toEqual([true, 1]);
  });

  test('without an address stands after the one before it', () => {
    const file = openSheet(
      '<sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row></sheetData>',
    );
    expect(file.sheets[0]?.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 0, 1],
      [0, 3, 2],
      [0, 4, 3],
      [5, 0, 4],
    ]);
  });

  test('out of order is put in order', () => {
    const file = openSheet(
      '<sheetData><row r="2"><c r="B2"/><c r="A2"/></row><row r="1"><c r="A1"/></row></sheetData>',
    );
    expect(file.sheets[0]?.cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
    ]);
  });
});

describe('formulas', () => {
  test('shared ones are expanded, each by the master before it', () => {
    const file = openSheet(
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1+LOG10(D1)&amp;"E1"</f></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/></c></row><row r="3"><c r="A3"><f t="shared" ref="A3" si="0">7*B3</f></c></row>' +
        '<row r="4"><c r="A4"><f t="shared" si="0"/></c></row></sheetData>',
    );
    expect(file.sheets[0]?.cells.map((cell) => cell.formula)).toEqual([
      '=B1+$C$1+LOG10(D1)&"E1"',
      '=B2+$C$1+LOG10(D2)&"E1"',
      '=7*B3',
      '=7*B4',
    ]);
  });

  test('a sharer before its master, or without any, is still no constant', () => {
    const file = openSheet(
      '<sheetData><row r="1"><c r="A1"><f t="shared" si="0"/></c><c r="B1"><f t="shared" ref="A1:B1" si="0">B2</f></c><c r="C1"><f t="shared" si="4"/></c></row></sheetData>',
    );
    expect(file.sheets[0]?.cells.map((cell) => cell.formula)).toEqual(['=A2', '=B2', '=#REF!']);
  });

  test('an array formula shows in every cell of its area', () => {
    const file = readWorkbook(richWorkbook());
    expect(['D2', 'D3', 'D4'].map((address) => cellAt(file, '评分', address)?.formula)).toEqual([
      '=B2:B3*10',
      '=B2:B3*10',
      null,
    ]);
  });
});

describe('parts are understood however they are written', () => {
  const content = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>分😀</t></is></c></row></sheetData>`;
  const plain = `<worksheet xmlns="${MAIN}">${content}</worksheet>`;
  const prefixed = plain.replace(/<(\/?)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
  test.each<[string, string | Uint8Array]>([
    ['plain', plain],
    ['prefixed', prefixed],
    ['strict', plain.replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')],
    ['with a byte order mark', `\ufeff<?xml version="1.0" encoding="utf-8"?>${plain}`],
    ['with comments and instructions', `<?xml version="1.0"?><!-- 分 --><?a b?>${plain}<!-- end -->`],
    ['UTF-16 little endian', Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${plain}`, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\ufeff${plain}`, 'utf16le').swap16()],
    ['UTF-16 without mark', Buffer.from(plain, 'utf16le')],
  ])('%s', (_, sheet) => {
    const file = readWorkbook(zipOf({ ...smallParts({ sheet: '' }), [SHEET]: sheet }));
    expect(file.sheets[0]?.cells.map((cell) => cell.value)).toEqual(['分😀']);
  });

  test('a whole package with prefixes, other part names, case and slashes', () => {
    const prefix = (xml: string): string => xml.replace(/<(\/?)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const file = readWorkbook(
      zipOf({
        '[content_types].xml': prefix(contentTypes({ 'XL/Book.xml': SHEET_MAIN_TYPE })),
        '_rels/.rels': prefix(relationships({ a: ['officeDocument', 'xl/book.xml'] })),
        'xl\\book.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="表 &amp; 1" sheetId="4" q:id="s"/></x:sheets></x:workbook>`,
        'xl/_rels/book.xml.rels': prefix(
          relationships({
            s: ['worksheet', './sub/../%E8%A1%A8.xml'],
            t: ['styles', '/xl/s.xml'],
            u: ['sharedStrings', 'u.xml'],
          }),
        ),
        'xl/表.xml': prefix(
          `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row></sheetData></worksheet>`,
        ),
        'xl/s.xml': prefix(
          `<styleSheet xmlns="${MAIN}"><cellXfs><xf/><xf numFmtId="10"/></cellXfs></styleSheet>`,
        ),
        'xl/u.xml': prefix(`<sst xmlns="${MAIN}"><si><t>值</t></si></sst>`),
      }),
    );
    const cell = cellAt(file, '表 & 1', 'A1');
    expect([cell?.value, file.styles[cell?.style ?? 0]?.numberFormat]).toEqual(['值', '0.00%']);
  });
});

describe('a workbook with one of everything', () => {
  const file = readWorkbook(richWorkbook());
  const sheet = file.sheets[1];

  test('tabs: chart sheets are left out, the active tab and names still meet theirs', () => {
    expect(file.sheets.map(({ name, id, state }) => [name, id, state])).toEqual([
      ['锁定', '2', 'hidden'],
      ['评分', '7', 'visible'],
    ]);
    expect(file.activeSheet).toBe(1);
    expect(file.definedNames).toEqual([
      { name: '_xlnm.Print_Area', sheet: '评分', formula: '=评分!$A$1:$F$4' },
      { name: '率', sheet: null, formula: '=评分!$B$2' },
    ]);
  });

  test('the sheet around its cells', () => {
    expect(sheet?.merges).toEqual([{ top: 0, left: 4, bottom: 0, right: 5 }]);
    expect(sheet?.columns).toEqual([
      { first: 0, last: 0, width: 20.5, hidden: false, style: 0 },
      { first: 7, last: 8, width: 9, hidden: false, style: 2 },
    ]);
    expect([...(sheet?.rows ?? [])]).toEqual([
      [0, { height: 30, hidden: false, style: null }],
      [5, { height: null, hidden: true, style: 2 }],
    ]);
    expect([sheet?.defaultRowHeight, sheet?.defaultColumnWidth]).toEqual([13.5, 8.7109375]);
    expect(sheet?.notes).toEqual([{ row: 1, column: 1, author: '张三', text: '请核实 \r附件' }]);
    expect(file.sheets.map(({ isProtected }) => isProtected)).toEqual([true, false]);
    expect(sheet?.autoFilter).toEqual({ area: { top: 0, left: 0, bottom: 3, right: 5 }, isFiltered: false });
  });

  test('conditional formats, those of extensions left aside', () => {
    expect(sheet?.conditionalFormats).toMatchObject([
      {
        id: 'cf0.0',
        kind: 'cellIs',
        operator: 'lessThan',
        formulas: ['=0.6'],
        priority: 2,
        style: { fill: '#FFC7CE', fontColor: '#9C0006' },
      },
      { id: 'cf0.1', kind: 'expression', formulas: ['=$A2="x"'], priority: 1, stopIfTrue: true },
      { id: 'cf1.0', kind: 'dataBar', formulas: [], priority: 3, stopIfTrue: false, style: null },
    ]);
    expect(sheet?.conditionalFormats[2]?.areas).toEqual([
      { top: 1, left: 2, bottom: 3, right: 2 },
      { top: 1, left: 4, bottom: 1, right: 4 },
    ]);
  });

  test('cell formats, resolved', () => {
    expect(file.styles[1]).toEqual({
      numberFormat: '@',
      font: {
        name: '宋体',
        size: 9,
        bold: true,
        italic: false,
        underline: false,
        strike: false,
        color: null,
      },
      fill: '#B4C7E7',
      border: { left: null, right: null, top: null, bottom: null },
      alignment: { horizontal: 'center', vertical: null, wrapText: true, indent: 0 },
      locked: false,
    });
    expect(file.styles[0]?.font.color).toBe('#000000');
  });
});

test.each([
  [
    'a criterion and hidden rows',
    '<filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn>',
    ' hidden="1"',
    true,
  ],
  ['a criterion that hides nothing', '<filterColumn colId="0"><filters/></filterColumn>', '', false],
  ['rows hidden by hand', '', ' hidden="true"', false],
  ['only a hidden button', '<filterColumn colId="0" hiddenButton="1"/>', ' hidden="1"', false],
])('a filter with %s', (_, column, hidden, isFiltered) => {
  const file = openSheet(
    `<sheetData><row r="2"${hidden}/></sheetData><autoFilter ref="A1:B3">${column}</autoFilter>`,
  );
  expect(file.sheets[0]?.autoFilter?.isFiltered).toBe(isFiltered);
});

describe('colours', () => {
  test.each([
    ['rgb="FF00B050"', '#00B050'],
    ['rgb="00B050"', '#00B050'],
    ['theme="0"', '#FFFFFF'],
    ['theme="1"', '#000000'],
    ['theme="3"', '#44546A'],
    ['theme="4"', '#4472C4'],
    // What Excel's own colour picker shows for accent 1, lighter 80 % and darker 25 %, and for white, darker 15 %.
    ['theme="4" tint="0.79998168889431442"', '#DAE3F3'],
    ['theme="4" tint="-0.249977111117893"', '#2F5597'],
    ['theme="0" tint="-0.14999847407452621"', '#D9D9D9'],
    ['indexed="10"', '#FF0000'],
    ['indexed="64"', null],
    ['auto="1"', null],
  ])('%s', (color, seen) => {
    const styles = `<fonts><font><color ${color}/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>`;
    expect(openSheet('<sheetData/>', { styles }).styles[0]?.font.color).toBe(seen);
  });
});

test.each([
  ['14', 'm/d/yyyy'],
  ['31', 'yyyy"年"m"月"d"日"'],
  ['57', 'yyyy"年"m"月"'],
  ['49', '@'],
  ['164', '0.0"分"'],
  ['999', 'General'],
])('format %s is %s', (id, code) => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="0.0&quot;分&quot;"/></numFmts><cellXfs><xf numFmtId="${id}"/></cellXfs>`;
  expect(openSheet('<sheetData/>', { styles }).styles[0]?.numberFormat).toBe(code);
});
