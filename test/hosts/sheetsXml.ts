import {
  MAIN,
  RELATIONSHIPS,
  contentTypes,
  relationships,
  SHEET_MAIN_TYPE,
  zipOf,
} from '../lossless/packageBuilder';

/** A workbook of so many sheets, all with the same rows. */
export function sheetsBook(count: number, rows: string): Uint8Array {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
  return zipOf({
    '[Content_Types].xml': contentTypes({ 'xl/workbook.xml': SHEET_MAIN_TYPE }),
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${numbers
      .map((number) => `<sheet name="表${number}" sheetId="${number}" r:id="rId${number}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      Object.fromEntries(
        numbers.map((number) => [`rId${number}`, ['worksheet', `worksheets/s${number}.xml`] as const]),
      ),
    ),
    ...Object.fromEntries(numbers.map((number) => [`xl/worksheets/s${number}.xml`, sheet])),
  });
}
