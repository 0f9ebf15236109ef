import { strToU8, zipSync, type Zippable } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DOCUMENT_TYPE = 'application/vnd.openxmlformats-officedocument';
export const SHEET_MAIN_TYPE = `${DOCUMENT_TYPE}.spreadsheetml.sheet.main+xml`;

/** Contents of a package by part name, in the order they are to stand in the zip. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip of the parts: texts deflated, bytes stored as they are (as Office stores pictures), all with one old date. */
export function zipOf(parts: Parts): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    entries[name] = typeof content === 'string' ? [strToU8(content), { level: 6 }] : [content, { level: 0 }];
  return zipSync(entries, { mtime: new Date(2021, 11, 31, 8, 30) });
}

/** The frame of a small workbook; every text can be replaced, every part added. */
export interface SmallWorkbook {
  /** What stands inside `<worksheet>`, `<sheetData>` included. */
  readonly sheet: string;
  /** What stands inside `<workbook>` besides the one sheet. */
  readonly workbook?: { readonly before?: string; readonly after?: string };
  /** What stands inside `<styleSheet>`; without it there is no styles part. */
  readonly styles?: string;
  /** What stands inside `<sst>`. */
  readonly strings?: string;
  readonly parts?: Parts;
}

/** The parts of a workbook with one sheet named 表. */
export function smallParts({ sheet, workbook, styles, strings, parts }: SmallWorkbook): Parts {
  const own: Record<string, string> = {};
  if (styles !== undefined) own['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  if (strings !== undefined) own['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${strings}</sst>`;
  return {
    '[Content_Types].xml': contentTypes({ 'xl/workbook.xml': SHEET_MAIN_TYPE }),
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${workbook?.before ?? ''}` +
      `<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>${workbook?.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      ...(styles === undefined ? {} : { rId2: ['styles', 'styles.xml'] }),
      ...(strings === undefined ? {} : { rId3: ['sharedStrings', 'sharedStrings.xml'] }),
    }),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    ...own,
    ...parts,
  };
}

export function smallWorkbook(book: SmallWorkbook): Uint8Array {
  return zipOf(smallParts(book));
}

/** `[Content_Types].xml` with the two usual defaults and an override for each part named. */
export function contentTypes(types: Readonly<Record<string, string>>): string {
  const overrides = Object.entries(types).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

/** A relationships part: id → [last word of the type, or the whole type; target]. */
export function relationships(links: Readonly<Record<string, readonly [string, string]>>): string {
  const items = Object.entries(links).map(([id, [type, target]]) => {
    const whole = type.includes('/') ? type : `${RELATIONSHIPS}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}
