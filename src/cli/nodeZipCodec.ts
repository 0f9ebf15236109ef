import * as zlib from 'node:zlib';
import { PORTABLE_CODEC, type ZipCodec } from '../xlsx/zip/codec';

/** Node's own zlib: several times as fast as any in JavaScript. */
export const NODE_ZIP_CODEC: ZipCodec = {
  inflate: (packed, size) => zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }),
  // As quick as Excel packs: half the time of the usual level for a tenth more bytes.
  deflate: (bytes) => zlib.deflateRawSync(bytes, { level: 3 }),
  // Not in every Node 20.
  crc32: 'crc32' in zlib ? (bytes) => zlib.crc32(bytes) : (bytes) => PORTABLE_CODEC.crc32(bytes),
};
