import { differenceOf, partText } from '../../../test/lossless/compareFiles';
import {
  contentTypes,
  relationships,
  SHEET_MAIN_TYPE,
  smallParts,
  zipOf,
} from '../../../test/lossless/packageBuilder';
import { richWorkbook } from '../../../test/lossless/richWorkbook';
import { readWorkbook } from '../readWorkbook';
import { blankSheetView } from './blankSheetView';
import { changeStructure } from './changeStructure';

const WORKBOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';

describe('adding a sheet', () => {
  const before = richWorkbook();
  const after = changeStructure(before, [{ kind: 'addSheet', name: '汇总 & "表"', sheetId: 77 }]);

  test('touches the workbook, its links and the content types only', () => {
    const { changed, added, removed } = differenceOf(before, after);
    expect([[...changed].sort(), added.length, removed]).toEqual([[TYPES, LINKS, WORKBOOK], 1, []]);
  });

  test('gives a sheet that reads as blank, after the others, which read as before', () => {
    const { sheets } = readWorkbook(after);
    expect(sheets.at(-1)).toMatchObject(blankSheetView('汇总 & "表"', 77));
    expect(sheets.slice(0, -1)).toEqual(readWorkbook(before).sheets);
  });

  test('and taking it out again leaves the texts as they were', () => {
    const back = changeStructure(after, [{ kind: 'removeSheet', name: '汇总 & "表"' }]);
    for (const part of [WORKBOOK, TYPES, LINKS]) {
      const withoutChain = (text: string) => text.replace(/<[^<>]*calcChain[^<>]*>/g, '');
      expect(withoutChain(partText(back, part))).toBe(withoutChain(partText(before, part)));
    }
  });
});

describe('deleting a sheet', () => {
  const tab = (name: string, id: number) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`;
  const name = (text: string, place: number | null) =>
    `<definedName name="${text}"${place === null ? '' : ` localSheetId="${place}"`}>1</definedName>`;
  const small = smallParts({ sheet: '<sheetData/>' });
  const sheetText = small['xl/worksheets/sheet1.xml'] ?? '';
  const before = zipOf({
    ...small,
    [TYPES]: contentTypes({
      [WORKBOOK]: SHEET_MAIN_TYPE,
      'xl/worksheets/sheet2.xml': 'a/b',
      'xl/d2.xml': 'a/c',
    }),
    [WORKBOOK]: (typeof small[WORKBOOK] === 'string' ? small[WORKBOOK] : '').replace(
      /<sheets>.*<\/sheets>/,
      `<bookViews><workbookView firstSheet="0" activeTab="2"/></bookViews><sheets>${tab('一', 1)}${tab('二', 2)}` +
        `${tab('三', 3)}</sheets><definedNames>${name('全', null)}${name('前', 0)}${name('本', 1)}${name('后', 2)}</definedNames>`,
    ),
    [LINKS]: relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['worksheet', 'worksheets/sheet2.xml'],
      rId3: ['worksheet', 'worksheets/sheet3.xml'],
    }),
    'xl/worksheets/sheet2.xml': sheetText,
    'xl/worksheets/sheet3.xml': sheetText,
    'xl/worksheets/_rels/sheet2.xml.rels': relationships({
      r1: ['drawing', '../d2.xml'],
      r2: ['image', '../both.xml'],
    }),
    'xl/worksheets/_rels/sheet3.xml.rels': relationships({ r1: ['image', '../both.xml'] }),
    'xl/d2.xml': '<d/>',
    'xl/both.xml': '<b/>',
  });
  const after = changeStructure(before, [{ kind: 'removeSheet', name: '二' }]);

  test('takes its parts along, those that others use stay', () => {
    const { changed, added, removed } = differenceOf(before, after);
    expect([...changed].sort()).toEqual([TYPES, LINKS, WORKBOOK]);
    expect(added).toEqual([]);
    expect([...removed].sort()).toEqual([
      'xl/d2.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(partText(after, TYPES)).not.toMatch(/sheet2|d2/);
  });

  test('names and the tab in front follow the places of the other sheets', () => {
    const file = readWorkbook(after);
    expect(file.sheets.map((sheet) => sheet.name)).toEqual(['一', '三']);
    expect(file.activeSheet).toBe(1);
    expect(file.definedNames.map((entry) => [entry.name, entry.sheet])).toEqual([
      ['全', null],
      ['前', '一'],
      ['后', '三'],
    ]);
  });
});

test('no step, no change: the very bytes', () => {
  const bytes = richWorkbook();
  expect(changeStructure(bytes, [])).toBe(bytes);
});
