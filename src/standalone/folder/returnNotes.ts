import { zipSync } from 'fflate';
import type { Locale } from '../../core/language/locale';
import type { Report } from '../../core/report/report';
import { returnLetters } from '../../core/report/returnLetters';
import { letterDocument } from '../../letters/letterDocument';
import { letterName } from '../../letters/letterName';
import { reportTexts } from '../../locales/report';

/** 退回意见 as documents by their file names, one a unit. */
export function returnNotes(report: Report, locale: Locale): ReadonlyMap<string, Uint8Array> {
  const taken = new Set<string>();
  return new Map(
    returnLetters(report, locale).map((letter) => [
      letterName(reportTexts[locale].letter.title(letter.unit), taken),
      letterDocument(letter, locale, false),
    ]),
  );
}

/** Files as one zip, for browsers that only download. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 0 });
}
