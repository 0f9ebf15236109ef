import { partText } from '../../test/lossless/compareFiles';
import { smallWorkbook, type SmallWorkbook } from '../../test/lossless/packageBuilder';
import { cellAt, cellPatch, cells, mark, NO_PATCH, value } from '../../test/lossless/patches';
import { richWorkbook } from '../../test/lossless/richWorkbook';
import { patchWorkbook } from './patchWorkbook';
import { readWorkbook } from './readWorkbook';
import { PatchError, type SheetPatch, type WorkbookFile } from './workbookFile';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A small workbook, patched: its sheet's content afterwards and the whole file read again. */
function patched(book: SmallWorkbook, ...patches: readonly SheetPatch[]) {
  const bytes = patchWorkbook(readWorkbook(smallWorkbook(book)), patches);
  const sheet = /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(partText(bytes, SHEET))?.[1];
  return { bytes, sheet, file: readWorkbook(bytes) };
}

function numberFormat(file: WorkbookFile, address: string): string | undefined {
  return file.styles[cellAt(file, '表', address)?.style ?? -1]?.numberFormat;
}

test('a cell that shares a formula told only behind it gets one of its own when that is written over', () => {
  const told =
    '<sheetData><row r="1"><c r="A1"><f t="shared" si="0"/><v>1</v></c>' +
    '<c r="B1"><f t="shared" ref="A1:B1" si="0">B2</f><v>1</v></c></row></sheetData>';
  const { file } = patched({ sheet: told }, cells('表', cellPatch('B1', value(7))));
  expect(['A1', 'B1'].map((address) => cellAt(file, '表', address)?.formula)).toEqual(['=A2', null]);
});

describe('cells go where they belong', () => {
  test.each([
    ['an empty sheet', '<sheetData/>', '<sheetData><row r="2"><c r="B2"><v>5</v></c></row></sheetData>'],
    [
      'an empty row',
      '<sheetData><row r="2"/></sheetData>',
      '<sheetData><row r="2"><c r="B2"><v>5</v></c></row></sheetData>',
    ],
    [
      'rows and cells without addresses keep their places',
      '<sheetData><row><c/></row><row><c/><c r="C2"/><c/></row></sheetData>',
      '<sheetData><row><c/></row><row><c/><c r="B2"><v>5</v></c><c r="C2"/><c/></row></sheetData>',
    ],
    [
      'a later row',
      '<sheetData><row r="1"/><row r="5"/></sheetData>',
      '<sheetData><row r="1"/><row r="2"><c r="B2"><v>5</v></c></row><row r="5"/></sheetData>',
    ],
    [
      'a cell typed otherwise',
      '<sheetData><row r="2"><c r="B2" t="b" s="0" ><v>1</v></c></row></sheetData>',
      '<sheetData><row r="2"><c r="B2" s="0" ><v>5</v></c></row></sheetData>',
    ],
    [
      'a cell that says it is a number',
      "<sheetData><row r='2'><c r='B2' t='n'/></row></sheetData>",
      "<sheetData><row r='2'><c r='B2' t='n'><v>5</v></c></row></sheetData>",
    ],
    [
      'a rich value',
      '<sheetData><row r="2"><c r="B2" vm="1" t="e"><v>#VALUE!</v></c></row></sheetData>',
      '<sheetData><row r="2"><c r="B2"><v>5</v></c></row></sheetData>',
    ],
  ])('%s', (_, sheet, expected) => {
    expect(patched({ sheet }, cells('表', cellPatch('B2', value(5)))).sheet).toBe(expected);
  });

  test('of two patches of one cell each wins where it speaks', () => {
    const sheet = '<sheetData/>';
    const { file } = patched(
      { sheet },
      cells('表', cellPatch('A1', value(1), '0.0'), cellPatch('A1', value(2))),
      cells('表', cellPatch('A1', { kind: 'keep' }, '0.00')),
    );
    expect([cellAt(file, '表', 'A1')?.value, numberFormat(file, 'A1')]).toEqual([2, '0.00']);
  });
});

describe('contents', () => {
  test.each<[string, Parameters<typeof value>[0], string]>([
    ['the shortest text of a number', 0.1 + 0.2, '<c r="A1"><v>0.30000000000000004</v></c>'],
    ['a large number', 1e21, '<c r="A1"><v>1e+21</v></c>'],
    ['minus zero', -0, '<c r="A1"><v>0</v></c>'],
    ['a boolean', false, '<c r="A1" t="b"><v>0</v></c>'],
    ['a line break', 'a\nb', '<c r="A1" t="inlineStr"><is><t xml:space="preserve">a\nb</t></is></c>'],
    [
      'what XML can not hold',
      '\u0001\r_x0041_\ud800',
      '<c r="A1" t="inlineStr"><is><t>_x0001__x000D__x005F_x0041__xD800_</t></is></c>',
    ],
    ['a text like a formula', '=12次', '<c r="A1" t="inlineStr"><is><t>=12次</t></is></c>'],
  ])('%s', (_, content, cell) => {
    expect(patched({ sheet: '<sheetData/>' }, cells('表', cellPatch('A1', value(content)))).sheet).toContain(
      cell,
    );
  });

  test.each([
    [{ formula: '=A2&"<"', value: 'x', type: 'string' }, '<f>A2&amp;"&lt;"</f><v>x</v>', ' t="str"'],
    [{ formula: '=1/0', value: '#DIV/0!', type: 'error' }, '<f>1/0</f><v>#DIV/0!</v>', ' t="e"'],
    [{ formula: '=A2', value: null, type: 'empty' }, '<f>A2</f>', ''],
  ] as const)('a formula %j', (content, xml, type) => {
    const { sheet } = patched(
      { sheet: '<sheetData/>' },
      cells('表', cellPatch('A1', { kind: 'formula', ...content })),
    );
    expect(sheet).toContain(`<c r="A1"${type}>${xml}</c>`);
  });
});

describe('number formats', () => {
  const cell = '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row></sheetData>';
  const styles =
    '<cellXfs><xf numFmtId="0" fontId="0"/><xf fontId="7" numFmtId="0"><alignment wrapText="1"/></xf><xf numFmtId="2" fontId="7"><alignment wrapText="1"/></xf></cellXfs>';

  test('a format like the wanted one is used, in whatever order it is written', () => {
    const { bytes, sheet } = patched(
      { sheet: cell, styles },
      cells('表', cellPatch('A1', { kind: 'keep' }, '0.00')),
    );
    expect(sheet).toContain('<c r="A1" s="2"/>');
    expect(partText(bytes, 'xl/styles.xml')).toContain(styles);
  });

  test("the rest of the cell's format is kept", () => {
    const { bytes } = patched(
      { sheet: cell, styles },
      cells('表', cellPatch('A1', { kind: 'keep' }, '0.0~')),
    );
    expect(partText(bytes, 'xl/styles.xml')).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0~"/></numFmts><cellXfs>',
    );
    expect(partText(bytes, 'xl/styles.xml')).toContain(
      '<xf fontId="7" numFmtId="164" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>',
    );
  });

  test('a built-in id that the file gives another meaning is not used', () => {
    const own = `<numFmts count="1"><numFmt numFmtId="2" formatCode="0.000"/></numFmts>${styles}`;
    const { file } = patched(
      { sheet: cell, styles: own },
      cells('表', cellPatch('A1', { kind: 'keep' }, '0.00')),
    );
    expect([numberFormat(file, 'A1'), numberFormat(file, 'B1')]).toEqual(['0.00', '0.000']);
  });

  test.each([undefined, '', '<dxfs count="0"/><extLst/>'])('styles that have no formats yet: %j', (bare) => {
    const book = { sheet: '<sheetData/>', ...(bare === undefined ? {} : { styles: bare }) };
    const { bytes, file } = patched(
      book,
      cells('表', cellPatch('B2', value(0.5998), '0.00%')),
      mark('表', 'A1', '=TRUE'),
    );
    expect(numberFormat(file, 'B2')).toBe('0.00%');
    expect(file.sheets[0]?.conditionalFormats[0]?.style?.fill).toBe('#FFF2CC');
    const sections = [
      ...partText(bytes, 'xl/styles.xml').matchAll(
        /<(fonts|fills|borders|cellStyleXfs|cellXfs|dxfs|extLst)\b/g,
      ),
    ];
    const expected = [
      'fonts',
      'fills',
      'borders',
      'cellStyleXfs',
      'cellXfs',
      'dxfs',
      ...(bare?.includes('ext') ? ['extLst'] : []),
    ];
    expect(sections.map(([, name]) => name)).toEqual(expected);
  });
});

describe('calculation', () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row></sheetData>';
  const change = cells('表', cellPatch('A1', value(2)));
  test.each([
    [
      'no calcPr, names before',
      { after: '<definedNames/><oleSize ref="A1"/>' },
      '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>',
    ],
    ['no calcPr, nothing before', {}, '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'],
    [
      'calcPr that says no',
      { after: '<calcPr fullCalcOnLoad="0" calcId="1"/>' },
      '<calcPr fullCalcOnLoad="1" calcId="1"/>',
    ],
    ['calcPr that says so', { after: '<calcPr fullCalcOnLoad="true"/>' }, '<calcPr fullCalcOnLoad="true"/>'],
  ])('is asked for: %s', (_, workbook, expected) => {
    expect(partText(patched({ sheet, workbook }, change).bytes, 'xl/workbook.xml')).toContain(expected);
  });

  test.each<[string, string, SheetPatch]>([
    ['without formulas', '<sheetData/>', change],
    ['for a format', sheet, cells('表', cellPatch('A1', { kind: 'keep' }, '0%'))],
    ['for a result', sheet, cells('表', cellPatch('B1', { kind: 'result', value: 3, type: 'number' }))],
    ['for a mark', sheet, mark('表', 'A1', '=TRUE')],
  ])('is not asked for %s', (_, content, patch) => {
    expect(partText(patched({ sheet: content }, patch).bytes, 'xl/workbook.xml')).not.toContain('calcPr');
  });
});

describe('marks', () => {
  test('many times added and removed leave the sheet as it was and one format', () => {
    const original = readWorkbook(richWorkbook());
    let file = original;
    for (let round = 0; round < 3; round++) {
      file = readWorkbook(patchWorkbook(file, [mark('评分', 'A2:F4', '=$F2=""')]));
      const own = file.sheets[1]?.conditionalFormats.find(({ formulas }) => formulas[0] === '=$F2=""');
      expect(own?.style).toEqual({ fill: '#FFF2CC', fontColor: null, bold: null });
      file = readWorkbook(
        patchWorkbook(file, [{ ...NO_PATCH, sheet: '评分', removeConditionalFormats: [own?.id ?? ''] }]),
      );
    }
    expect(partText(file.bytes, SHEET)).toBe(partText(original.bytes, SHEET));
    expect(partText(file.bytes, 'xl/styles.xml').match(/FFFFF2CC/g)).toHaveLength(1);
  });
});

test.each<[string, SheetPatch]>([
  ['unknown-sheet', cells('图', cellPatch('A1', value(1)))],
  [
    'outside-sheet',
    { ...NO_PATCH, sheet: '评分', cells: [{ row: -1, column: 0, content: value(1), numberFormat: null }] },
  ],
  ['array-part', cells('评分', cellPatch('D3', value(1)))],
  ['array-part', cells('评分', cellPatch('D2', value(1)))],
  ['no-formula', cells('评分', cellPatch('B2', { kind: 'result', value: 1, type: 'number' }))],
  ['bad-value', cells('评分', cellPatch('B2', value(Number.NaN)))],
  ['bad-value', cells('评分', cellPatch('B2', value('x'.repeat(32_768))))],
  ['unknown-conditional-format', { ...NO_PATCH, sheet: '评分', removeConditionalFormats: ['cf9.9'] }],
])('%s is refused', (code, patch) => {
  const file = readWorkbook(richWorkbook());
  const before = Buffer.from(file.bytes);
  const attempt = (): unknown => patchWorkbook(file, [cells('评分', cellPatch('A1', value(1))), patch]);
  expect(attempt).toThrow(PatchError);
  expect(attempt).toThrow(code);
  expect(before.equals(Buffer.from(file.bytes))).toBe(true);
});
