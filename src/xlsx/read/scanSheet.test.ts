import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { OpcPackage } from '../opc/opcPackage';
import { readWorkbookPart } from './workbookPart';
import { scanSheet } from './scanSheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What a scan tells, as text: by the parser alone, or quickly where that is sure. */
function toldBy(text: string, isQuick: boolean): string {
  let rows: unknown[] = [];
  const plain = (_key: string, value: unknown) =>
    typeof value === 'object' && value !== null && 'attributes' in value && 'name' in value
      ? {
          name: value.name,
          attributes: attributesOf(value.attributes, ['row', 'c'].includes(String(value.name))),
        }
      : value;
  const visitor = { row: (row: unknown, cells: unknown) => void rows.push([row, cells]) };
  const restart = () => {
    rows = [];
  };
  try {
    // A quick reading leaves the addresses out of the tags of rows and cells: what they say is read already.
    const { children, sheetData } = scanSheet(text, 'part', isQuick ? { ...visitor, restart } : visitor);
    const { start, contentStart, contentEnd, end } = sheetData;
    return JSON.stringify([rows, children, { start, contentStart, contentEnd, end }], plain);
  } catch (error) {
    return String(error);
  }
}

function attributesOf(attributes: unknown, isAddressed: boolean): unknown {
  return Object.entries(attributes ?? {})
    .map(([name, attribute]: [string, { value: string }]) => [name, attribute.value])
    .filter(([name]) => !isAddressed || name !== 'r');
}

const same = (text: string) => expect(toldBy(text, true) === toldBy(text, false)).toBe(true);
const CORPUS = join(__dirname, '../../../test/corpus');
const workbooks = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.xlsx') && !name.includes('velvet'),
);

test('every sheet of the corpus is read quickly as the parser reads it', () => {
  for (const name of workbooks) {
    const pkg = new OpcPackage(readFileSync(join(CORPUS, name)));
    for (const { part } of readWorkbookPart(pkg).sheets) same(pkg.text(part).text);
  }
});

const sheet = (rows: string, more = '') =>
  `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:x14ac="urn:x"><dimension ref="A1"/><sheetData>${rows}</sheetData>${more}</worksheet>`;

test.each([
  [
    'rows and cells of every kind',
    '<row r="1" spans="1:2" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1"/></row>\n<row r="3"/>',
  ],
  ['no numbers of their own', '<row><c><v>1</v></c><c t="str"><f>A1&amp;"a"</f><v>a</v></c></row>'],
  [
    'texts in the cells',
    '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a &lt; b </t></is></c></row>',
  ],
  [
    'rich text',
    '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><strike/></rPr><t>4</t></r><r><t>3</t></r></is></c></row>',
  ],
  ['line ends of Windows', '<row r="1">\r\n<c r="A1" t="str"><v>a\r\nb</v></c></row>'],
  ['numbered entities', '<row r="1"><c r="A1" t="str"><v>&#10;&#x4e00;</v></c></row>'],
  [
    'a shared formula',
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>',
  ],
  ['Chinese as entities', '<row r="1"><c r="A1" t="str"><v>a&#39033;&#x76EE;&#x1F600;&lt;b</v></c></row>'],
  ['an entity of no character', '<row r="1"><c r="A1" t="str"><v>&#0;&#xD800;</v></c></row>'],
  ['entities that are none', '<row r="1"><c r="A1" t="str"><v>&#x;&#1a;&;</v></c></row>'],
  ['an unknown entity', '<row r="1"><c r="A1"><v>&no;</v></c></row>'],
  ['a comment', '<row r="1"><!-- <c r="A1"/> --><c r="B1"/></row>'],
  ['raw text', '<row r="1"><c r="A1" t="str"><v><![CDATA[</sheetData>]]></v></c></row>'],
  ['the end of raw text', '<row r="1"><c r="A1" t="str"><v>]]></v></c></row>'],
  ['an attribute twice', '<row r="1" r="1"/>'],
  ['an attribute without quotes', '<row r=1/>'],
  ['single quotes', "<row r='1'><c r='A1'><v>1</v></c></row>"],
  ['a prefix that nobody declared', '<row r="1" y:z="1"/>'],
  ['a declared prefix', '<x14ac:row r="1"/><row r="2"/>'],
  ['a tag that is not closed', '<row r="1"><c r="A1"><v>1</v></row>'],
  ['tags that cross', '<row r="1"><c r="A1"><v>1</c></v></row>'],
  ['a cell of another row', '<row r="1"><c r="A2"/></row>'],
  ['no row of any sheet', '<row r="0"/>'],
  ['text between rows', 'a<row r="1"/>'],
  ['an extension', '<row r="1"><c r="A1"><v>1</v><extLst><ext/></extLst></c></row>'],
  ['a control character', '<row r="1"><c r="A1" t="str"><v>\u0001</v></c></row>'],
  ['a tag with space at its end', '<row r="1" ><c r="A1" ><v >1</v></c></row>'],
  ['a closing tag with space', '<row r="1"><c r="A1"><v>1</v ></c></row>'],
  ['two values', '<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>'],
])('%s', (_what, rows) => {
  same(sheet(rows));
  same(sheet(rows, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells><pageMargins left="1"/>'));
});

test('a part that is damaged anywhere is what the parser says', () => {
  const whole = sheet(
    '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1</f><v>2</v></c></row>',
    '<pageMargins/>',
  );
  const spoiled = fc.tuple(
    fc.nat(whole.length - 1),
    fc.constantFrom('', '<', '>', '&', '"', '/', ' ', 'r', '\u0000', ']]>', '<!--'),
  );
  fc.assert(
    fc.property(fc.array(spoiled, { minLength: 1, maxLength: 3 }), (changes) => {
      same(changes.reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at + 1), whole));
    }),
    { numRuns: 3000 },
  );
});
