import { strToU8, zipSync } from 'fflate';

/** One paragraph, in one font and size. */
export interface DocxParagraph {
  readonly text: string;
  /** In half points. */
  readonly size: number;
  /** The font of Chinese characters; everything else is set in Times New Roman. */
  readonly font: string;
  readonly isCentred?: boolean;
  /** Kept on the same page as the next paragraph. */
  readonly keepsNext?: boolean;
  /** Of the first line, in twentieths of a point. */
  readonly indent?: number;
  /** Exact height of a line, in twentieths of a point; left out, as the font has it. */
  readonly line?: number;
  /** Space behind, in twentieths of a point. */
  readonly after?: number;
}

export interface DocxDocument {
  readonly title: string;
  readonly description: string;
  readonly creator: string;
  readonly paragraphs: readonly DocxParagraph[];
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** A4, and the margins of official letters (GB/T 9704), in twentieths of a point. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';

/** A .docx of paragraphs (ECMA-376, WordprocessingML): nothing in it but what Word and WPS need to show them. */
export function docxPackage({ title, description, creator, paragraphs }: DocxDocument): Uint8Array {
  const body = paragraphs.map(paragraphXml).join('');
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    '_rels/.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/>` +
      `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml':
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
      `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator><dc:description>${xmlText(description)}</dc:description></cp:coreProperties>`,
    'word/document.xml': `<w:document xmlns:w="${MAIN}"><w:body>${body}${PAGE}</w:body></w:document>`,
  };
  const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(XML + text)] as const);
  // The same letter is the same file: no time of day in it.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
}

function paragraphXml(paragraph: DocxParagraph): string {
  const { text, size, font, isCentred = false, keepsNext = false, indent, line, after } = paragraph;
  const spacing = [
    ...(after === undefined ? [] : [`w:after="${after}"`]),
    ...(line === undefined ? [] : [`w:line="${line}" w:lineRule="exact"`]),
  ].join(' ');
  const properties = [
    keepsNext ? '<w:keepNext/>' : '',
    spacing === '' ? '' : `<w:spacing ${spacing}/>`,
    indent === undefined ? '' : `<w:ind w:firstLine="${indent}"/>`,
    isCentred ? '<w:jc w:val="center"/>' : '',
  ].join('');
  const fonts = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${xmlText(font)}"/>`;
  const run = `<w:rPr>${fonts}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t>`;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r>${run}</w:r></w:p>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML; characters that no XML may hold are left out. */
function xmlText(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these are the ones meant
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
  );
}
