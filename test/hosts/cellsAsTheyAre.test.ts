import { scoreWorkbook } from '../../src/host/file/scoreWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { formBook, formRows, rowsXml, type XmlCell } from './formXml';

/** What a cell carries besides its text: each is told as what it is. */
const scored = (other: Readonly<Record<string, XmlCell>>, more: Parameters<typeof formBook>[1] = {}) =>
  scoreWorkbook(formBook(rowsXml(formRows('甲', 3, other)), more), {
    ...{ profile: null, locale: 'zh-CN' },
    write: { write: 'blanks' },
  });
const first = ({ assessment }: ReturnType<typeof scored>) => assessment.forms[0]?.indicators[0];
const said = ({ assessment }: ReturnType<typeof scored>) =>
  (assessment.remarks ?? []).map(({ message }) => message).join('\n');
const runs = (...pieces: readonly (readonly [string, boolean])[]): XmlCell => ({
  attributes: 't="inlineStr"',
  inside: `<is>${pieces
    .map(([text, struck]) => `<r><rPr>${struck ? '<strike/>' : '<b/>'}</rPr><t>${text}</t></r>`)
    .join('')}</is>`,
});

test.each<[string, XmlCell, string]>([
  ['a struck-out figure before the new one', runs(['4', true], ['3套', false]), '3套'],
  ['one behind it', runs(['3套', false], ['4套', true]), '3套'],
  ['runs without any strike', runs(['1', false], ['3套', false]), '13套'],
  [
    'a strike that is switched off',
    { attributes: 't="inlineStr"', inside: '<is><r><rPr><strike val="0"/></rPr><t>3套</t></r></is>' },
    '3套',
  ],
])('%s is not joined to it', (_what, cell, text) => {
  const result = scored({ F7: cell });
  expect(first(result)?.achieved).toBe(text);
  expect(said(result).includes('画了删除线的字没有读取')).toBe(JSON.stringify(cell).includes('<strike/>'));
});

test('a struck-out weight is not joined to the new one, in the shared strings too', () => {
  const strings = '<si><r><rPr><strike/></rPr><t>5</t></r><r><t>30</t></r></si>';
  const result = scored({ G7: { attributes: 't="s"', inside: '<v>0</v>' } }, { strings });
  expect(first(result)?.weight).toBe('30');
  expect(said(result)).toContain('G7');
});

test('a cell struck out as a whole is read as written, and named', () => {
  const result = scored({ F7: runs(['3套', true]) });
  expect(first(result)?.achieved).toBe('3套');
  expect(said(result)).toContain('整格画了删除线，仍按写着的读取：F7');
  const styles = '<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>';
  const styled = { attributes: 's="1" t="inlineStr"', inside: '<is><t>3套</t></is>' };
  expect(said(scored({ F7: styled }, { styles }))).toContain('F7');
});

test('a picture in a cell is no text and no error', () => {
  const picture = {
    attributes: 't="str"',
    inside: '<f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v>',
  };
  const result = scored({ I7: picture });
  expect(JSON.stringify(result.assessment)).not.toContain('DISPIMG');
});

test('a form with formulas that were never calculated is left to Excel first', () => {
  const result = scored({ G7: { inside: '<f>10+20</f><v/>' } });
  expect(result.assessment.forms).toEqual([]);
  expect(result.assessment.skipped[0]?.reason).toMatch(/1 个公式没有计算结果（例如 G7）.*保存一次/);
  expect(result.filled).toBe(0);
});

test('what a formula spills into is a formula, whether the cells are stored or not', () => {
  const spilling = {
    attributes: 't="str"',
    inside: '<f t="array" ref="H7:H9">IF(F7:F9="","","")</f><v></v>',
  };
  const result = scored({ H7: spilling });
  expect(result.filled).toBe(2);
  expect(said(result)).toContain('得分是公式，算出来是空的：H7、H8、H9');
});

test('a format of the column counts for cells that are not stored', () => {
  const styles = '<cellXfs><xf/><xf numFmtId="9"/></cellXfs>';
  const { bytes } = scored({}, { styles, before: '<cols><col min="8" max="8" width="9" style="1"/></cols>' });
  const file = readWorkbook(bytes ?? new Uint8Array());
  const cell = file.sheets[0]?.cells.find(({ row, column }) => row === 6 && column === 7);
  expect(cell?.value).toBe(22.5);
  expect(file.styles[cell?.style ?? 0]?.numberFormat).not.toContain('%');
});

test('a row’s format goes before the column’s', () => {
  const styles = '<cellXfs><xf/><xf numFmtId="9"/></cellXfs>';
  const rows = rowsXml(formRows('甲', 3)).replace('<row r="7">', '<row r="7" s="1" customFormat="1">');
  const { bytes } = scoreWorkbook(formBook(rows, { styles }), {
    ...{ profile: null, locale: 'zh-CN' },
    write: { write: 'blanks' },
  });
  const file = readWorkbook(bytes ?? new Uint8Array());
  const cell = file.sheets[0]?.cells.find(({ row, column }) => row === 6 && column === 7);
  expect(file.styles[cell?.style ?? 0]?.numberFormat).not.toContain('%');
});
