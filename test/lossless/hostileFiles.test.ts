import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { patchWorkbook } from '../../src/xlsx/patchWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { WorkbookError } from '../../src/xlsx/workbookFile';
import { readZip } from '../../src/xlsx/zip/zipArchive';
import { differenceOf, partText } from './compareFiles';
import { contentTypes, relationships, smallParts, smallWorkbook, zipOf, type Parts } from './packageBuilder';
import { cellPatch, cells, value } from './patches';

const SHEET = 'xl/worksheets/sheet1.xml';
const ONE_CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const parts = smallParts({ sheet: ONE_CELL });
const good = zipOf(parts);

function codeOf(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes);
  } catch (error) {
    // Anything but a WorkbookError is a crash, whatever the file holds.
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
  return 'read';
}

/** A compound file as far as its first sector and a stream's name tell. */
function oleFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...streamName].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}

/** A good file with bytes changed at places found from an entry's directory record. */
function tampered(part: string, change: (view: DataView, record: number, local: number) => void): Uint8Array {
  const bytes = new Uint8Array(good);
  const view = new DataView(bytes.buffer);
  const name = Buffer.from(part);
  const record = Buffer.from(bytes).lastIndexOf(name) - 46;
  change(view, record, view.getUint32(record + 42, true));
  return bytes;
}

function withSheet(xml: string): Parts {
  return { ...parts, [SHEET]: xml };
}

function sheetOf(content: string): Uint8Array {
  return smallWorkbook({ sheet: `<sheetData>${content}</sheetData>` });
}

test('the file that the others are damaged from can be read', () => expect(codeOf(good)).toBe('read'));

test.each<[string, string, () => Uint8Array]>([
  ['nothing at all', 'empty', () => new Uint8Array()],
  ['a text', 'not-a-workbook', () => strToU8('项目,得分\n1,2\n')],
  ['a web page named .xls', 'web-page', () => strToU8('<html><table></table></html>')],
  ['Excel 97', 'old-xls', () => oleFile('Workbook')],
  ['Excel 5', 'old-xls', () => oleFile('Book')],
  ['a document of Word 97', 'unsupported', () => oleFile('WordDocument')],
  ['Excel 5, without a container', 'old-xls', () => Uint8Array.of(9, 8, 8, 0, 0, 5, 5, 0)],
  ['a workbook with a password', 'encrypted', () => oleFile('EncryptedPackage')],
  [
    'a zip with a password',
    'encrypted',
    () => tampered(SHEET, (view, at) => view.setUint16(at + 8, 1, true)),
  ],
  ['any other zip', 'unsupported', () => zipOf({ 'a.txt': 'a' })],
  ['an empty zip', 'unsupported', () => zipSync({})],
  [
    'a text document',
    'unsupported',
    () => otherDocument('word/document.xml', 'wordprocessingml.document.main+xml'),
  ],
  [
    'a binary workbook',
    'unsupported',
    () => otherDocument('xl/workbook.bin', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
  ],
  [
    'an OpenDocument sheet',
    'unsupported',
    () => zipOf({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': '<a/>' }),
  ],
  [
    'a zip64 without its record',
    'broken',
    () => tampered(SHEET, (view, at) => view.setUint32(at + 24, 0xffffffff, true)),
  ],
  [
    'an unknown packing',
    'unsupported',
    () => tampered(SHEET, (view, at) => view.setUint16(at + 10, 9, true)),
  ],
  ['a zip bomb', 'too-large', () => zipOf(withSheet(`<a>${' '.repeat(20_000_000)}</a>`))],
  [
    'a part that says it is huge',
    'too-large',
    () => tampered(SHEET, (view, at) => view.setUint32(at + 24, 400_000_000, true)),
  ],
  [
    'a part larger than it says',
    'broken',
    () => tampered(SHEET, (view, at) => view.setUint32(at + 24, 50, true)),
  ],
  [
    'a part smaller than it says',
    'broken',
    () => tampered(SHEET, (view, at) => view.setUint32(at + 24, 5000, true)),
  ],
  ['a wrong checksum', 'broken', () => tampered(SHEET, (view, at) => view.setUint32(at + 16, 1, true))],
  [
    'packed bytes that are none',
    'broken',
    () => tampered(SHEET, (view, _, local) => view.setUint8(local + 30 + SHEET.length, 0xff)),
  ],
  [
    'overlapping entries',
    'broken',
    () => tampered(SHEET, (view, at) => view.setUint32(at + 42, view.getUint32(at + 42, true) - 60, true)),
  ],
  [
    'a part that reaches into the next',
    'broken',
    () => tampered(SHEET, (view, at) => view.setUint32(at + 20, view.getUint32(at + 20, true) + 5, true)),
  ],
  [
    'an entry that points outside',
    'broken',
    () => tampered(SHEET, (view, at) => view.setUint32(at + 42, 0x7fffffff, true)),
  ],
  ['the first half of a file', 'broken', () => good.slice(0, good.length / 2)],
  ['two parts of one name', 'broken', () => zipOf({ ...parts, [SHEET.toUpperCase()]: '<a/>' })],
  ['no relationships', 'broken', () => zipOf({ '[Content_Types].xml': contentTypes({}) })],
  [
    'a sheet that is not there',
    'broken',
    () =>
      zipOf({
        ...parts,
        [SHEET]: '',
        'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', 'none.xml'] }),
      }),
  ],
  [
    'a tab that leads nowhere',
    'broken',
    () => zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': relationships({}) }),
  ],
  ['an empty part', 'broken', () => zipOf(withSheet(''))],
  ['torn XML', 'broken', () => zipOf(withSheet('<worksheet><sheetData><row>'))],
  ['XML that is no worksheet', 'broken', () => zipOf(withSheet('<worksheet><sheetData/></worksheet>'))],
  [
    'bytes that are no UTF-8',
    'broken',
    () => zipOf({ ...parts, [SHEET]: Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e) }),
  ],
  [
    'an encoding Office does not read',
    'broken',
    () => zipOf(withSheet('<?xml version="1.0" encoding="GBK"?><a/>')),
  ],
  ['an entity bomb', 'broken', () => zipOf(withSheet('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'))],
  ['an unknown entity', 'broken', () => sheetOf('<row r="1"><c r="A1"><v>&b;</v></c></row>')],
  ['XML nested without end', 'broken', () => sheetOf('<row>'.repeat(500) + '</row>'.repeat(500))],
  ['a cell in another row', 'broken', () => sheetOf('<row r="1"><c r="A2"/></row>')],
  ['a cell beyond the sheet', 'broken', () => sheetOf('<row r="1"><c r="XFE1"/></row>')],
  ['a row beyond the sheet', 'broken', () => sheetOf('<row r="1048577"/>')],
  ['a number that is none', 'broken', () => sheetOf('<row r="1"><c r="A1"><v>12次</v></c></row>')],
  [
    'a shared string that is not there',
    'broken',
    () => sheetOf('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
  ],
  ['a date that is none', 'broken', () => sheetOf('<row r="1"><c r="A1" t="d"><v>soon</v></c></row>')],
])('%s is %s', (_, code, make) => expect(codeOf(make())).toBe(code));

function otherDocument(part: string, type: string): Uint8Array {
  const whole = type.startsWith('application/')
    ? type
    : `application/vnd.openxmlformats-officedocument.${type}`;
  return zipOf({
    '[Content_Types].xml': contentTypes({ [part]: whole }),
    '_rels/.rels': relationships({ rId1: ['officeDocument', part] }),
    [part]: '<a/>',
  });
}

test('no single damaged byte crashes the reader', () => {
  for (let at = 0; at < good.length; at += 3) {
    const bytes = new Uint8Array(good);
    bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    expect(codeOf(bytes)).toMatch(/^(read|broken|unsupported|too-large|encrypted|not-a-workbook|empty)$/);
  }
});

describe('zips that other writers make', () => {
  const patch = cells('表', cellPatch('A1', value(2)));

  test('sizes after the data (data descriptors) stay with untouched entries', () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_, chunk) => chunks.push(chunk));
    for (const [name, content] of Object.entries(parts)) {
      const entry = new ZipDeflate(name);
      zip.add(entry);
      entry.push(typeof content === 'string' ? strToU8(content) : content, true);
    }
    zip.end();
    const bytes = new Uint8Array(Buffer.concat(chunks));
    const result = patchWorkbook(readWorkbook(bytes), [patch]);
    expect(differenceOf(bytes, result)).toEqual({ changed: [SHEET], added: [], removed: [] });
    expect(partText(result, SHEET)).toContain('<v>2</v>');
    const flags = readZip(result).entries.map(({ name, flags: bits }) => [name, bits & 8]);
    expect(flags).toEqual(Object.keys(parts).map((name) => [name, name === SHEET ? 0 : 8]));
  });

  test('a zip64 field that repeats the old sizes goes from the changed entry', () => {
    const extra = { 0x0001: new Uint8Array(16), 0x7777: Uint8Array.of(1, 2, 3) };
    const entries = Object.entries(parts).map(([name, content]) => [
      name,
      [typeof content === 'string' ? strToU8(content) : content, { extra }],
    ]);
    const bytes = zipSync(Object.fromEntries(entries));
    const result = patchWorkbook(readWorkbook(bytes), [patch]);
    const lengths = readZip(result).entries.map(
      (entry) => entry.dataStart - entry.localStart - 30 - entry.name.length,
    );
    expect(lengths).toEqual(Object.keys(parts).map((name) => (name === SHEET ? 7 : 27)));
    expect(partText(result, SHEET)).toContain('<v>2</v>');
  });

  test('extra fields, comments and times stay, with the changed entry too', () => {
    const entries = Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        [
          typeof content === 'string' ? strToU8(content) : content,
          { extra: { 0x7777: Uint8Array.of(1, 2, 3) }, comment: '批注' },
        ] as const,
      ]),
    );
    const bytes = zipSync(
      Object.fromEntries(
        Object.entries(entries).map(([name, [content, options]]) => [name, [content, options]]),
      ),
      { mtime: new Date(2020, 1, 2, 3, 4, 6) },
    );
    const result = patchWorkbook(readWorkbook(bytes), [patch]);
    expect(differenceOf(bytes, result).changed).toEqual([SHEET]);
    const [old, fresh] = [bytes, result].map((file) => headerOf(file));
    expect(fresh).toEqual(old);
  });

  test('an entry stored unpacked may be changed', () => {
    const stored = Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    );
    const bytes = zipOf(stored);
    const result = patchWorkbook(readWorkbook(bytes), [patch]);
    expect(differenceOf(bytes, result).changed).toEqual([SHEET]);
    expect(readWorkbook(result).sheets[0]?.cells[0]?.value).toBe(2);
  });

  test('bytes before, between and after the records stay', () => {
    const bytes = new Uint8Array(Buffer.concat([good, Buffer.from('tail')]));
    new DataView(bytes.buffer).setUint16(good.length - 2, 4, true);
    const result = patchWorkbook(readWorkbook(bytes), [patch]);
    expect(Buffer.from(result.slice(-4)).toString()).toBe('tail');
  });
});

/** Time, name, extra field and comment of the sheet's directory record. */
function headerOf(file: Uint8Array): Uint8Array[] {
  const record = Buffer.from(file).lastIndexOf(SHEET) - 46;
  const view = new DataView(file.buffer, file.byteOffset);
  const length = 46 + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(record + at, true), 0);
  return [file.slice(record + 12, record + 16), file.slice(record + 46, record + length)];
}
