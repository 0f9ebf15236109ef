import { basename, join } from 'node:path';
import type { ScoringProfile } from '../core/scoring/profile';
import { scoreWorkbook, type ScoredWorkbook } from '../host/file/scoreWorkbook';
import { WorkbookError } from '../xlsx/workbookFile';
import { commandTexts } from '../locales/command';
import { workbookErrorTexts } from '../locales/workbookErrors';
import type { CommandLine } from './commandLine';
import { FileAccessError, isFolder, readBytes, saveBytes } from './fileAccess';

/** What came of one file: its scoring, or the one sentence why there is none. */
export type FileResult =
  | {
      readonly kind: 'scored';
      readonly file: string;
      readonly scored: ScoredWorkbook;
      /** Where it was written, `null` where nothing was asked to be. */
      readonly out: string | null;
    }
  | { readonly kind: 'failed'; readonly file: string; readonly sentence: string };

/** Judges one file and, with `-o`, writes the filled copy. Never throws. */
export async function scoreFile(
  file: string,
  profile: ScoringProfile,
  command: CommandLine,
): Promise<FileResult> {
  const write = command.out === null ? null : ({ write: command.refill ? 'differing' : 'blanks' } as const);
  try {
    const bytes = await readBytes(file);
    const scored = scoreWorkbook(bytes, {
      profile,
      locale: command.locale,
      columns: command.columns,
      write,
    });
    const out = command.out === null ? null : await outputPath(file, command.out);
    if (out !== null && scored.bytes) await saveBytes(out, scored.bytes);
    return { kind: 'scored', file, scored, out };
  } catch (error) {
    return { kind: 'failed', file, sentence: sentenceOf(error, file, command) };
  }
}

/** A folder keeps the file's own name. */
async function outputPath(file: string, out: string): Promise<string> {
  return (await isFolder(out)) ? join(out, basename(file)) : out;
}

function sentenceOf(error: unknown, file: string, { locale }: CommandLine): string {
  const texts = commandTexts[locale];
  if (error instanceof WorkbookError) return `${file}：${workbookErrorTexts[locale][error.code]}`;
  if (error instanceof FileAccessError) return `${error.path}：${texts.fileErrors[error.code]}`;
  return `${file}：${texts.unexpected(error instanceof Error ? error.message : String(error))}`;
}
