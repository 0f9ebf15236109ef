import * as zlib from 'node:zlib';
import { NODE_ZIP_CODEC } from '../../src/cli/nodeZipCodec';
import { scoreWorkbook } from '../../src/host/file/scoreWorkbook';
import { useZipCodec } from '../../src/xlsx/zip/codec';
import { readZip } from '../../src/xlsx/zip/zipArchive';

const DEFLATED = 8;

useZipCodec(NODE_ZIP_CODEC);

/** Every entry of a file unpacked and packed again: what no program that rewrites it can do without. */
export function unpackedAndPacked(bytes: Uint8Array): void {
  for (const { dataStart, packedSize, method } of readZip(bytes).entries) {
    const packed = bytes.subarray(dataStart, dataStart + packedSize);
    zlib.deflateRawSync(method === DEFLATED ? zlib.inflateRawSync(packed) : packed, { level: 6 });
  }
}

/** A copy each time: what is known of an open file's bytes must not help. */
export function filled(bytes: Uint8Array): void {
  scoreWorkbook(Uint8Array.from(bytes), { profile: null, locale: 'zh-CN', write: { write: 'blanks' } });
}
