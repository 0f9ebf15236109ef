import { Decimal } from 'decimal.js';
import { formatToSet } from './writtenFormat';

describe('a score’s cell keeps its format unless the format would hide the score', () => {
  test.each([
    ['General', '5.56', null],
    ['G/通用格式', '5.56', null],
    ['0.00', '5.56', null],
    ['0.00"分"', '5.56', null],
    ['0.0', '7.5', null],
    ['0', '10', null],
    ['#,##0.00_ ', '5.56', null],
    ['@', '10', '0.00'],
    ['0', '5.56', '0.00'],
    ['0"分"', '5.5', '0.0"分"'],
    ['0.0', '5.56', '0.00'],
    [';;;', '10', '0.00'],
    ['yyyy/m/d', '10', '0.00'],
    ['0%', '10', '0.00'],
    ['0;[Red]-0', '5.56', '0.00'],
  ])('%s with %s: %s', (format, value, expected) => {
    expect(formatToSet(format, new Decimal(value), 'score')).toBe(expected);
  });
});

describe('a rate is shown as a percentage', () => {
  test.each([
    ['General', '0.5998', '0.00%'],
    ['@', '1', '0.00%'],
    ['0.00', '0.5998', '0.00%'],
    ['0.00%', '0.5998', null],
    ['0%', '1', null],
    ['0%', '0.5998', '0.00%'],
  ])('%s with %s: %s', (format, value, expected) => {
    expect(formatToSet(format, new Decimal(value), 'rate')).toBe(expected);
  });
});
