import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const WORKBOOKS = join(__dirname, 'workbooks');

/** A workbook of the corpus. */
export function corpusWorkbook(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(WORKBOOKS, name)));
}

/** `seed-blank` with one sheet's XML changed. */
export function seedBlankWith(sheet: number, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(corpusWorkbook('seed-blank.xlsx'));
  const name = `xl/worksheets/sheet${sheet}.xml`;
  const part = parts[name];
  if (!part) throw new Error(`${name} is missing`);
  const before = strFromU8(part);
  const after = change(before);
  if (after === before) throw new Error(`${name} was not changed`);
  return zipSync({ ...parts, [name]: strToU8(after) });
}

/** The first sheet protected without a password, as Excel writes it. */
export function protectedWorkbook(): Uint8Array {
  return seedBlankWith(1, (xml) =>
    xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>'),
  );
}

/** The first sheet with nothing on it. */
export function emptySheetWorkbook(): Uint8Array {
  return seedBlankWith(1, withoutCells);
}

/** The first sheet with its 分值 header renamed: two columns are then called 得分. */
export function twoScoreColumnsWorkbook(): Uint8Array {
  const weight = /(<c r="G12"[^>]*>(?:(?!<\/c>).)*<t>)[^<]*(<\/t>)/s;
  return seedBlankWith(1, (xml) => xml.replace(weight, '$1得分$2'));
}

/** The first sheet with words that are no form. */
export function noFormWorkbook(): Uint8Array {
  return seedBlankWith(1, (xml) =>
    xml
      .replace(
        /<sheetData>.*<\/sheetData>/s,
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>会议纪要</t></is></c></row></sheetData>',
      )
      .replace(/<mergeCells.*<\/mergeCells>/s, ''),
  );
}

/** `seed-typed` with only one of its sheets kept filled; the others are empty. */
export function singleFormWorkbook(sheet: number): Uint8Array {
  const parts = unzipSync(corpusWorkbook('seed-typed.xlsx'));
  for (let number = 1; number <= 8; number += 1) {
    const name = `xl/worksheets/sheet${number}.xml`;
    const part = parts[name];
    if (!part) throw new Error(`${name} is missing`);
    if (number !== sheet) parts[name] = strToU8(withoutCells(strFromU8(part)));
  }
  return zipSync(parts);
}

function withoutCells(xml: string): string {
  return xml
    .replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>')
    .replace(/<mergeCells.*<\/mergeCells>/s, '')
    .replace(/<dimension[^>]*\/>/, '<dimension ref="A1"/>');
}
