import { WorkbookError } from '../workbookFile';
import { HIGHEST_RATIO, LARGEST_PART, LARGEST_TOTAL, MOST_ENTRIES, RATIO_COUNTS_FROM } from './zipLimits';

/** One entry as the central directory tells it; offsets are into the archive's bytes. */
export interface ZipEntry {
  /** With forward slashes and no leading one, whatever the writer used. */
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localStart: number;
  readonly dataStart: number;
  /** Where the next entry begins: local header, data, data descriptor and padding lie before it. */
  readonly localEnd: number;
  readonly centralStart: number;
  readonly centralEnd: number;
  readonly isZip64: boolean;
}

/** A zip and where everything stands in it, in bytes from its start; nothing is unpacked yet. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly centralStart: number;
  readonly centralEnd: number;
  /** The end-of-central-directory record; the archive's comment follows it. */
  readonly endRecord: number;
  /** Written in the way of archives over 4 GB, whatever its size (APPNOTE 4.3.14). */
  readonly isZip64: boolean;
}

type CentralRecord = Omit<ZipEntry, 'dataStart' | 'localEnd'>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
/** The end record of zip64 and what leads to it (APPNOTE 4.3.14 and 4.3.15). */
const END64 = 0x06064b50;
const END64_SIZE = 56;
const LOCATOR = 0x07064b50;
const LOCATOR_SIZE = 20;
const ZIP64_FIELD = 0x0001;
const LONGEST_COMMENT = 0xffff;

/**
 * Reads a zip's central directory and checks it against the local headers (APPNOTE 4.3).
 * Throws `WorkbookError`: `broken` for a damaged or contradictory archive, `too-large` beyond the limits,
 * `encrypted` for password entries, `unsupported` for split archives.
 */
export function readZip(file: Uint8Array): ZipArchive {
  // Node's Buffer is a Uint8Array whose `slice` shares memory instead of copying: from here on it is a plain one.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endRecord = findEndRecord(view);
  const { count, centralSize, centralStart, isZip64 } = readEnd(view, endRecord);
  if (count > MOST_ENTRIES) throw new WorkbookError('too-large', `${count}`);
  const centralEnd = centralStart + centralSize;
  if (centralStart > endRecord || centralEnd > endRecord) throw new WorkbookError('broken', 'zip');

  const records: CentralRecord[] = [];
  let offset = centralStart;
  for (let index = 0; index < count; index++) {
    const record = readCentralRecord(view, bytes, offset, centralEnd);
    records.push(record);
    offset = record.centralEnd;
  }
  checkNames(records);
  checkSizes(records);
  const entries = locate(view, records, centralStart);
  const has64 = isZip64 || records.some((record) => record.isZip64);
  return { bytes, entries, centralStart, centralEnd, endRecord, isZip64: has64 };
}

interface EndOfDirectory {
  readonly count: number;
  readonly centralSize: number;
  readonly centralStart: number;
  readonly isZip64: boolean;
}

/** What the end of the archive says of its directory; figures that don't fit stand in a record of their own. */
function readEnd(view: DataView, endRecord: number): EndOfDirectory {
  const count = view.getUint16(endRecord + 10, true);
  const centralSize = view.getUint32(endRecord + 12, true);
  const centralStart = view.getUint32(endRecord + 16, true);
  const isZip64 = count === 0xffff || centralSize === 0xffffffff || centralStart === 0xffffffff;
  const isSplit = view.getUint16(endRecord + 4, true) !== 0 || view.getUint16(endRecord + 8, true) !== count;
  if (!isZip64) {
    if (isSplit) throw new WorkbookError('unsupported', 'split zip');
    return { count, centralSize, centralStart, isZip64 };
  }
  const locator = endRecord - LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR) throw new WorkbookError('broken', 'zip');
  const record = large(view, locator + 8);
  if (record + END64_SIZE > locator || view.getUint32(record, true) !== END64)
    throw new WorkbookError('broken', 'zip');
  return {
    count: large(view, record + 32),
    centralSize: large(view, record + 40),
    centralStart: large(view, record + 48),
    isZip64,
  };
}

/** A number of eight bytes; one too large for any archive that is read here counts as beyond its end. */
function large(view: DataView, offset: number): number {
  if (offset < 0 || offset + 8 > view.byteLength) throw new WorkbookError('broken', 'zip');
  return Number(view.getBigUint64(offset, true));
}

function findEndRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let offset = view.byteLength - END_SIZE; offset >= lowest; offset--) {
    if (view.getUint32(offset, true) !== END) continue;
    if (offset + END_SIZE + view.getUint16(offset + 20, true) <= view.byteLength) return offset;
  }
  throw new WorkbookError('broken', 'zip');
}

function readCentralRecord(view: DataView, bytes: Uint8Array, start: number, limit: number): CentralRecord {
  if (start + 46 > limit || view.getUint32(start, true) !== CENTRAL) throw new WorkbookError('broken', 'zip');
  const nameEnd = start + 46 + view.getUint16(start + 28, true);
  const end = nameEnd + view.getUint16(start + 30, true) + view.getUint16(start + 32, true);
  if (end > limit) throw new WorkbookError('broken', 'zip');
  const stored = {
    size: view.getUint32(start + 24, true),
    packedSize: view.getUint32(start + 20, true),
    localStart: view.getUint32(start + 42, true),
  };
  const extraEnd = nameEnd + view.getUint16(start + 30, true);
  const record: CentralRecord = {
    name: partName(bytes.subarray(start + 46, nameEnd)),
    flags: view.getUint16(start + 8, true),
    method: view.getUint16(start + 10, true),
    crc: view.getUint32(start + 16, true),
    ...wideFigures(view, stored, nameEnd, extraEnd),
    centralStart: start,
    centralEnd: end,
  };
  if (record.flags & 1) throw new WorkbookError('encrypted', record.name);
  return record;
}

interface Figures {
  readonly size: number;
  readonly packedSize: number;
  readonly localStart: number;
}

/** Figures that don't fit stand in an extra field, in this order, and only those (APPNOTE 4.5.3). */
function wideFigures(
  view: DataView,
  stored: Figures,
  extraStart: number,
  extraEnd: number,
): Figures & { readonly isZip64: boolean } {
  if (![stored.size, stored.packedSize, stored.localStart].includes(0xffffffff))
    return { ...stored, isZip64: false };
  for (let field = extraStart; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== ZIP64_FIELD) continue;
    const end = Math.min(extraEnd, field + 4 + view.getUint16(field + 2, true));
    let at = field + 4;
    const wide = (figure: number): number => {
      if (figure !== 0xffffffff) return figure;
      at += 8;
      if (at > end) throw new WorkbookError('broken', 'zip');
      return large(view, at - 8);
    };
    return {
      size: wide(stored.size),
      packedSize: wide(stored.packedSize),
      localStart: wide(stored.localStart),
      isZip64: true,
    };
  }
  throw new WorkbookError('broken', 'zip');
}

/** Part names are ASCII by the packaging standard; other entries are never opened, so their decoding is no matter. */
function partName(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '');
}

/** Packages compare part names without regard to case (OPC 7.2.3.5): a second one would let two readers see two files. */
function checkNames(records: readonly CentralRecord[]): void {
  const seen = new Set<string>();
  for (const { name } of records) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new WorkbookError('broken', name);
    seen.add(key);
  }
}

function checkSizes(records: readonly CentralRecord[]): void {
  let total = 0;
  for (const { name, size, packedSize } of records) {
    total += size;
    const isSwollen = size > RATIO_COUNTS_FROM && size > packedSize * HIGHEST_RATIO;
    if (size > LARGEST_PART || total > LARGEST_TOTAL || isSwollen) throw new WorkbookError('too-large', name);
  }
}

function locate(view: DataView, records: readonly CentralRecord[], centralStart: number): ZipEntry[] {
  const ends = new Map<CentralRecord, number>();
  const inOrder = [...records].sort((one, other) => one.localStart - other.localStart);
  inOrder.forEach((record, index) =>
    ends.set(record, inOrder[index + 1]?.localStart ?? Math.max(centralStart, record.localStart)),
  );
  return records.map((record) => {
    const start = record.localStart;
    const localEnd = ends.get(record) ?? start;
    if (!(start >= 0) || start + 30 > localEnd || view.getUint32(start, true) !== LOCAL)
      throw new WorkbookError('broken', record.name);
    const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    // Overlapping entries would let a small file unpack its bytes many times over.
    if (dataStart + record.packedSize > localEnd) throw new WorkbookError('broken', record.name);
    return { ...record, dataStart, localEnd };
  });
}
