import { deflateSync, Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';

/** Packing and unpacking of a zip's entries. */
export interface ZipCodec {
  /**
   * Unpacks deflated bytes that say they unpack to `size`. Never allocates more than that by more than a constant;
   * throws, whatever it throws, for damaged bytes and for more of them.
   */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  deflate(bytes: Uint8Array): Uint8Array;
  crc32(bytes: Uint8Array): number;
}

/** Packed bytes given to the inflater at once: bounds what it can produce before its output is counted. */
const SLICE = 64 * 1024;

/** Runs wherever JavaScript does. */
export const PORTABLE_CODEC: ZipCodec = {
  inflate(packed, size) {
    if (packed.length <= SLICE) return inflatedWhole(packed, size);
    const out = new Uint8Array(size);
    let filled = 0;
    const inflater = new Inflate((chunk) => {
      if (filled + chunk.length > out.length) throw new RangeError('more than it says');
      out.set(chunk, filled);
      filled += chunk.length;
    });
    for (let start = 0; start < packed.length || start === 0; start += SLICE)
      inflater.push(packed.subarray(start, start + SLICE), start + SLICE >= packed.length);
    return out.subarray(0, filled);
  },
  deflate: (bytes) => deflateSync(bytes),
  crc32,
};

/** In one go: a stream makes buffers of its own, which for most parts of a workbook takes longer than unpacking them. */
function inflatedWhole(packed: Uint8Array, size: number): Uint8Array {
  // A byte of room shows that there is more than it says; whatever goes beyond it is not kept.
  const bytes = inflateSync(packed, { out: new Uint8Array(size + 1) });
  if (bytes.length > size) throw new RangeError('more than it says');
  return bytes;
}

let current: ZipCodec = PORTABLE_CODEC;

/** The codec in use: the portable one, until a program that has a faster one says so. */
export function zipCodec(): ZipCodec {
  return current;
}

/** To be called once, at a program's start. */
export function useZipCodec(codec: ZipCodec): void {
  current = codec;
}
