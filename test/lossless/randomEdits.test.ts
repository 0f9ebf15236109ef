import fc from 'fast-check';
import { formatCell } from '../../src/grid/cellAddress';
import type { CellScalar } from '../../src/grid/gridSnapshot';
import { patchWorkbook } from '../../src/xlsx/patchWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import type { CellPatch, ContentPatch, WorkbookFile } from '../../src/xlsx/workbookFile';
import { differenceOf } from './compareFiles';
import { cells } from './patches';
import { richWorkbook } from './richWorkbook';

const file = readWorkbook(richWorkbook());
const CHANGEABLE = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/workbook.xml',
  'xl/worksheets/sheet1.xml',
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    ' a ',
    '_x0041_',
    '__x000D__',
    'a\r\nb',
    '\u0000',
    '\ud800',
    '😀',
    ']]>',
    '&amp;<"\'>',
    '=A1',
  ),
);
const scalar: fc.Arbitrary<CellScalar> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
);
const content: fc.Arbitrary<ContentPatch> = fc.oneof(
  scalar.map((value): ContentPatch => ({ kind: 'value', value })),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 1 }).map((value): ContentPatch => ({
    kind: 'formula',
    formula: `=B$2&"<${value}>"`,
    value: `${value}`,
    type: 'string',
  })),
  fc.constant<ContentPatch>({ kind: 'keep' }),
);
/** Around the stored cells, but for the array formula, which may only change as a whole. */
const patch: fc.Arbitrary<CellPatch> = fc
  .record({
    row: fc.integer({ min: 0, max: 8 }),
    column: fc.integer({ min: 0, max: 9 }),
    content,
    numberFormat: fc.constantFrom(null, 'General', '0.00', '0.00"分"', '@', '[>1]0.0;0'),
  })
  .filter(({ row, column }) => !(column === 3 && (row === 1 || row === 2)));

interface Seen {
  readonly value: CellScalar;
  readonly formula: string | null;
  readonly format: string;
}

/** What every cell of 评分 around the edits shows; places that are not stored too. */
function seen(opened: WorkbookFile): Map<string, Seen> {
  const sheet = opened.sheets.find(({ name }) => name === '评分');
  const places = new Map<string, Seen>();
  for (const { row, column, value, formula, style } of sheet?.cells ?? [])
    places.set(formatCell({ row, column }), {
      value,
      formula,
      format: opened.styles[style]?.numberFormat ?? '',
    });
  return places;
}

test('whatever is patched reads back, whatever is not stays', () => {
  fc.assert(
    fc.property(fc.array(patch, { minLength: 1, maxLength: 12 }), (patches) => {
      const result = patchWorkbook(file, [cells('评分', ...patches)]);
      const before = seen(file);
      const after = seen(readWorkbook(result));
      const touched = new Set(patches.map(formatCell));
      for (const [place, cell] of before)
        if (!touched.has(place)) expect([place, after.get(place)]).toEqual([place, cell]);
      for (const place of after.keys()) expect(before.has(place) || touched.has(place)).toBe(true);
      for (const place of touched) {
        const own = patches.filter((one) => formatCell(one) === place);
        const last = own.map((one) => one.content).findLast(({ kind }) => kind !== 'keep');
        const format = own.map((one) => one.numberFormat).findLast((code) => code !== null);
        const cell = after.get(place);
        if (last) expect(cell?.value ?? null).toEqual(last.kind === 'keep' ? null : last.value);
        if (last) expect(cell?.formula ?? null).toBe(last.kind === 'formula' ? last.formula : null);
        if (format !== undefined && cell) expect(cell.format).toBe(format);
      }
      const { changed, added } = differenceOf(file.bytes, result);
      expect(changed.filter((part) => !CHANGEABLE.includes(part))).toEqual([]);
      expect(added).toEqual([]);
    }),
    { seed: 20261123, numRuns: 300 },
  );
});
