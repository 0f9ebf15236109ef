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
    ['≤100', [100.4, '0'], '单元格显示为「100」，存的数是 100.4，按 100.4 计算。'],
    [[0.9544, '0%'], [0.952, '0%'], '单元格显示为「95%」，存的数是 95.44%，按 95.44% 计算。'],
    [[0.9544, '0%'], [0.9496, '0%'], '单元格显示为「95%」，存的数是 94.96%，按 94.96% 计算。'],
    [[100.4, '0'], [100, '0'], '单元格显示为「100」，存的数是 100.4，按 100.4 计算。'],
  ])('%j beside %j', (target, achieved, note) => {
    expect(noteOf(target, achieved)).toBe(note);
  });

  test.each<[string, string | Figure, Figure]>([
    ['is missed by what is seen, too', '≥95%', [0.9396, '0%']],
    ['is met by what counts', '≥94.9%', [0.9496, '0%']],
    ['shows all its digits', '≥95%', [0.9496, '0.00%']],
    ['has no format', '≥12', [11.96, 'General']],
  ])('nothing is said where the row %s', (_case, target, achieved) => {
    expect(noteOf(target, achieved)).toBeNull();
  });
});
