import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ScoringProfile } from '../core/scoring/profile';
import { openWorkbook } from '../host/file/opening/openWorkbook';
import { scoreOpened, type ScoredWorkbook } from '../host/file/scoreWorkbook';
import { WorkbookError } from '../xlsx/workbookFile';
import { commandTexts } from '../locales/command';
import { workbookErrorTexts } from '../locales/workbookErrors';
import type { CommandLine } from './commandLine';
import { FileAccessError, isFolder, readBytes, saveBytes } from './fileAccess';
import type { FoundFile } from './foundFiles';

/** What came of one file: its scoring, or the one sentence why there is none. */
export type FileResult =
  | {
      readonly kind: 'scored';
      readonly file: string;
      readonly scored: ScoredWorkbook;
      /** Where it was written, `null` where nothing was asked to be. */
      readonly out: string | null;
    }
  | {
      readonly kind: 'failed';
      readonly file: string;
      /** The file that stood in the way: the one read or the one to be written. */
      readonly at: string;
      readonly reason: string;
    };

/** Judges one file and, with `-o`, writes the filled copy. Never throws. */
export async function scoreFile(
  found: FoundFile,
  profile: ScoringProfile | null,
  command: CommandLine,
): Promise<FileResult> {
  const file = found.path;
  const write = command.out === null ? null : ({ write: command.refill ? 'differing' : 'blanks' } as const);
  try {
    const bytes = await readBytes(file);
    const scored = scoreOpened(await openWorkbook(bytes), {
      profile,
      locale: command.locale,
      columns: command.columns,
      write,
    });
    const out = command.out === null || !scored.bytes ? null : await outputPath(found, command.out);
    if (out !== null && scored.bytes) await saveCopy(out, scored.bytes, found);
    return { kind: 'scored', file, scored, out };
  } catch (error) {
    return { kind: 'failed', file, ...failureOf(error, file, command) };
  }
}

/** Where `-o` puts a file's copy: below a folder it keeps its name and the folders it was found in. */
export async function outputPath({ under }: FoundFile, out: string): Promise<string> {
  return (await isFolder(out)) ? join(out, under) : out;
}

/** Folders below the one of `-o` are made; that one itself must exist, a slip of the pen makes no folders. */
async function saveCopy(out: string, bytes: Uint8Array, { under }: FoundFile): Promise<void> {
  if (dirname(under) !== '.') {
    await mkdir(dirname(out), { recursive: true }).catch(() => {
      throw new FileAccessError('no-such-folder', out);
    });
  }
  await saveBytes(out, bytes);
}

function failureOf(error: unknown, file: string, { locale }: CommandLine): { at: string; reason: string } {
  const texts = commandTexts[locale];
  if (error instanceof WorkbookError) return { at: file, reason: workbookErrorTexts[locale][error.code] };
  if (error instanceof FileAccessError) return { at: error.path, reason: texts.fileErrors[error.code] };
  return { at: file, reason: texts.unexpected(error instanceof Error ? error.message : String(error)) };
}
