import type { Probe } from './probe';

/** How contents are taken and told. */
export const CELL_PROBES: readonly Probe[] = [
  {
    id: 1,
    fidelity: 'Ranges: Strings in `values` and `formulas` are taken as if typed',
    expected: {
      values: [0.95, 2, '=x', 44256, 1, 44198],
      types: ['Double', 'Double', 'String', 'Double', 'Double', 'Double'],
      formulas: [0.95, '=1+1', '=x', 44256, 1, 44198],
    },
    async ask({ request }) {
      await request((sheet) => {
        sheet.getRange('A1:F1').formulas = [['95%', '=1+1', "'=x", '2021-3-1', '01', '2021-1-2']];
        return () => undefined;
      });
      return request((sheet) => {
        const range = sheet.getRange('A1:F1');
        range.load('values,valueTypes,formulas');
        return () => ({ values: range.values[0], types: range.valueTypes[0], formulas: range.formulas[0] });
      });
    },
  },
  {
    id: 2,
    fidelity: 'Ranges: A number written into a cell formatted `@` becomes text',
    expected: { asText: ['String', '5'], formatFirst: ['Double', 7] },
    ask: ({ request }) =>
      request((sheet) => {
        const [text, number] = [sheet.getRange('A2'), sheet.getRange('B2')];
        text.numberFormat = [['@']];
        text.formulas = [[5]];
        number.numberFormat = [['@']];
        number.numberFormat = [['0.00']];
        number.formulas = [[7]];
        const after = sheet.getRange('A2:B2');
        after.load('values,valueTypes');
        return () => {
          const [[first, second] = [], [one, two] = []] = [after.valueTypes[0], after.values[0]];
          return { asText: [first, one], formatFirst: [second, two] };
        };
      }),
  },
  {
    id: 3,
    fidelity: 'Ranges: `getMergedAreasOrNullObject` returns areas whose top left cell is inside',
    expected: { merged: 'A3:C3', beginningAbove: null, covered: '' },
    async ask({ request }) {
      await request((sheet) => {
        sheet.getRange('A3:C3').merge();
        sheet.getRange('E2:E4').merge();
        sheet.getRange('B3').formulas = [['x']];
        return () => undefined;
      });
      return request((sheet) => {
        const whole = sheet.getRange('A3:C3').getMergedAreasOrNullObject();
        whole.load('address');
        const below = sheet.getRange('E3:E4').getMergedAreasOrNullObject();
        below.load('address');
        const covered = sheet.getRange('B3');
        covered.load('values');
        return () => ({
          merged: whole.isNullObject ? null : whole.address.slice(whole.address.lastIndexOf('!') + 1),
          beginningAbove: below.isNullObject ? null : below.address.slice(below.address.lastIndexOf('!') + 1),
          covered: firstOf(covered.values),
        });
      });
    },
  },
  {
    id: 16,
    fidelity: 'Batches: An answer over 5 MB is `ResponsePayloadSizeLimitExceeded`',
    expected: { rows: 5000, columns: 40 },
    ask: ({ request }) =>
      request((sheet) => {
        const range = sheet.getRange('A1:AN5000');
        range.load('values');
        return () => ({ rows: range.values.length, columns: range.values[0]?.length ?? 0 });
      }),
  },
  {
    id: 17,
    fidelity: 'Batches: actions run in their order',
    expected: { before: ['old', ''], after: ['new', 3] },
    async ask({ request }) {
      await request((sheet) => {
        sheet.getRange('A6:B6').formulas = [['old', '']];
        return () => undefined;
      });
      return request((sheet) => {
        const before = sheet.getRange('A6:B6');
        before.load('values');
        sheet.getRange('A6:B6').formulas = [['new', '=1+2']];
        const after = sheet.getRange('A6:B6');
        after.load('values');
        return () => ({ before: before.values[0], after: after.values[0] });
      });
    },
  },
];

function firstOf(values: readonly (readonly unknown[])[]): unknown {
  return values[0]?.[0] ?? null;
}
