import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../../core/language/locale';
import type { Report } from '../../core/report/report';
import { returnLetters } from '../../core/report/returnLetters';
import { reportTexts } from '../../locales/report';
import { letterDocument } from '../../letters/letterDocument';
import { letterName } from '../../letters/letterName';
import { accessError, FileAccessError, saveBytes, systemCode } from '../fileAccess';
import { letterAt } from './letterAt';

/** What became of the letters: those written, and files of others that stood in their way. */
export interface WrittenLetters {
  readonly written: readonly string[];
  readonly refused: readonly string[];
}

/**
 * Writes one .docx for each unit into a folder, which is made where it is missing. A file that is no earlier letter of
 * ours stays as it is. Throws `FileAccessError`.
 */
export async function writeLetters(
  report: Report,
  folder: string,
  { locale, hasBasis }: { readonly locale: Locale; readonly hasBasis: boolean },
): Promise<WrittenLetters> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    if (isFileInTheWay(error)) throw new FileAccessError('not-a-folder', folder);
    throw accessError(error, folder);
  });
  const written: string[] = [];
  const refused: string[] = [];
  const taken = new Set<string>();
  for (const letter of returnLetters(report, locale)) {
    const path = join(folder, letterName(reportTexts[locale].letter.title(letter.unit), taken));
    if ((await letterAt(path)) === 'foreign') {
      refused.push(path);
      continue;
    }
    await saveBytes(path, letterDocument(letter, locale, hasBasis));
    written.push(path);
  }
  return { written, refused };
}

/** A file stands where a folder is to be made, or on the way there. */
function isFileInTheWay(error: unknown): boolean {
  return ['EEXIST', 'ENOTDIR'].includes(systemCode(error));
}
