import type { Quantity } from '../measure/measure';
import { parseQuantity } from '../measure/parseQuantity';
import { compareQuantities } from './comparedQuantities';

function quantity(text: string): Quantity {
  const read = parseQuantity(text);
  if (!read) throw new Error(`${text} is no quantity`);
  return read;
}

function compared(target: string, achieved: string) {
  const result = compareQuantities(quantity(target), quantity(achieved));
  if (!result) throw new Error('clash');
  const { figures } = result;
  return {
    numbers: `${result.target.toFixed()} : ${result.achieved.toFixed()}`,
    texts: `${result.targetText} : ${result.achievedText}`,
    figures: `${figures.target.toFixed()} : ${figures.achieved.toFixed()} ${figures.unit}`.trim(),
  };
}

test.each([
  ['4套', '3套', '4 : 3', '4 : 3', '4 : 3 套'],
  ['98%', '97.5%', '98 : 97.5', '98% : 97.5%', '98 : 97.5 %'],
  ['50万元', '29.99万元', '500000 : 299900', '50 : 29.99', '50 : 29.99 万元'],
  ['50万元', '299900元', '500000 : 299900', '50 : 29.99', '50 : 29.99 万元'],
  ['299900元', '50万元', '299900 : 500000', '299900 : 500000', '299900 : 500000 元'],
  ['4', '3', '4 : 3', '4 : 3', '4 : 3'],
  ['5万', '3万', '50000 : 30000', '5 : 3', '5 : 3 万'],
])('%s and %s', (target, achieved, numbers, texts, figures) => {
  expect(compared(target, achieved)).toEqual({ numbers, texts, figures });
});

describe('one side without a unit takes the other’s', () => {
  test.each([
    ['4', '3套', '4 : 3', '4 : 3 套'],
    ['4套', '3', '4 : 3', '4 : 3 套'],
    ['98', '97%', '98% : 97%', '98 : 97 %'],
    ['98%', '97', '98% : 97%', '98 : 97 %'],
  ])('%s and %s', (target, achieved, texts, figures) => {
    expect(compared(target, achieved)).toMatchObject({ texts, figures });
  });
});

describe('units of one kind are brought to the target’s', () => {
  test.each([
    ['2小时', '90分钟', '2 : 1.5', '2 : 1.5', '2 : 1.5 小时'],
    ['5%', '45‰', '5 : 4.5', '5% : 4.5%', '5 : 4.5 %'],
    ['50‰', '4%', '50 : 40', '50 : 40', '50 : 40 ‰'],
    ['5公里', '4800米', '5 : 4.8', '5 : 4.8', '5 : 4.8 公里'],
    ['2吨', '1500公斤', '2 : 1.5', '2 : 1.5', '2 : 1.5 吨'],
  ])('%s and %s', (target, achieved, numbers, texts, figures) => {
    expect(compared(target, achieved)).toEqual({ numbers, texts, figures });
  });

  test('a value that would not end is shown short, and its figures stay in the unit it was given in', () => {
    expect(compared('1年', '11个月')).toMatchObject({ texts: '1 : 0.916667', figures: '12 : 11 月' });
    expect(compared('3万小时', '100分钟').figures).toBe('1800000 : 100 分钟');
    expect(compared('1万年', '11万个月').figures).toBe('12 : 11 万月');
  });

  test('ten decimals are still what somebody wrote, eleven are not', () => {
    expect(compared('1', '0.1234567891').texts).toBe('1 : 0.1234567891');
    expect(compared('1', '0.12345678912').texts).toBe('1 : 0.123457');
  });
});

test.each([
  ['4套', '-3套', '4 : 0', '4 : 0', '4 : 0 套'],
  ['1年', '-11个月', '1 : 0', '1 : 0', '1 : 0 年'],
])('below zero counts as zero: %s and %s', (target, achieved, numbers, texts, figures) => {
  expect(compared(target, achieved)).toEqual({ numbers, texts, figures });
});

test('units that clash cannot be compared', () => {
  expect(compareQuantities(quantity('10套'), quantity('100%'))).toBeNull();
});
