import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ScoringProfile } from '../core/scoring/profile';
import { openWorkbook } from '../host/file/opening/openWorkbook';
import { scoredBySheet, type ScoredWorkbook, type SheetsDone } from '../host/file/scoreWorkbook';
import { WorkbookError } from '../xlsx/workbookFile';
import { commandTexts } from '../locales/command';
import { workbookErrorTexts } from '../locales/workbookErrors';
import type { CommandLine } from './commandLine';
import { FileAccessError, isFolder, readBytes, saveBytes } from './fileAccess';
import type { FileResult } from './fileResult';
import type { FoundFile } from './foundFiles';
import { replaceFile } from './replaceFile';

/** All that scoring one file needs: plain data, for it may be done by a worker. */
export interface FileTask {
  readonly found: FoundFile;
  readonly profile: ScoringProfile | null;
  readonly command: Pick<CommandLine, 'out' | 'inPlace' | 'force' | 'refill' | 'columns' | 'locale'>;
}

/** Told while a file is scored. */
export interface ScoringWatch {
  readonly onSheet?: (done: SheetsDone) => void;
  /** Asked between two sheets and before anything is written. */
  readonly isToEnd?: () => Promise<boolean>;
}

/**
 * Judges one file and, with `-o` or `--in-place`, writes it filled. Never throws.
 *
 * @returns `null` where it was to end: nothing was written
 */
export function scoreFile(task: FileTask): Promise<FileResult>;
export function scoreFile(task: FileTask, watch?: ScoringWatch): Promise<FileResult | null>;
export async function scoreFile(
  { found, profile, command }: FileTask,
  watch: ScoringWatch = {},
): Promise<FileResult | null> {
  const file = found.path;
  const { out, inPlace, force, refill, columns, locale } = command;
  const isWriting = out !== null || inPlace;
  const write = isWriting ? ({ write: refill ? 'differing' : 'blanks' } as const) : null;
  try {
    const read = await readBytes(file);
    const opened = await openWorkbook(read);
    const judged = await scoredWatched(scoredBySheet(opened, { profile, locale, columns, write }), watch);
    if (judged === null) return null;
    const { bytes, ...scored } = judged;
    const done = { kind: 'scored', file, scored } as const;
    if (bytes === null) return { ...done, out: null, backup: null };
    if (out !== null) {
      const copy = await outputPath(found, out);
      await saveCopy(copy, bytes, found, force);
      return { ...done, out: copy, backup: null };
    }
    if (scored.filled === 0 && bytes === opened.file.bytes) return { ...done, out: null, backup: null };
    return { ...done, out: file, backup: await replaceFile(file, read, bytes) };
  } catch (error) {
    return { kind: 'failed', file, ...failureOf(error, file, locale) };
  }
}

/** `null`: the rest was to be left. */
async function scoredWatched(
  sheets: ReturnType<typeof scoredBySheet>,
  { onSheet, isToEnd }: ScoringWatch,
): Promise<ScoredWorkbook | null> {
  for (;;) {
    const step = sheets.next();
    if (await isToEnd?.()) return null;
    if (step.done) return step.value;
    onSheet?.(step.value);
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
