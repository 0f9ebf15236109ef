import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { Workbook } from 'exceljs';
import { NODE_ZIP_CODEC } from '../../src/cli/nodeZipCodec';
import { scoreWorkbook } from '../../src/host/file/scoreWorkbook';
import { useZipCodec } from '../../src/xlsx/zip/codec';
import { readZip } from '../../src/xlsx/zip/zipArchive';

const BYTES = new Uint8Array(readFileSync(join(__dirname, '../corpus/workbooks/seed-blank.xlsx')));
const DEFLATED = 8;

useZipCodec(NODE_ZIP_CODEC);

/** Every entry of the file unpacked and packed again: what no program that rewrites it can do without. */
export function unpackedAndPacked(): void {
  for (const { dataStart, packedSize, method } of readZip(BYTES).entries) {
    const packed = BYTES.subarray(dataStart, dataStart + packedSize);
    zlib.deflateRawSync(method === DEFLATED ? zlib.inflateRawSync(packed) : packed, { level: 6 });
  }
}

/** A copy each time: what is known of an open file's bytes must not help. */
export function fillingOneFile(): void {
  scoreWorkbook(Uint8Array.from(BYTES), { profile: null, locale: 'zh-CN', write: { write: 'blanks' } });
}

export async function loadedByExcelJs(): Promise<void> {
  const workbook = new Workbook();
  const copy = Uint8Array.from(BYTES);
  await workbook.xlsx.load(copy.buffer);
  await workbook.xlsx.writeBuffer();
}
