import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../../core/language/locale';
import type { Report } from '../../core/report/report';
import { returnLetters } from '../../core/report/returnLetters';
import { reportTexts } from '../../locales/report';
import { letterDocument } from '../../letters/letterDocument';
import { letterName } from '../../letters/letterName';
import { endingSignals } from '../endingSignals';
import { accessError, FileAccessError, saveBytes, systemCode } from '../fileAccess';
import { letterAt } from './letterAt';

/** What became of the letters: those written, files of others that stood in their way, and how many were left out. */
export interface WrittenLetters {
  readonly written: readonly string[];
  readonly refused: readonly string[];
  readonly left: number;
}

/**
 * Writes one .docx for each unit into a folder, which is made where it is missing. A file that is no earlier letter of
 * ours stays as it is. Where the run is to end, those that follow are left out. Throws `FileAccessError`.
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
  const letters = returnLetters(report, locale);
  for (const letter of letters) {
    if (endingSignals.isEnding) break;
    const path = join(folder, letterName(reportTexts[locale].letter.title(letter.unit), taken));
    if ((await letterAt(path)) === 'foreign') {
      refused.push(path);
      continue;
    }
    const bytes = letterDocument(letter, locale, hasBasis);
    await endingSignals.during(() => saveBytes(path, bytes));
    written.push(path);
  }
  return { written, refused, left: letters.length - written.length - refused.length };
}

/** A file stands where a folder is to be made, or on the way there. */
function isFileInTheWay(error: unknown): boolean {
  return ['EEXIST', 'ENOTDIR'].includes(systemCode(error));
}
