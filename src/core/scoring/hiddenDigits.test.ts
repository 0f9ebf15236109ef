import { Decimal } from 'decimal.js';
import { formCell, judgementOf } from '../../../test/scoring/rows';
import { cellText } from '../../grid/cellText';

type Figure = readonly [value: number, numberFormat: string];

const numberCell = ([value, numberFormat]: Figure) => ({
  ...formCell(cellText({ value, type: 'number', formula: null, numberFormat })),
  ...{ stored: new Decimal(value), numberFormat },
});

function noteOf(target: string | Figure, achieved: Figure): string | null {
  const cells = {
    target: typeof target === 'string' ? formCell(target) : numberCell(target),
    achieved: numberCell(achieved),
  };
  return judgementOf({}, undefined, cells).note?.['zh-CN'] ?? null;
}

describe('a target that is met by what the cell shows and missed by what it holds', () => {
  test.each<[string | Figure, Figure, string]>([
    ['≥95%', [0.9496, '0%'], '单元格显示为「95%」，存的数是 94.96%，按 94.96% 计算。'],
    ['≥12公里', [11.96, '0.0"公里"'], '单元格显示为「12.0公里」，存的数是 11.96公里，按 11.96公里 计算。'],
    ['≥1000平方米', [999.6, '#,##0'], '单元格显示为「1,000」，存的数是 999.6，按 999.6 计算。'],
    [
      '≥1234567.9',
      [1234567.87, '#,##0.0'],
      '单元格显示为「1,234,567.9」，存的数是 1234567.87，按 1234567.87 计算。',
    ],
    ['≥1000元', [999.6, '"¥"#,##0'], '单元格显示为「1,000」，存的数是 999.6，按 999.6 计算。'],
    ['≤100', [100.4, '0'], '单元格显示为「100」，存的数是 100.4，按 100.4 计算。'],
    [
      [0.9544, '0%'],
      [0.952, '0%'],
      '单元格显示为「95%」，存的数是 95.44%，按 95.44% 计算。指标值没有写 ≥ 或 ≤，按「至少」计算。',
    ],
    [
      [0.9544, '0%'],
      [0.9496, '0%'],
      '单元格显示为「95%」，存的数是 94.96%，按 94.96% 计算。指标值没有写 ≥ 或 ≤，按「至少」计算。',
    ],
    [
      [100.4, '0'],
      [100, '0'],
      '单元格显示为「100」，存的数是 100.4，按 100.4 计算。指标值没有写 ≥ 或 ≤，按「至少」计算。',
    ],
  ])('%j beside %j', (target, achieved, note) => {
    expect(noteOf(target, achieved)).toBe(note);
  });

  test.each<[string, string | Figure, Figure]>([
    ['is missed by what is seen, too', '≥95%', [0.9396, '0%']],
    ['is met by what counts', '≥94.9%', [0.9496, '0%']],
    ['shows all its digits', '≥95%', [0.9496, '0.00%']],
    ['has no format', '≥12', [11.96, 'General']],
    ['shows a fraction', '≥1亩', [0.5, '# ?/?']],
    ['shows digits by a condition', '≥1000平方米', [999.6, '[>=1000]#,##0;0.0']],
    ['shows tens of thousands', '≥10000元', [9999.6, '0!.0,"万"']],
    ['shows thousands', '≥10000', [9999.96, '0.0,']],
    ['shows powers of ten', '≥1234.6', [1234.56, '0.0E+00']],
    ['shows digits only where there are any', '≥12', [11.96, '0.#']],
    ['shows zeros in front', '≥1000', [999.6, '00000']],
  ])('nothing is said where the row %s', (_case, target, achieved) => {
    expect(noteOf(target, achieved)).toBeNull();
  });
});

test('what else is to be said of the row stays', () => {
  expect(noteOf('12次', [11.6, '0'])).toBe(
    '单元格显示为「12」，存的数是 11.6，按 11.6 计算。指标值没有写 ≥ 或 ≤，按「至少」计算。',
  );
});
