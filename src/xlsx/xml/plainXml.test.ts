import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { OpcPackage } from '../opc/opcPackage';
import { plainXml } from './plainXml';
import { parsedXml } from './xmlElement';

/** The tree as the parser gives it, `null` where it refuses; nothing is said where the quick reading is not sure. */
function same(text: string): void {
  const quick = plainXml(text);
  if (quick === null) return;
  expect(JSON.parse(JSON.stringify(quick))).toEqual(JSON.parse(JSON.stringify(parsedXml(text, 'part'))));
}

const CORPUS = join(__dirname, '../../../test/corpus/workbooks');
const workbooks = readdirSync(CORPUS, { encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));

test('the small parts of every workbook of the corpus are read quickly, as the parser reads them', () => {
  let quick = 0;
  let all = 0;
  for (const name of workbooks) {
    const pkg = new OpcPackage(readFileSync(join(CORPUS, name)));
    for (const { name: part } of pkg.archive.entries) {
      if (!/\.(xml|rels)$/.test(part) || part.includes('/worksheets/sheet')) continue;
      const { text } = pkg.text(part);
      same(text);
      all += 1;
      quick += plainXml(text) === null ? 0 : 1;
    }
  }
  expect(quick / all).toBeGreaterThan(0.95);
});

test.each([
  ['a prefix of its own', '<x:a xmlns:x="urn:x"><x:b x:c="1" d="2"/></x:a>'],
  ['a namespace within another', '<a xmlns="urn:a"><b xmlns="urn:b" xmlns:c="urn:c"><c:d/></b><e/></a>'],
  ['a namespace taken back', '<a xmlns="urn:a"><b xmlns=""><c/></b></a>'],
  ['entities in texts and values', '<a b="&lt;&#39033;&quot;">&amp;&#x4e00;</a>'],
  ['text among elements', '<a>\n  <b>1</b> 2 <c/>\r\n</a>\n'],
  ['single quotes', "<a b='\"'/>"],
  [
    'a declaration and a byte order mark',
    '\ufeff<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a/>',
  ],
  ['space preserved', '<a xml:space="preserve"> b </a>'],
])('%s is read quickly, as the parser reads it', (_what, text) => {
  expect(plainXml(text)).not.toBeNull();
  same(text);
});

test.each([
  ['a comment', '<a><!-- b --></a>'],
  ['raw text', '<a><![CDATA[b]]></a>'],
  ['a document type', '<!DOCTYPE a><a/>'],
  ['an instruction', '<?xml version="1.0"?><?b c?><a/>'],
  ['a prefix that nobody declared', '<a b:c="1"/>'],
  ['an element of such a prefix', '<b:a/>'],
  ['a prefix taken back', '<a xmlns:b="urn:b"><b:c xmlns:b=""/></a>'],
  ['one attribute under two prefixes', '<a xmlns:b="urn:x" xmlns:c="urn:x" b:d="1" c:d="2"/>'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['tags that cross', '<a><b></a></b>'],
  ['two roots', '<a/><b/>'],
  ['text behind the root', '<a/>b'],
  ['no end', '<a><b/>'],
  ['no root', '  '],
  ['a control character', '<a>\u0001</a>'],
  ['a line break in a value', '<a b="1\n2"/>'],
  ['an entity that nobody knows', '<a>&b;</a>'],
  ['a prefix that every object has', '<a constructor:b="1"><toString:c/></a>'],
  ['a name that objects take for something else', '<a __proto__="1"/>'],
  ['another version', '<?xml version="1.1"?><a/>'],
])('%s is left to the parser', (_what, text) => {
  expect(plainXml(text)).toBeNull();
});

test('a part that is damaged anywhere is read as the parser reads it, or left to it', () => {
  const whole =
    '<?xml version="1.0"?><a xmlns="urn:a" xmlns:x="urn:x"><b c="1" x:d="&lt;"> t </b><x:e/><f>&#10;</f></a>';
  const spoiled = fc.tuple(
    fc.nat(whole.length - 1),
    fc.constantFrom(
      '',
      '<',
      '>',
      '&',
      '"',
      '/',
      ' ',
      'a',
      ':',
      '=',
      '\u0000',
      ']]>',
      '<!--',
      'xmlns',
      '-',
      '1',
    ),
  );
  fc.assert(
    fc.property(fc.array(spoiled, { minLength: 1, maxLength: 3 }), (changes) => {
      same(changes.reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at + 1), whole));
    }),
    { numRuns: 5000 },
  );
});
