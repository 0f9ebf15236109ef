import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { docxPackage } from './docxPackage';

const document = {
  ...{ title: '退回意见-甲 & 乙', description: '退回意见', creator: '绩效自评助手' },
  paragraphs: [
    { text: '标题', size: 44, font: '黑体', isCentred: true, after: 400 },
    { text: ' 5 < 6 & "7"\u0001 ', size: 32, font: '仿宋', line: 560, indent: 640, keepsNext: true },
  ],
};
const parts = () => unzipSync(docxPackage(document));
const part = (name: string) => strFromU8(parts()[name] ?? new Uint8Array());

test('every part is whole XML, and the package names each that is not of the usual kind', () => {
  for (const name of Object.keys(parts()))
    expect(() => new SaxesParser({ xmlns: true }).write(part(name)).close()).not.toThrow();
  expect(part('[Content_Types].xml')).toContain('PartName="/word/document.xml"');
  expect(part('_rels/.rels')).toContain('Target="word/document.xml"');
});

test('texts stand as they are, markup is none, and what XML may not hold is left out', () => {
  const texts = [...part('word/document.xml').matchAll(/<w:t xml:space="preserve">([^<]*)<\/w:t>/g)];
  expect(texts.map(([, text]) => text)).toEqual(['标题', ' 5 &lt; 6 &amp; &quot;7&quot; ']);
  expect(part('docProps/core.xml')).toContain('<dc:title>退回意见-甲 &amp; 乙</dc:title>');
});

test('a paragraph’s properties stand in the order of the schema', () => {
  expect(part('word/document.xml')).toContain(
    '<w:pPr><w:keepNext/><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLine="640"/></w:pPr>',
  );
});

test('the same document is the same file', () => {
  expect(docxPackage(document)).toEqual(docxPackage(document));
});
