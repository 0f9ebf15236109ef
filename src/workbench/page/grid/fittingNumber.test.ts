import { fittingNumber } from './fittingNumber';

test.each([
  ['enough room', '71.06', false, 5, '71.06'],
  ['General loses decimals', '0.599833333', true, 6, '0.5998'],
  ['General down to a whole number', '123.75', true, 3, '124'],
  ['a fixed format turns to hashes', '71.06', false, 4, '####'],
  ['a whole number too long', '123456', true, 4, '####'],
  ['a percentage', '59.98%', true, 3, '###'],
])('%s', (_name, text, isGeneral, width, shown) => {
  expect(fittingNumber(text, isGeneral, width, (part) => part.length)).toBe(shown);
});
