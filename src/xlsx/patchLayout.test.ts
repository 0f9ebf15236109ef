import { parseArea } from '../grid/cellAddress';
import { partText } from '../../test/lossless/compareFiles';
import { smallWorkbook, type SmallWorkbook } from '../../test/lossless/packageBuilder';
import { NO_PATCH } from '../../test/lossless/patches';
import { patchWorkbook } from './patchWorkbook';
import { readWorkbook } from './readWorkbook';
import { PLAIN_PAGE, type CellFormat, type LayoutPatch } from './workbookFile';

const SHEET = 'xl/worksheets/sheet1.xml';
const inner = (text: string) => text.replace(/^<\w+[^>]*>|<\/\w+>$/g, '');

function patched(book: SmallWorkbook, layout: LayoutPatch): Uint8Array {
  return patchWorkbook(readWorkbook(smallWorkbook(book)), [{ ...NO_PATCH, sheet: '表', layout }]);
}

const width = (first: number, last: number) => ({ columnWidths: [{ first, last, width: 9.5 }] });
const SET = 'width="9.5" customWidth="1"';

describe('the text of the sheet', () => {
  test.each<[string, string, LayoutPatch, string]>([
    ['widths', '<sheetData/>', width(1, 2), `<cols><col min="2" max="3" ${SET}/></cols><sheetData/>`],
    [
      'a width in the middle of others',
      '<cols><col min="1" max="9" width="8" style="3"/></cols><sheetData/>',
      width(3, 3),
      `<cols><col min="1" max="3" width="8" style="3"/><col min="4" max="4" width="9.5" style="3" customWidth="1"/>` +
        '<col min="5" max="9" width="8" style="3"/></cols><sheetData/>',
    ],
    [
      'widths across gaps and hidden columns',
      '<cols><col min="2" max="2" width="8" hidden="1"/><col min="9" max="9" width="7"/></cols><sheetData/>',
      width(0, 3),
      `<cols><col min="1" max="1" ${SET}/><col min="2" max="2" ${SET}/><col min="3" max="4" ${SET}/>` +
        '<col min="9" max="9" width="7"/></cols><sheetData/>',
    ],
    [
      'frozen rows',
      '<sheetViews><sheetView workbookViewId="0"><selection activeCell="B2"/></sheetView></sheetViews><sheetData/>',
      { frozen: { rows: 2, columns: 0 } },
      '<sheetViews><sheetView workbookViewId="0">' +
        '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>' +
        '<selection activeCell="B2" pane="bottomLeft"/></sheetView></sheetViews><sheetData/>',
    ],
    [
      'frozen rows without a view',
      '<dimension ref="A1"/><sheetData/>',
      { frozen: { rows: 1, columns: 0 } },
      '<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0">' +
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData/>',
    ],
    [
      'nothing frozen any more',
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" state="frozen"/>' +
        '<selection pane="topRight"/><selection pane="bottomRight"/></sheetView></sheetViews><sheetData/>',
      { frozen: null },
      '<sheetViews><sheetView workbookViewId="0"><selection/></sheetView></sheetViews><sheetData/>',
    ],
    [
      'a filter in place of one that hides rows',
      '<sheetData><row r="2" hidden="1" ht="20"><c r="A2"><v>1</v></c></row></sheetData>' +
        '<autoFilter ref="A1:B9"><filterColumn colId="0"><filters/></filterColumn></autoFilter><mergeCells/>',
      { autoFilter: parseArea('A1:C5'), shownRows: [1] },
      '<sheetData><row r="2" ht="20"><c r="A2"><v>1</v></c></row></sheetData><autoFilter ref="A1:C5"/><mergeCells/>',
    ],
    [
      'a page, its other settings kept',
      '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr><sheetData/><pageSetup paperSize="9" scale="80"/>',
      { page: { ...PLAIN_PAGE, orientation: 'landscape', fit: { across: 1, down: 0 } } },
      '<sheetPr><tabColor rgb="FF00FF00"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/>' +
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    ],
    [
      'a page where none was set',
      '<sheetData/><pageMargins left="1"/><drawing/>',
      { page: { ...PLAIN_PAGE, scale: 60 } },
      '<sheetData/><pageMargins left="1"/><pageSetup orientation="portrait" scale="60"/><drawing/>',
    ],
  ])('%s', (_, sheet, layout, wanted) => {
    expect(inner(partText(patched({ sheet }, layout), SHEET))).toBe(wanted);
  });
});

describe('the names of the workbook', () => {
  const titles = (text: string) =>
    `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${text}</definedName></definedNames>`;
  const rows = { page: { ...PLAIN_PAGE, titleRows: { first: 0, last: 1 } } };
  test.each<[string, string, LayoutPatch, string]>([
    ['title rows', '', rows, titles("'表'!$1:$2")],
    ['title rows beside title columns', titles('表!$A:$B,表!$5:$5'), rows, titles("表!$A:$B,'表'!$1:$2")],
    ['no title rows any more', titles('表!$1:$1'), { page: PLAIN_PAGE }, ''],
    [
      'a filter',
      '',
      { autoFilter: parseArea('A1:C5') },
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">' +
        "'表'!$A$1:$C$5</definedName></definedNames>",
    ],
  ])('%s', (_, after, layout, wanted) => {
    const file = patched({ sheet: '<sheetData/>', workbook: { after } }, layout);
    const text = partText(file, 'xl/workbook.xml');
    expect(/<definedNames>.*<\/definedNames>/.exec(text)?.[0] ?? '').toBe(wanted);
    expect(readWorkbook(file).sheets[0]?.page?.titleRows).toEqual(layout.page?.titleRows ?? null);
  });
});

describe('cell formats', () => {
  const FONT = '<font><i/><sz val="9"/><name val="宋体"/></font>';
  const BOLD = '<font><b/><sz val="9"/><color theme="1"/><name val="宋体"/></font>';
  const styles =
    `<fonts count="2">${FONT}${BOLD}</fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>` +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
    '<xf numFmtId="9" fontId="1" fillId="0" borderId="0"><alignment vertical="top"/></xf></cellXfs>';
  const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row></sheetData>';
  const before = readWorkbook(smallWorkbook({ sheet, styles }));

  function after(column: number, format: CellFormat & { readonly like?: number }) {
    const cell = { row: 0, column, content: { kind: 'keep' }, numberFormat: null, format } as const;
    const bytes = patchWorkbook(before, [{ ...NO_PATCH, sheet: '表', cells: [cell] }]);
    const file = readWorkbook(bytes);
    const style = file.styles[file.sheets[0]?.cells.find((view) => view.column === column)?.style ?? 0];
    return { style, text: partText(bytes, 'xl/styles.xml') };
  }

  test.each<[string, number, CellFormat, string]>([
    ['bold', 0, { bold: true }, '<font><b/><i/><sz val="9"/><name val="宋体"/></font>'],
    ['not bold', 1, { bold: false }, '<font><sz val="9"/><color theme="1"/><name val="宋体"/></font>'],
    [
      'a colour',
      0,
      { fontColor: '#aa0000' },
      '<font><i/><sz val="9"/><color rgb="FFAA0000"/><name val="宋体"/></font>',
    ],
    [
      'another colour',
      1,
      { fontColor: '#00AA00' },
      '<font><b/><sz val="9"/><color rgb="FF00AA00"/><name val="宋体"/></font>',
    ],
    ['a fill', 0, { fill: '#FFFF00' }, '<fgColor rgb="FFFFFF00"/>'],
    ['a fill, and that it counts', 0, { fill: '#FFFF00' }, 'applyFill="1"'],
    [
      'an alignment',
      0,
      { horizontal: 'center', wrapText: true },
      '<alignment wrapText="1" horizontal="center"/>',
    ],
    ['an alignment beside another', 1, { wrapText: true }, '<alignment vertical="top" wrapText="1"/>'],
  ])('%s', (_, column, format, wanted) => {
    const { style, text } = after(column, format);
    expect(text).toContain(wanted);
    const old = before.styles[column];
    const { bold = old?.font.bold, fontColor = old?.font.color, fill = old?.fill, ...alignment } = format;
    expect(style).toEqual({
      ...old,
      fill,
      font: { ...old?.font, bold, color: fontColor?.toUpperCase() ?? null },
      alignment: { ...old?.alignment, ...alignment },
    });
  });

  test('the format of another cell', () => {
    expect(after(0, { like: 1, bold: false }).style).toMatchObject({
      numberFormat: '0%',
      font: { bold: false },
      alignment: { vertical: 'top' },
    });
  });

  test('one that is there already is used again', () => {
    expect(after(0, { like: 1 }).text).toBe(partText(before.bytes, 'xl/styles.xml'));
  });
});
