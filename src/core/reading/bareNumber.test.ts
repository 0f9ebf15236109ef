import type { Quantity } from '../measure/measure';
import { parseQuantity } from '../measure/parseQuantity';
import { formatQuantity } from '../measure/quantity';
import { isShareBesidePercent, readingsBeside, readingsOfBareCost, readingsOfTarget } from './bareNumber';

function quantity(text: string): Quantity {
  const read = parseQuantity(text);
  if (!read) throw new Error(`${text} is no quantity`);
  return read;
}

const written = (readings: readonly Quantity[]) => readings.map(formatQuantity).join(' or ');

describe('a bare number beside one with a unit', () => {
  test.each([
    // It has a unit or a multiplier of its own: nothing to guess.
    ['90元', '90万元', '90元'],
    ['9万', '90万元', '9万'],
    ['90', '90套', '90'],
    ['90', '90', '90'],
    // In the other's multiplier where only that lies near.
    ['90', '90万元', '90万元'],
    ['4.5', '90万元', '4.5万元'],
    ['900', '90万元', '900万元'],
    ['0', '90万元', '0万元'],
    ['90', '0万元', '90万元 or 90元'],
    ['4.4', '90万元', '4.4万元 or 4.4元'],
    ['901', '90万元', '901万元 or 901元'],
    ['900000', '90万元', '900000万元 or 900000元'],
    ['90', '5万', '90万 or 90'],
    // Written out in full; of money nobody knows.
    ['105000', '10万人', '105000人'],
    ['10000', '10万人', '10000人'],
    ['9999', '10万人', '9999万人 or 9999人'],
    ['105000', '10万元', '105000万元 or 105000元'],
    ['100', '5百万元', '100百万元'],
    ['101', '5百万元', '101百万元 or 101元'],
    ['5', '5千元', '5千元'],
    ['16', '5千元', '16千元 or 16元'],
  ])('%s beside %s is %s', (bare, other, expected) => {
    expect(written(readingsBeside(quantity(bare), quantity(other)))).toBe(expected);
  });
});

describe('a bare number beside a percentage', () => {
  test.each([
    ['98', '95%', '98%'],
    ['0', '95%', '0%'],
    ['-0.5', '95%', '-0.5%'],
    ['0.98', '95%', '98% or 0.98%'],
    ['1', '95%', '100% or 1%'],
    // 1.05 beside 100% may be a share above all of it; beside 10% it is a percentage.
    ['1.05', '100%', '105% or 1.05%'],
    ['1.05', '10.5%', '1.05%'],
    ['1.05', '10.6%', '105% or 1.05%'],
    ['9.5', '100%', '950% or 9.5%'],
    ['9.5', '90%', '9.5%'],
    ['10.5', '290%', '10.5%'],
    ['5', '100%', '5%'],
  ])('%s beside %s is %s', (bare, other, expected) => {
    expect(written(readingsBeside(quantity(bare), quantity(other)))).toBe(expected);
  });
});

describe('a bare number beside money', () => {
  test.each([
    ['90', '900000元', '90 or 90万元'],
    ['900', '900000元', '900 or 900万元'],
    ['901', '900000元', '901'],
    ['-90', '900000元', '-90 or -90万元'],
    ['0', '900000元', '0'],
    ['90', '900000元/户', '90 or 90万元/户'],
    ['90', '900000人', '90'],
    ['90', '-900000元', '90 or 90万元'],
  ])('%s beside %s is %s', (bare, other, expected) => {
    expect(written(readingsBeside(quantity(bare), quantity(other)))).toBe(expected);
  });
});

test.each([
  ['735', '98万', '735万 or 735'],
  ['735', '98万人', '735万人 or 735人'],
  ['98', '98万人', '98万人 or 98人'],
  ['98', '98万元', '98万元'],
  ['98', '98', '98'],
  ['98', '98人', '98'],
  ['98人', '98万人', '98人'],
  ['98万', '98万人', '98万'],
  ['98', '98%', '98%'],
])('a target %s beside %s achieved is %s', (target, achieved, expected) => {
  expect(written(readingsOfTarget(quantity(target), quantity(achieved)))).toBe(expected);
});

test.each([
  ['50', '500000', '50 or 50万'],
  ['500', '500000', '500 or 500万'],
  ['501', '500000', '501'],
  ['500000', '50', '500000'],
  ['0', '500000', '0'],
  ['50元', '500000', '50元'],
  ['50', '500000元', '50'],
  ['5万', '500000000', '5万'],
  ['50', '50万', '50'],
])('a cost of %s beside %s is %s', (bare, other, expected) => {
  expect(written(readingsOfBareCost(quantity(bare), quantity(other)))).toBe(expected);
});

test.each([
  ['0.98', '95', true],
  ['95', '0.98', true],
  ['1', '95', true],
  ['1', '10', false],
  ['1', '10.1', true],
  ['1.01', '95', false],
  ['0', '95', false],
  ['0.98', '0.95', false],
  ['0.98', '95%', false],
  ['0.98', '95人', false],
  ['0.98', '95万', false],
])('%s and %s: a share beside a percentage: %s', (first, second, expected) => {
  expect(isShareBesidePercent(quantity(first), quantity(second))).toBe(expected);
});
