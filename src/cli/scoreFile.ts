import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ScoringProfile } from '../core/scoring/profile';
import { openWorkbook } from '../host/file/opening/openWorkbook';
import { scoreOpened, type ScoreWorkbookOptions } from '../host/file/scoreWorkbook';
import { WorkbookError } from '../xlsx/workbookFile';
import { commandTexts } from '../locales/command';
import { workbookErrorTexts } from '../locales/workbookErrors';
import type { CommandLine } from './commandLine';
import {
  accessError,
  FileAccessError,
  isFile,
  isFolder,
  readBytes,
  saveBytes,
  systemCode,
} from './fileAccess';
import type { FileResult } from './fileResult';
import type { FoundFile } from './foundFiles';

/** All that scoring one file needs: plain data, for it may be done by a worker. */
export interface FileTask {
  readonly found: FoundFile;
  readonly profile: ScoringProfile | null;
  readonly command: Pick<CommandLine, 'out' | 'inPlace' | 'force' | 'refill' | 'columns' | 'locale'>;
}

/** Judges one file and, with `-o` or `--in-place`, writes it filled. Never throws. */
export async function scoreFile(
  { found, profile, command }: FileTask,
  onSheet?: ScoreWorkbookOptions['onSheet'],
): Promise<FileResult> {
  const file = found.path;
  const { out, inPlace, force, refill, columns, locale } = command;
  const isWriting = out !== null || inPlace;
  const write = isWriting ? ({ write: refill ? 'differing' : 'blanks' } as const) : null;
  try {
    const read = await readBytes(file);
    const opened = await openWorkbook(read);
    const { bytes, ...scored } = scoreOpened(opened, {
      ...{ profile, locale, columns, write },
      ...(onSheet ? { onSheet } : {}),
    });
    const done = { kind: 'scored', file, scored } as const;
    if (bytes === null) return { ...done, out: null, backup: null };
    if (out !== null) {
      const copy = await outputPath(found, out);
      await saveCopy(copy, bytes, found, force);
      return { ...done, out: copy, backup: null };
    }
    if (scored.filled === 0 && bytes === opened.file.bytes) return { ...done, out: null, backup: null };
    return { ...done, out: file, backup: await replaced(file, read, bytes) };
  } catch (error) {
    return { kind: 'failed', file, ...failureOf(error, file, locale) };
  }
}

/** Where `-o` puts a file's copy: below a folder it keeps its name and the folders it was found in. */
export async function outputPath({ under }: FoundFile, out: string): Promise<string> {
  return (await isFolder(out)) ? join(out, under) : out;
}

/** Folders below the one of `-o` are made; that one itself must exist, a slip of the pen makes no folders. */
async function saveCopy(
  out: string,
  bytes: Uint8Array,
  { under }: FoundFile,
  isForced: boolean,
): Promise<void> {
  if (dirname(under) !== '.') {
    await mkdir(dirname(out), { recursive: true }).catch(() => {
      throw new FileAccessError('no-such-folder', out);
    });
  }
  await saveBytes(out, bytes, isForced ? 'replace' : 'new');
}

/** More backups of one file than anybody makes. */
const MOST_BACKUPS = 100;

/**
 * Puts the filled workbook in the place of the file, which is kept beside it; an earlier backup is never touched. Where the
 * file is no longer what was judged, it stays as it is.
 *
 * @param judged the file as it was read
 */
async function replaced(file: string, judged: Uint8Array, bytes: Uint8Array): Promise<string> {
  const found = await lstat(file).catch((error: unknown) => {
    throw accessError(error, file);
  });
  if (found.isSymbolicLink()) throw new FileAccessError('is-link', file);
  for (let number = 1; number <= MOST_BACKUPS; number += 1) {
    const backup = number === 1 ? `${file}.bak` : `${file}.${number}.bak`;
    if (!(await isBackupMade(file, backup))) continue;
    try {
      if (!Buffer.from(judged).equals(await readBytes(backup))) throw new FileAccessError('changed', file);
      await saveBytes(file, bytes, 'replace');
    } catch (error) {
      // Nothing was replaced: a backup would say otherwise.
      await rm(backup, { force: true }).catch(() => undefined);
      throw error;
    }
    return backup;
  }
  throw new FileAccessError('disk', file);
}

/** Whether the copy was made; not where one of that name stands there already. */
async function isBackupMade(file: string, backup: string): Promise<boolean> {
  try {
    await copyFile(file, backup, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw accessError(error, (await isFile(file)) ? backup : file);
  }
}

function failureOf(
  error: unknown,
  file: string,
  locale: CommandLine['locale'],
): { at: string; reason: string } {
  const texts = commandTexts[locale];
  if (error instanceof WorkbookError) return { at: file, reason: workbookErrorTexts[locale][error.code] };
  if (error instanceof FileAccessError) return { at: error.path, reason: texts.fileErrors[error.code] };
  return { at: file, reason: texts.unexpected(error instanceof Error ? error.message : String(error)) };
}
