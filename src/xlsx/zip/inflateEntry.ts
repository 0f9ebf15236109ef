import { Inflate } from 'fflate';
import { WorkbookError } from '../workbookFile';
import { crc32 } from './crc32';
import type { ZipArchive, ZipEntry } from './zipArchive';

/** Packed bytes given to the inflater at once: bounds what it can produce before its output is counted. */
const SLICE = 64 * 1024;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks one entry. The size it declares is already within the limits and is all that is ever allocated:
 * an entry that holds more, less or something else is `broken`.
 */
export function inflateEntry(archive: ZipArchive, entry: ZipEntry): Uint8Array {
  const packed = archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const bytes = unpack(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new WorkbookError('broken', entry.name);
  return bytes;
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new WorkbookError('unsupported', entry.name);
  const out = new Uint8Array(entry.size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > out.length) throw new WorkbookError('broken', entry.name);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let start = 0; start < packed.length || start === 0; start += SLICE)
      inflater.push(packed.subarray(start, start + SLICE), start + SLICE >= packed.length);
  } catch {
    throw new WorkbookError('broken', entry.name);
  }
  return out.subarray(0, filled);
}
