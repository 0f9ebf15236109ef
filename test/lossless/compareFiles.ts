import { unzipSync } from 'fflate';
import { readZip } from '../../src/xlsx/zip/zipArchive';

/** What became of a file's zip entries. */
export interface FileDifference {
  /** Entries whose local record (header, packed bytes, descriptor) or directory record is not the same. */
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Compares two files entry by entry and byte by byte, as packed; only an entry's offset may differ. */
export function differenceOf(before: Uint8Array, after: Uint8Array): FileDifference {
  const [old, fresh] = [recordsOf(before), recordsOf(after)];
  return {
    changed: [...old].flatMap(([name, record]) =>
      !fresh.has(name) || fresh.get(name) === record ? [] : name,
    ),
    added: [...fresh.keys()].filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !fresh.has(name)),
  };
}

function recordsOf(file: Uint8Array): Map<string, string> {
  const { entries } = readZip(file);
  return new Map(
    entries.map((entry) => {
      const directory = file.slice(entry.centralStart, entry.centralEnd);
      directory.fill(0, 42, 46);
      const local = file.slice(entry.localStart, entry.localEnd);
      return [entry.name, `${Buffer.from(directory).toString('hex')} ${Buffer.from(local).toString('hex')}`];
    }),
  );
}

/** A part's text, unpacked by a zip reader that is not ours. */
export function partText(file: Uint8Array, part: string): string {
  const content = unzipSync(new Uint8Array(file))[part];
  if (!content) throw new Error(`no ${part}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}
