import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { singleFormWorkbook } from '../corpus/workbookVariants';
import { formBook } from '../hosts/formXml';
import { smallParts, smallWorkbook, zipOf } from '../lossless/packageBuilder';

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

const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const parts = smallParts({ sheet });
const withSheet = (xml: string) => zipOf({ ...parts, 'xl/worksheets/sheet1.xml': xml });

/** A file of each kind that nobody can read, or that is no workbook. */
export const BAD_FILES: Readonly<Record<string, () => Uint8Array | string>> = {
  '断了.xlsx': () => singleFormWorkbook(1).slice(0, 3000),
  '空.xlsx': () => '',
  '网页.xls': () => '<html><body><table></table></body></html>',
  '乱码.xlsx': () => 'hello',
  '加密软件.xlsx': () => '%TSD-Header-###%\u0000\u0001',
  '加密.xlsx': () => oleFile('EncryptedPackage'),
  '坏了的旧表.xls': () => oleFile('Workbook'),
  '文档改名.xlsx': () => zipOf({ 'word/document.xml': '<document/>' }),
  '没有表.xlsx': () =>
    zipOf(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'xl/worksheets/sheet1.xml'))),
  '坏标记.xlsx': () => withSheet('<worksheet><sheetData><row></sheetData></worksheet>'),
  '实体炸弹.xlsx': () => withSheet('<!DOCTYPE a [<!ENTITY b "b">]><worksheet>&b;</worksheet>'),
  '膨胀.xlsx': () => smallWorkbook({ sheet: `<sheetData/>${' '.repeat(20_000_000)}` }),
  '坏地址.xlsx': () => formBook('<row r="1"><c r="A2"><v>1</v></c></row>'),
  '开放格式.ods': () => 'x',
  '二进制.xlsb': () => 'x',
  '说明.docx': () => 'x',
  '原件.pdf': () => 'x',
  '打包.zip': () => 'x',
  '表.csv': () => 'x',
  '图.png': () => 'x',
};

/** Fills a folder with forms and with one bad file of each kind; the number of files. */
export function deliver(folder: string, forms: number): number {
  const variants = Array.from({ length: 8 }, (_, index) => singleFormWorkbook(index + 1));
  for (let index = 1; index <= forms; index += 1) {
    const bytes = variants[index % 8];
    if (bytes) writeFileSync(join(folder, `${index}.xlsx`), bytes);
  }
  for (const [name, bytes] of Object.entries(BAD_FILES)) writeFileSync(join(folder, name), bytes());
  return forms + Object.keys(BAD_FILES).length;
}
