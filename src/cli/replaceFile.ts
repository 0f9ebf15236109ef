import { constants, readFileSync, renameSync, statSync } from 'node:fs';
import { copyFile, link, lstat, readFile, rename, rm } from 'node:fs/promises';
import { accessError, FileAccessError, isFile, systemCode, temporaryBeside } from './fileAccess';

/** More backups of one file than anybody makes. */
const MOST_BACKUPS = 100;

/**
 * Puts the filled workbook in the place of the file, which is kept beside it; an earlier backup is never touched. Where the
 * file is no longer what was judged, it stays as it is.
 *
 * The new file lies ready beside the old one before that is looked at for the last time, so that nothing but the renaming
 * comes behind the look. The backup is the old file itself under a second name where the system allows it: who writes
 * into the old file at that very moment writes into the backup, which is then put back. What remains: somebody who, between
 * two calls of the system, puts another file into its place. No file system of ours can be told to refuse that.
 *
 * @param judged the file as it was read
 * @param onReady told when the new file lies ready
 * @returns the backup's path
 */
export async function replaceFile(
  file: string,
  judged: Uint8Array,
  bytes: Uint8Array,
  onReady: () => void = () => undefined,
): Promise<string> {
  const found = await lstat(file).catch((error: unknown) => {
    throw accessError(error, file);
  });
  if (found.isSymbolicLink()) throw new FileAccessError('is-link', file);
  const backup = await madeBackup(file);
  let temporary: string | null = null;
  try {
    temporary = await temporaryBeside(file, bytes, 'replace');
    onReady();
    renameUnchanged(temporary, file, judged);
  } catch (error) {
    if (temporary !== null) await rm(temporary, { force: true }).catch(() => undefined);
    // Nothing was replaced: a backup would say otherwise.
    await rm(backup, { force: true }).catch(() => undefined);
    throw accessError(error, file);
  }
  if (!(await holds(backup, judged))) {
    await rename(backup, file).catch(() => undefined);
    throw new FileAccessError('changed', file);
  }
  return backup;
}

/** Without a pause: nothing of this process comes between the last look at the file and its being replaced. */
function renameUnchanged(temporary: string, file: string, judged: Uint8Array): void {
  const before = stateOf(file);
  if (!Buffer.from(judged).equals(readFileSync(file)) || stateOf(file) !== before)
    throw new FileAccessError('changed', file);
  renameSync(temporary, file);
}

/** Which file stands at a path, and when it was written to last. */
function stateOf(file: string): string {
  const { ino, size, mtimeNs } = statSync(file, { bigint: true });
  return [ino, size, mtimeNs].join(' ');
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  return readFile(path).then(
    (present) => present.equals(bytes),
    () => false,
  );
}

/** A second name of the file, or a copy of it where the disk has no such links. */
async function madeBackup(file: string): Promise<string> {
  for (let number = 1; number <= MOST_BACKUPS; number += 1) {
    const backup = number === 1 ? `${file}.bak` : `${file}.${number}.bak`;
    try {
      await linkOrCopy(file, backup);
      return backup;
    } catch (error) {
      if (systemCode(error) === 'EEXIST') continue;
      throw accessError(error, (await isFile(file)) ? backup : file);
    }
  }
  throw new FileAccessError('disk', file);
}

async function linkOrCopy(file: string, backup: string): Promise<void> {
  // While a program there has the file open, Windows neither replaces it nor removes another name of it: the backup would stay.
  if (process.platform !== 'win32') {
    try {
      return await link(file, backup);
    } catch (error) {
      if (systemCode(error) === 'EEXIST') throw error;
    }
  }
  await copyFile(file, backup, constants.COPYFILE_EXCL);
}
