import { Decimal } from 'decimal.js';
import { resultText } from './score';

test.each([
  ['two decimals', '7.5', '7.5', '7.50'],
  ['rounded at the second', '4.2857', '4.29', '4.29'],
  ['kept to none', '7.5', '8', '7.50 → 8'],
  ['kept to one', '4.2857', '4.3', '4.29 → 4.3'],
  ['even anyway', '8', '8', '8.00'],
  ['above the weight', '12', '10', '12.00 → 10'],
  ['below zero', '-3', '0', '−3.00 → 0'],
  ['so little below zero that it shows none', '-0.001', '0', '0.00'],
])('a result of a working, %s', (_case, exact, score, text) => {
  expect(resultText(new Decimal(exact), new Decimal(score))).toBe(text);
});
