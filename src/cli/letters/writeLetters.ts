import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Locale } from '../../core/language/locale';
import type { Report } from '../../core/report/report';
import { returnLetters } from '../../core/report/returnLetters';
import { reportTexts } from '../../locales/report';
import { FileAccessError, readBytes, saveBytes } from '../fileAccess';
import { LETTER_CREATOR, letterDocument } from './letterDocument';

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
    await saveBytes(path, await letterDocument(letter, locale, hasBasis));
    written.push(path);
  }
  return { written, refused };
}

const LONGEST_NAME = 80;

/** A file's name that every system takes, each once: Windows takes capitals and small letters for the same. */
export function letterName(title: string, taken: Set<string>): string {
  // eslint-disable-next-line no-control-regex -- no system's file names may hold these
  let safe = title.replace(/[\u0000-\u001f"*/:<>?\\|]/g, '_');
  while (safe.endsWith('.') || safe.endsWith(' ')) safe = safe.slice(0, -1);
  const base = [...safe].slice(0, LONGEST_NAME).join('') || '_';
  let name = base;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base} (${count})`;
  taken.add(name.toLowerCase());
  return `${name}.docx`;
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
