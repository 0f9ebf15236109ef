import { concatBytes } from './concatBytes';
import { zipCodec } from './codec';
import type { ZipArchive, ZipEntry } from './zipArchive';

/** New contents by entry name; `null` drops the entry; a name the archive lacks is added at the end. */
export type ZipChanges = ReadonlyMap<string, Uint8Array | null>;

const DEFLATED = 8;
const HAS_DESCRIPTOR = 0x0008;
const UTF8_NAME = 0x0800;
const ZIP64_FIELD = 0x0001;
/** 1980-01-01 00:00, the earliest a zip can tell: a fixed time keeps the output reproducible. */
const EARLIEST_DATE = 0x0021;

/**
 * The archive with some entries changed. Every other entry keeps its bytes, packed as they are, with headers, extra
 * fields, descriptors and padding, in the same order; a changed entry keeps its names, times and attributes.
 */
export function rewriteZip(archive: ZipArchive, changes: ZipChanges): Uint8Array {
  const { bytes, entries } = archive;
  const inOrder = [...entries].sort((one, other) => one.localStart - other.localStart);
  const pieces: Uint8Array[] = [bytes.subarray(0, inOrder[0]?.localStart ?? archive.centralStart)];
  let offset = pieces[0]?.length ?? 0;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    offset += piece.length;
  };

  const central = new Map<ZipEntry, Uint8Array>();
  for (const entry of inOrder) {
    const content = changes.get(entry.name);
    if (content === null) continue;
    const record = narrowed(bytes.slice(entry.centralStart, entry.centralEnd), entry);
    if (content === undefined) {
      central.set(entry, relocate(record, offset));
      add(bytes.subarray(entry.localStart, entry.localEnd));
      continue;
    }
    const packed = zipCodec().deflate(content);
    const sizes = { crc: zipCodec().crc32(content), packedSize: packed.length, size: content.length };
    central.set(entry, relocate(resize(record, CENTRAL_LAYOUT, sizes), offset));
    add(resize(bytes.slice(entry.localStart, entry.dataStart), LOCAL_LAYOUT, sizes));
    add(packed);
  }

  const added: Uint8Array[] = [];
  const known = new Set(entries.map((entry) => entry.name));
  for (const [name, content] of changes) {
    if (content === null || known.has(name)) continue;
    const entry = newEntry(name, content, offset);
    added.push(entry.central);
    add(entry.local);
  }

  const records = [...entries.flatMap((entry) => central.get(entry) ?? []), ...added];
  const directory = concatBytes(records);
  const end = bytes.slice(archive.endRecord);
  const view = new DataView(end.buffer);
  view.setUint16(8, records.length, true);
  view.setUint16(10, records.length, true);
  view.setUint32(12, directory.length, true);
  view.setUint32(16, offset, true);
  // What stands between is the zip64 record, where there is one: everything now fits without.
  const between = archive.isZip64 ? [] : [bytes.subarray(archive.centralEnd, archive.endRecord)];
  return concatBytes([...pieces, directory, ...between, end]);
}

/** A central record with its figures where small archives have them. */
function narrowed(record: Uint8Array, entry: ZipEntry): Uint8Array {
  if (!entry.isZip64) return record;
  const kept = withoutZip64(record, CENTRAL_LAYOUT);
  const view = new DataView(kept.buffer);
  view.setUint32(CENTRAL_LAYOUT.crc + 4, entry.packedSize, true);
  view.setUint32(CENTRAL_LAYOUT.crc + 8, entry.size, true);
  return kept;
}

interface Sizes {
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
}

/** Where the two kinds of header keep the same fields (APPNOTE 4.3.7 and 4.3.12). */
interface HeaderLayout {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly nameLength: number;
  readonly length: number;
}

const LOCAL_LAYOUT: HeaderLayout = { flags: 6, method: 8, crc: 14, nameLength: 26, length: 30 };
const CENTRAL_LAYOUT: HeaderLayout = { flags: 8, method: 10, crc: 16, nameLength: 28, length: 46 };

function resize(header: Uint8Array, layout: HeaderLayout, sizes: Sizes): Uint8Array {
  const kept = withoutZip64(header, layout);
  const view = new DataView(kept.buffer);
  view.setUint16(layout.flags, view.getUint16(layout.flags, true) & ~HAS_DESCRIPTOR, true);
  view.setUint16(layout.method, DEFLATED, true);
  view.setUint32(layout.crc, sizes.crc, true);
  view.setUint32(layout.crc + 4, sizes.packedSize, true);
  view.setUint32(layout.crc + 8, sizes.size, true);
  return kept;
}

function relocate(record: Uint8Array, offset: number): Uint8Array {
  new DataView(record.buffer).setUint32(42, offset, true);
  return record;
}

/** A zip64 extra field repeats the old sizes: it would contradict the new ones. */
function withoutZip64(header: Uint8Array, layout: HeaderLayout): Uint8Array {
  const view = new DataView(header.buffer);
  const extraStart = layout.length + view.getUint16(layout.nameLength, true);
  const extraEnd = extraStart + view.getUint16(layout.nameLength + 2, true);
  const kept: Uint8Array[] = [];
  let offset = extraStart;
  while (offset + 4 <= extraEnd) {
    const fieldEnd = Math.min(extraEnd, offset + 4 + view.getUint16(offset + 2, true));
    if (view.getUint16(offset, true) !== ZIP64_FIELD) kept.push(header.subarray(offset, fieldEnd));
    offset = fieldEnd;
  }
  kept.push(header.subarray(offset, extraEnd));
  const extra = concatBytes(kept);
  const result = concatBytes([header.subarray(0, extraStart), extra, header.subarray(extraEnd)]);
  new DataView(result.buffer).setUint16(layout.nameLength + 2, extra.length, true);
  return result;
}

function newEntry(
  name: string,
  content: Uint8Array,
  offset: number,
): { local: Uint8Array; central: Uint8Array } {
  const nameBytes = new TextEncoder().encode(name);
  const packed = zipCodec().deflate(content);
  const sizes = { crc: zipCodec().crc32(content), packedSize: packed.length, size: content.length };
  const local = header(LOCAL_LAYOUT, 0x04034b50, nameBytes, sizes);
  const central = header(CENTRAL_LAYOUT, 0x02014b50, nameBytes, sizes);
  return { local: concatBytes([local, packed]), central: relocate(central, offset) };
}

function header(layout: HeaderLayout, signature: number, name: Uint8Array, sizes: Sizes): Uint8Array {
  const bytes = new Uint8Array(layout.length + name.length);
  bytes.set(name, layout.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  // Version needed (and, in the central record, made by): 2.0, for deflate.
  view.setUint16(4, 20, true);
  if (layout === CENTRAL_LAYOUT) view.setUint16(6, 20, true);
  view.setUint16(layout.flags, UTF8_NAME, true);
  view.setUint16(layout.crc - 2, EARLIEST_DATE, true);
  view.setUint16(layout.nameLength, name.length, true);
  return resize(bytes, layout, sizes);
}
