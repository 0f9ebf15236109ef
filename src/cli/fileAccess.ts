import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { FileErrorTexts } from '../locales/fileObstacles';
import { LARGEST_TOTAL } from '../xlsx/zip/zipLimits';

/** Why a file could not be read or written; each has its own sentence in the locales. */
export type FileAccessCode = keyof FileErrorTexts;

/** What no workbook within the limits can be larger than, packed as it is. */
const LARGEST_FILE = LARGEST_TOTAL;

/** A file that could not be read or written; people are told by the code, with the path before it. */
export class FileAccessError extends Error {
  override readonly name = 'FileAccessError';
  constructor(
    readonly code: FileAccessCode,
    readonly path: string,
  ) {
    super(`${code}: ${path}`);
  }
}

/** The bytes of a file. Throws `FileAccessError`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile() && !found.isDirectory()) throw new FileAccessError('not-a-file', path);
    if (found.size > LARGEST_FILE) throw new FileAccessError('too-large', path);
    return await readFile(path);
  } catch (error) {
    throw accessError(error, path);
  }
}

/**
 * Writes a file whole or not at all: to a temporary file in the same folder, then renamed over the target. A crash or
 * a full disk leaves the old file as it was. Throws `FileAccessError`.
 *
 * @param mode `new`: whatever stands there stays, even what came while the file was written
 */
export async function saveBytes(
  path: string,
  bytes: Uint8Array,
  mode: 'replace' | 'new' = 'replace',
): Promise<void> {
  const temporary = await temporaryBeside(path, bytes, mode);
  try {
    await (mode === 'new' ? placeNew(temporary, path) : rename(temporary, path));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw failedAt(error, path);
  }
}

/** Writes a file, whole and onto the disk, beside the one whose place it is to take. Throws `FileAccessError`. */
export async function temporaryBeside(
  path: string,
  bytes: Uint8Array,
  mode: 'replace' | 'new',
): Promise<string> {
  // Without the file's own name: with anything added that may be too long for the disk.
  const temporary = join(dirname(resolve(path)), `.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      // Whoever may read the file that is replaced, and nobody else, may read the new one.
      const former = mode === 'replace' ? await stat(path).catch(() => null) : null;
      if (former !== null) await handle.chmod(former.mode & 0o7777).catch(() => undefined);
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return temporary;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw failedAt(error, path);
  }
}

function failedAt(error: unknown, path: string): FileAccessError {
  const failed = accessError(error, path);
  return failed.code === 'not-found' ? new FileAccessError('no-such-folder', path) : failed;
}

/** A link made to a file fails where its new name is taken; a disk without such links gets a copy. */
async function placeNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw error;
    await copyFile(temporary, path, constants.COPYFILE_EXCL);
  }
  await rm(temporary, { force: true });
}

/** Whether a folder stands at the path. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Whether a file, or a link to one, stands at the path. */
export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

const CODES: Readonly<Record<string, FileAccessCode>> = {
  EEXIST: 'exists',
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'is-folder',
  ENAMETOOLONG: 'name-too-long',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  EBUSY: 'no-permission',
};

/** Any failure of the file system as one that has a sentence. */
export function accessError(error: unknown, path: string): FileAccessError {
  if (error instanceof FileAccessError) return error;
  return new FileAccessError(CODES[systemCode(error)] ?? 'disk', path);
}

/** The system's code of an error, such as `ENOENT`; empty for what is none of its errors. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
