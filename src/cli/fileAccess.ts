import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Why a file could not be read or written; each has its own sentence in the locales. */
export type FileAccessCode = 'not-found' | 'is-folder' | 'no-permission' | 'no-such-folder' | 'disk';

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
    return await readFile(path);
  } catch (error) {
    throw accessError(error, path);
  }
}

/**
 * Writes a file whole or not at all: to a temporary file in the same folder, then renamed over the target. A crash or
 * a full disk leaves the old file as it was. Throws `FileAccessError`.
 */
export async function saveBytes(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(resolve(path)), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    const failed = accessError(error, path);
    throw failed.code === 'not-found' ? new FileAccessError('no-such-folder', path) : failed;
  }
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
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'is-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  EBUSY: 'no-permission',
};

function accessError(error: unknown, path: string): FileAccessError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return new FileAccessError(CODES[code] ?? 'disk', path);
}
