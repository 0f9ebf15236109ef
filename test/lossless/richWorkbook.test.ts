import { patchWorkbook } from '../../src/xlsx/patchWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import type { SheetPatch } from '../../src/xlsx/workbookFile';
import { differenceOf, partText } from './compareFiles';
import { cellPatch, cells, mark, NO_PATCH, value } from './patches';
import { CELLS, richWorkbook } from './richWorkbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const WORKBOOK = 'xl/workbook.xml';
const bytes = richWorkbook();
const file = readWorkbook(bytes);

function patched(...patches: readonly SheetPatch[]): Uint8Array {
  return patchWorkbook(file, patches);
}

/** The sheet's text with some of its pieces replaced, each of which must be there exactly once. */
function sheetWith(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce(
    (text, [old, fresh]) => {
      expect(text.split(old)).toHaveLength(2);
      return text.replace(old, () => fresh);
    },
    partText(bytes, SHEET),
  );
}

describe('every other part stays byte for byte, as packed', () => {
  const recalculated = [WORKBOOK, SHEET];
  test.each<[string, SheetPatch, string[], string[]]>([
    ['a value', cells('评分', cellPatch('F2', value(9))), recalculated, []],
    [
      'a value and a format',
      cells('评分', cellPatch('B2', value(1), '0.000')),
      [...recalculated, STYLES],
      [],
    ],
    ['a format a cell already uses', cells('评分', cellPatch('B3', { kind: 'keep' }, '0%')), [SHEET], []],
    ['a new format', cells('评分', cellPatch('B3', { kind: 'keep' }, '0.00"分"')), [SHEET, STYLES], []],
    ['a result', cells('评分', cellPatch('C2', { kind: 'result', value: 3, type: 'number' })), [SHEET], []],
    ['a conditional format', mark('评分', 'A2:F4', '=$F2=""'), [SHEET, STYLES], []],
    [
      'a formula gone',
      cells('评分', cellPatch('E2', value('是'))),
      ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', ...recalculated],
      ['xl/calcChain.xml'],
    ],
    ['another sheet', cells('锁定', cellPatch('B1', value(1))), [WORKBOOK, 'xl/worksheets/sheet2.xml'], []],
  ])('%s', (_, patch, changed, removed) => {
    const difference = differenceOf(bytes, patched(patch));
    expect([...difference.changed].sort()).toEqual([...changed].sort());
    expect(difference.removed).toEqual(removed);
    expect(difference.added).toEqual([]);
  });

  test('patches that say what the file says return its very bytes', () => {
    const same = patched(
      cells(
        '评分',
        cellPatch('B2', value(0.98), '0%'),
        cellPatch('A1', value('指标')),
        cellPatch('C3', { kind: 'formula', formula: '=B3*2', value: 2, type: 'number' }),
        cellPatch('Z99', value(null)),
        cellPatch('F2', value(null), '@'),
      ),
      { ...NO_PATCH, sheet: '锁定' },
    );
    expect(same).toBe(bytes);
  });
});

describe('inside the sheet only what was asked for differs', () => {
  test.each<[string, SheetPatch, [string, string][]]>([
    [
      'a number in a blank cell',
      cells('评分', cellPatch('F2', value(7.5))),
      [[CELLS.F2, '<c r="F2" s="1"><v>7.5</v></c>']],
    ],
    [
      'a text, inline, so that the shared strings stay',
      cells('评分', cellPatch('B2', value(' 3<4 & "是" '))),
      [
        [
          CELLS.B2,
          '<c r="B2" s="2" t="inlineStr"><is><t xml:space="preserve"> 3&lt;4 &amp; "是" </t></is></c>',
        ],
      ],
    ],
    [
      'a cell emptied keeps its format',
      cells('评分', cellPatch('B2', value(null))),
      [[CELLS.B2, '<c r="B2" s="2"></c>']],
    ],
    [
      "a formula's result",
      cells('评分', cellPatch('E2', { kind: 'result', value: '否', type: 'string' })),
      [[CELLS.E2, CELLS.E2.replace('<v>是', '<v>否')]],
    ],
    [
      'a cell with an extension of its own',
      cells('评分', cellPatch('B4', value(true))),
      [[CELLS.B4, CELLS.B4.replace('r="B4"', 'r="B4" t="b"').replace('<v>2', '<v>1')]],
    ],
    [
      'a cell between others',
      cells('评分', cellPatch('A2', value(1))),
      [[CELLS.B2, `<c r="A2"><v>1</v></c>${CELLS.B2}`]],
    ],
    [
      "a cell beyond the row and the used range, in its column's format",
      cells('评分', cellPatch('H3', value(1))),
      [
        ['<row r="3" spans="1:6">', '<row r="3" spans="1:8">'],
        ['<c r="D3"><v>10</v></c>', '<c r="D3"><v>10</v></c><c r="H3" s="2"><v>1</v></c>'],
        ['<dimension ref="A1:F6"/>', '<dimension ref="A1:H6"/>'],
      ],
    ],
    [
      'a missing row, and a closed one that has a format',
      cells('评分', cellPatch('A5', value(5)), cellPatch('B6', value(6))),
      [
        [
          '<row r="6" s="2" customFormat="1" hidden="1"/>',
          '<row r="5"><c r="A5"><v>5</v></c></row><row r="6" s="2" customFormat="1" hidden="1"><c r="B6" s="2"><v>6</v></c></row>',
        ],
      ],
    ],
    [
      "a shared formula's first cell: the others get formulas of their own",
      cells('评分', cellPatch('C2', value(2)), cellPatch('C4', { kind: 'result', value: 5, type: 'number' })),
      [
        [CELLS.C2, '<c r="C2" s="2"><v>2</v></c>'],
        [CELLS.C3, '<c r="C3" s="2"><f>B3*2</f><v>2</v></c>'],
        [CELLS.C4, '<c r="C4" s="2"><f>B4*2</f><v>5</v></c>'],
      ],
    ],
    [
      'a whole array formula, with the mark of its being dynamic',
      cells('评分', cellPatch('D2', value(1)), cellPatch('D3', value(2))),
      [
        [CELLS.D2, '<c r="D2"><v>1</v></c>'],
        ['<c r="D3"><v>10</v></c>', '<c r="D3"><v>2</v></c>'],
      ],
    ],
    [
      'a conditional format after those that are there, below them and those in extensions',
      mark('评分', 'A2:F4', '=AND($F2="",$B2<1)'),
      [
        [
          '<dataValidations ',
          '<conditionalFormatting sqref="A2:F4"><cfRule type="expression" dxfId="1" priority="10"><formula>AND($F2="",$B2&lt;1)</formula></cfRule></conditionalFormatting><dataValidations ',
        ],
      ],
    ],
    [
      'one rule of a conditional format gone',
      { ...NO_PATCH, sheet: '评分', removeConditionalFormats: ['cf0.1'] },
      [
        [
          '<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$A2="x"</formula></cfRule>',
          '',
        ],
      ],
    ],
    [
      'a conditional format gone with its last rule',
      { ...NO_PATCH, sheet: '评分', removeConditionalFormats: ['cf1.0'] },
      [
        [
          '<conditionalFormatting sqref="C2:C4 E2"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>',
          '',
        ],
      ],
    ],
  ])('%s', (_, patch, changes) => {
    expect(partText(patched(patch), SHEET)).toBe(sheetWith(...changes));
  });

  test('a prefixed sheet is written with its prefix', () => {
    const result = patched(cells('锁定', cellPatch('B2', value('x'))), mark('锁定', 'A1', '=TRUE'));
    const text = partText(result, 'xl/worksheets/sheet2.xml');
    const row =
      '<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c></x:row></x:sheetData>';
    expect(text).toContain(row);
    expect(text).toMatch(/<x:sheetProtection[^>]*\/><x:conditionalFormatting sqref="A1"><x:cfRule/);
  });

  test('formats are added to the styles, never changed', () => {
    const result = patched(cells('评分', cellPatch('B2', value(1), '0.00"分"')), mark('评分', 'A1', '=TRUE'));
    const expected = partText(bytes, STYLES)
      .replace('<numFmts count="1">', '<numFmts count="2">')
      .replace('</numFmts>', '<numFmt numFmtId="177" formatCode="0.00&quot;分&quot;"/></numFmts>')
      .replace('<cellXfs count="3">', '<cellXfs count="4">')
      .replace(
        '</cellXfs>',
        '<xf numFmtId="177" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
      )
      .replace('<dxfs count="1">', '<dxfs count="2">')
      .replace(
        '</dxfs>',
        '<dxf><fill><patternFill><bgColor rgb="FFFFF2CC"/></patternFill></fill></dxf></dxfs>',
      );
    expect(partText(result, STYLES)).toBe(expected);
  });

  test('a changed value asks for calculation on opening', () => {
    const text = partText(patched(cells('评分', cellPatch('F2', value(1)))), WORKBOOK);
    const calcPr = '<calcPr calcId="191029" fullCalcOnLoad="1"/>';
    expect(text).toBe(partText(bytes, WORKBOOK).replace('<calcPr calcId="191029"/>', calcPr));
  });
});
