import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Locale } from '../../core/language/locale';
import type { Report } from '../../core/report/report';
import { returnLetters } from '../../core/report/returnLetters';
import { reportTexts } from '../../locales/report';
import { LETTER_CREATOR, letterDocument } from '../../letters/letterDocument';
import { letterName } from '../../letters/letterName';
import { FileAccessError, readBytes, saveBytes } from '../fileAccess';

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
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new FileAccessError('no-such-folder', folder);
  });
  const written: string[] = [];
  const refused: string[] = [];
  const taken = new Set<string>();
  for (const letter of returnLetters(report, locale)) {
    const path = join(folder, letterName(reportTexts[locale].letter.title(letter.unit), taken));
    if (await isForeign(path)) {
      refused.push(path);
      continue;
    }
    await saveBytes(path, letterDocument(letter, locale, hasBasis));
    written.push(path);
  }
  return { written, refused };
}

/** Whether something stands at the path that is no letter of ours. */
async function isForeign(path: string): Promise<boolean> {
  try {
    const parts = unzipSync(await readBytes(path), { filter: ({ name }) => name === 'docProps/core.xml' });
    const core = parts['docProps/core.xml'];
    return !core || !strFromU8(core).includes(`<dc:creator>${LETTER_CREATOR}</dc:creator>`);
  } catch (error) {
    return !(error instanceof FileAccessError && error.code === 'not-found');
  }
}
