import { parseArea, type CellArea } from '../../src/grid/cellAddress';
import { patchWorkbook } from '../../src/xlsx/patchWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { PatchError, type NewValidation, type ValidationPatch } from '../../src/xlsx/workbookFile';
import { differenceOf, partText } from './compareFiles';
import { zipOf } from './packageBuilder';
import { cellPatch, cells, NO_PATCH, value } from './patches';
import { RICH_PARTS, richWorkbook } from './richWorkbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const LIST =
  '<dataValidation type="list" allowBlank="1" sqref="F2:F4"><formula1>"优,良,中,差"</formula1></dataValidation>';
const SCORE =
  '<dataValidation type="decimal" errorStyle="warning" operator="lessThanOrEqual" showErrorMessage="1" errorTitle="分&amp;值" error="第一行_x000a_第二行" sqref="B2:B4 D4" xr:uid="{9}" xmlns:xr="urn:r"><formula1>C2*2</formula1></dataValidation>';
const OTHER_SHEET =
  '<x14:dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="选" prompt="从表中选"><x14:formula1><xm:f>锁定!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>A2:A4</xm:sqref></x14:dataValidation>';
const RELATIVE =
  '<x14:dataValidation type="custom"><x14:formula1><xm:f>锁定!B2&gt;0</xm:f></x14:formula1><xm:sqref>C6:D7</xm:sqref></x14:dataValidation>';
const X14_OPEN =
  '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="2" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">';
const X14 = `${X14_OPEN}${OTHER_SHEET}${RELATIVE}</x14:dataValidations></ext>`;

/** The rich workbook with two plain rules and two of the extension. */
function bytesWith(change: (sheet: string) => string = (sheet) => sheet): Uint8Array {
  const text = String(RICH_PARTS[SHEET])
    .replace(`count="1">${LIST}`, `count="2" disablePrompts="0">${LIST}\r\n${SCORE}`)
    .replace('</extLst></worksheet>', `${X14}</extLst></worksheet>`);
  return zipOf({ ...RICH_PARTS, [SHEET]: change(text) });
}

const BYTES = bytesWith();

function area(text: string): CellArea {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

function patched(validations: ValidationPatch, bytes = BYTES): Uint8Array {
  return patchWorkbook(readWorkbook(bytes), [{ ...NO_PATCH, sheet: '评分', validations }]);
}

const viewsOf = (bytes: Uint8Array) =>
  readWorkbook(bytes).sheets.find(({ name }) => name === '评分')?.validations ?? [];
const view = (id: string) => {
  const found = viewsOf(BYTES).find((validation) => validation.id === id);
  if (!found) throw new Error(id);
  return found;
};
const without = (...ids: readonly string[]): ValidationPatch => ({
  changed: ids.map((id) => ({ id, areas: [], formulas: view(id).formulas })),
  added: [],
});
/** The sheet with some pieces replaced, each of which must be there exactly once. */
const sheetWith = (...changes: readonly (readonly [string, string])[]) =>
  changes.reduce(
    (text, [old, fresh]) => {
      expect(text.split(old)).toHaveLength(2);
      return text.replace(old, () => fresh);
    },
    partText(BYTES, SHEET),
  );

const NEW: NewValidation = {
  areas: [area('F5'), area('F8:F9')],
  kind: 'decimal',
  operator: 'between',
  formulas: ['=0', '=INDEX($C:$C,ROW())'],
  ignoreBlanks: true,
  hasDropDown: true,
  prompt: { isShown: true, title: '得分', message: '0 到<分值>\n"之间"' },
  alert: { isShown: true, style: 'warning', title: '', message: '' },
};
const NEW_XML =
  '<dataValidation type="decimal" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="得分" prompt="0 到&lt;分值&gt;&#10;&quot;之间&quot;" sqref="F5 F8:F9"><formula1>0</formula1><formula2>INDEX($C:$C,ROW())</formula2></dataValidation>';

test('rules are read, plain ones and those that refer to other sheets', () => {
  expect(viewsOf(BYTES)).toMatchObject([
    { id: 'dv0', kind: 'list', areas: [area('F2:F4')], formulas: ['="优,良,中,差"'], ignoreBlanks: true },
    {
      ...{ id: 'dv1', kind: 'decimal', operator: 'lessThanOrEqual', formulas: ['=C2*2'] },
      ...{ areas: [area('B2:B4'), area('D4')], ignoreBlanks: false, prompt: { isShown: false } },
      alert: { isShown: true, style: 'warning', title: '分&值', message: '第一行\n第二行' },
    },
    {
      ...{ id: 'xdv0', kind: 'list', areas: [area('A2:A4')], formulas: ['=锁定!$A$1:$A$9'] },
      prompt: { isShown: true, title: '选', message: '从表中选' },
    },
    { id: 'xdv1', kind: 'custom', areas: [area('C6:D7')], formulas: ['=锁定!B2>0'] },
  ]);
});

test('a value written elsewhere leaves every rule byte for byte as it was', () => {
  const out = patchWorkbook(readWorkbook(BYTES), [cells('评分', cellPatch('F2', value(7.5)))]);
  const text = partText(out, SHEET);
  for (const piece of [LIST, SCORE, X14]) expect(text).toContain(piece);
});

test('only the sheet’s own part changes', () => {
  expect(differenceOf(BYTES, patched({ changed: [], added: [NEW] }))).toMatchObject({
    changed: [SHEET],
    removed: [],
    added: [],
  });
  expect(patched({ changed: [], added: [] })).toBe(BYTES);
});

describe('inside the sheet only what was asked for differs', () => {
  test('a new rule comes last, and the others are counted', () => {
    expect(partText(patched({ changed: [], added: [NEW] }), SHEET)).toBe(
      sheetWith([SCORE, `${SCORE}${NEW_XML}`], ['count="2" disable', 'count="3" disable']),
    );
  });

  test('it is read again as it was meant', () => {
    expect(viewsOf(patched({ changed: [], added: [NEW] }))[2]).toEqual({ ...NEW, id: 'dv2' });
  });

  test('in a sheet without rules the list comes to its place', () => {
    const none = bytesWith((text) => text.replace(/<dataValidations .*<\/dataValidations>/s, ''));
    expect(partText(patched({ changed: [], added: [NEW] }, none), SHEET)).toContain(
      `</conditionalFormatting><dataValidations count="1">${NEW_XML}</dataValidations><hyperlinks>`,
    );
  });

  test('an empty list is filled', () => {
    const empty = bytesWith((text) =>
      text.replace(/<dataValidations .*<\/dataValidations>/s, '<dataValidations count="0"/>'),
    );
    const out = patched({ changed: [], added: [NEW] }, empty);
    expect(partText(out, SHEET)).toContain(`<dataValidations count="1">${NEW_XML}</dataValidations>`);
    expect(viewsOf(out).map(({ id }) => id)).toEqual(['dv0', 'xdv0', 'xdv1']);
  });

  test('one of two goes, and the list is counted again', () => {
    expect(partText(patched(without('dv1')), SHEET)).toBe(
      sheetWith([SCORE, ''], ['count="2" disable', 'count="1" disable']),
    );
    expect(partText(patched(without('xdv0')), SHEET)).toBe(
      sheetWith([OTHER_SHEET, ''], ['<x14:dataValidations count="2"', '<x14:dataValidations count="1"']),
    );
  });

  test('with the last the list goes, and the extension it stood in', () => {
    const text = partText(patched(without('dv0', 'dv1', 'xdv0', 'xdv1')), SHEET);
    expect(text).toBe(
      sheetWith(
        [`<dataValidations count="2" disablePrompts="0">${LIST}\r\n${SCORE}</dataValidations>`, ''],
        [X14, ''],
      ),
    );
  });

  test('an extension list that held nothing else goes with it', () => {
    const alone = bytesWith((text) =>
      text.replace(/<extLst><ext uri="\{78C0.*<\/extLst>/s, `<extLst>${X14}</extLst>`),
    );
    const patch = without('xdv0', 'xdv1');
    expect(partText(patched(patch, alone), SHEET)).toMatch(/<\/tableParts><\/worksheet>$/);
  });

  test('the last taken and one added in its place: the list stays', () => {
    const { changed } = without('dv0', 'dv1');
    const out = patched({ changed, added: [NEW] });
    expect(partText(out, SHEET)).toContain(
      `<dataValidations count="1" disablePrompts="0">\r\n${NEW_XML}</dataValidations>`,
    );
  });

  test('a rule split around a hole keeps all it says; its formula follows its first cell', () => {
    const changed = [
      { id: 'dv1', areas: [area('B3:B4'), area('D4')], formulas: ['=C3*2'] },
      { id: 'xdv1', areas: [area('D6:D7')], formulas: ['=锁定!C2>0'] },
    ];
    expect(partText(patched({ changed, added: [] }), SHEET)).toBe(
      sheetWith(
        ['sqref="B2:B4 D4"', 'sqref="B3:B4 D4"'],
        ['<formula1>C2*2<', '<formula1>C3*2<'],
        ['<xm:sqref>C6:D7<', '<xm:sqref>D6:D7<'],
        ['锁定!B2&gt;0', '锁定!C2&gt;0'],
      ),
    );
  });
});

test('a sheet whose elements bear a prefix gets rules of the same', () => {
  const validations = { changed: [], added: [NEW] };
  const out = patchWorkbook(readWorkbook(BYTES), [{ ...NO_PATCH, sheet: '锁定', validations }]);
  expect(partText(out, 'xl/worksheets/sheet2.xml')).toContain(
    '<x:dataValidations count="1"><x:dataValidation type="decimal"',
  );
});

test('a rule that is not there is refused', () => {
  expect(() => patched({ changed: [{ id: 'dv9', areas: [], formulas: [] }], added: [] })).toThrow(PatchError);
});

test('the rich workbook as it was keeps its only rule', () => {
  const file = readWorkbook(richWorkbook());
  expect(file.sheets.find(({ name }) => name === '评分')?.validations).toHaveLength(1);
});
