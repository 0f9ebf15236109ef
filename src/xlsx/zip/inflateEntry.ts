import { WorkbookError } from '../workbookFile';
import { zipCodec } from './codec';
import type { ZipArchive, ZipEntry } from './zipArchive';

const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks one entry. The size it declares is already within the limits and is all that is ever allocated:
 * an entry that holds more, less or something else is `broken`.
 */
export function inflateEntry(archive: ZipArchive, entry: ZipEntry): Uint8Array {
  const packed = archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const bytes = unpack(packed, entry);
  if (bytes.length !== entry.size || zipCodec().crc32(bytes) !== entry.crc)
    throw new WorkbookError('broken', entry.name);
  return bytes;
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new WorkbookError('unsupported', entry.name);
  try {
    return zipCodec().inflate(packed, entry.size);
  } catch {
    throw new WorkbookError('broken', entry.name);
  }
}
