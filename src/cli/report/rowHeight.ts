/** Points that one line of 11-point text takes, with the tallest of the usual Chinese fonts. */
const LINE = 17;
/** A row cannot be higher. */
const HIGHEST = 409;
/** Everything from the Chinese punctuation on is about two digits wide, and a little more. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const WIDE_CHARACTER = 2.1;

/**
 * The height of a row whose cells' texts are broken over lines: a new workbook is laid out by nobody before it is read,
 * and LibreOffice and WPS show a row without a height one line high.
 */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => linesOf(text, width)));
  return Math.min(HIGHEST, lines * LINE);
}

function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - 1))))
    .reduce((sum, count) => sum + count, 0);
}

function widthOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (WIDE.test(character) ? WIDE_CHARACTER : 1), 0);
}
