import type { LetterEntry, LetterForm, ReturnLetter } from '../core/report/returnLetters';
import type { Locale } from '../core/language/locale';
import { reportTexts } from '../locales/report';
import { docxPackage, type DocxParagraph } from './docxPackage';

/** Recognises an earlier letter of ours: only such a file is written over. */
export const LETTER_CREATOR = '绩效自评助手';

/** As official letters are set (GB/T 9704): 二号 and 三号 in half points, lines of 28 points. */
const TITLE_SIZE = 44;
const TEXT_SIZE = 32;
const LINE = 560;
/** Two characters of the text's size, in twentieths of a point. */
const INDENT = 640;
const TEXT_FONT = '仿宋';
const HEADING_FONT = '黑体';

/** One unit's 退回意见 as a .docx, ready to be printed or gone on with. */
export function letterDocument(letter: ReturnLetter, locale: Locale, hasBasis: boolean): Uint8Array {
  const texts = reportTexts[locale].letter;
  const text = (content: string, isHeading = false): DocxParagraph => ({
    ...{ text: content, size: TEXT_SIZE, font: isHeading ? HEADING_FONT : TEXT_FONT },
    ...{ line: LINE, indent: INDENT, keepsNext: isHeading },
  });
  return docxPackage({
    ...{ creator: LETTER_CREATOR, title: texts.title(letter.unit), description: texts.heading },
    paragraphs: [
      { text: texts.heading, size: TITLE_SIZE, font: HEADING_FONT, isCentred: true, after: 400 },
      { text: texts.to(letter.unit), size: TEXT_SIZE, font: TEXT_FONT, line: LINE },
      text(texts.opening(letter.forms.length, entriesOf(letter))),
      ...letter.forms.flatMap((form) => [
        text(formHeading(form, locale), true),
        ...form.entries.map((entry, index) => text(entryText(entry, index, locale, hasBasis))),
      ]),
      text(texts.closing),
    ],
  });
}

/** How many things are to be put right in all of a unit's forms. */
export function entriesOf({ forms }: ReturnLetter): number {
  return forms.reduce((sum, { entries }) => sum + entries.length, 0);
}

/** 《某项目》（2021年度）. */
export function formHeading({ project, year }: LetterForm, locale: Locale): string {
  return reportTexts[locale].letter.form(project, year);
}

/** `1. 产出指标—…：…。请…。（F14）`, with its basis where it was asked for. */
function entryText(
  { text, cell, basis }: LetterEntry,
  index: number,
  locale: Locale,
  hasBasis: boolean,
): string {
  return reportTexts[locale].letter.entry(index + 1, text, cell, hasBasis ? basis : null);
}
