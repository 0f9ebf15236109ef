import type { LetterEntry, LetterForm, ReturnLetter } from '../../core/report/returnLetters';
import type { Locale } from '../../core/language/locale';
import { reportTexts } from '../../locales/report';

/** Recognises an earlier letter of ours: only such a file is written over. */
export const LETTER_CREATOR = '绩效自评助手';

/** As official letters are set (GB/T 9704): 二号 and 三号 in half points, lines of 28 points. */
const TITLE_SIZE = 44;
const TEXT_SIZE = 32;
const LINE = 560;
/** Two characters of the text's size, in twentieths of a point. */
const INDENT = 640;
const FONTS = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' };
const HEADING_FONTS = { ...FONTS, eastAsia: '黑体' };

/** One unit's 退回意见 as a .docx, ready to be printed or gone on with. */
export async function letterDocument(
  letter: ReturnLetter,
  locale: Locale,
  hasBasis: boolean,
): Promise<Uint8Array> {
  // Loaded only here: no other way of the command needs the library.
  const { AlignmentType, Document, Packer, Paragraph, TextRun } = await import('docx');
  const texts = reportTexts[locale].letter;
  const spacing = { line: LINE, lineRule: 'exact' as const };
  const text = (content: string, isHeading = false) =>
    new Paragraph({
      spacing,
      indent: { firstLine: INDENT },
      keepNext: isHeading,
      children: [new TextRun({ text: content, size: TEXT_SIZE, font: isHeading ? HEADING_FONTS : FONTS })],
    });
  const document = new Document({
    ...{ creator: LETTER_CREATOR, title: texts.title(letter.unit), description: texts.heading },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 2098, bottom: 1984, left: 1587, right: 1474 },
          },
        },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 400 },
            children: [new TextRun({ text: texts.heading, size: TITLE_SIZE, font: HEADING_FONTS })],
          }),
          new Paragraph({
            spacing,
            children: [new TextRun({ text: texts.to(letter.unit), size: TEXT_SIZE, font: FONTS })],
          }),
          text(texts.opening(letter.forms.length, entriesOf(letter))),
          ...letter.forms.flatMap((form) => [
            text(formHeading(form, locale), true),
            ...form.entries.map((entry, index) => text(entryText(entry, index, locale, hasBasis))),
          ]),
          text(texts.closing),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
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
export function entryText(
  { text, cell, basis }: LetterEntry,
  index: number,
  locale: Locale,
  hasBasis: boolean,
): string {
  return reportTexts[locale].letter.entry(index + 1, text, cell, hasBasis ? basis : null);
}
