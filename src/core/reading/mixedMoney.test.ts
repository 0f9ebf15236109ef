import { parseQuantity } from '../measure/parseQuantity';
import { mixesMoney } from './mixedMoney';

function quantity(text: string) {
  const read = parseQuantity(text);
  if (!read) throw new Error(text);
  return read;
}

test.each([
  ['5000元/台', '4800万元/台', true],
  ['50万元', '48元', true],
  ['50万元', '480000万元', true],
  ['100万元', '0.05万元', false],
  ['5万元', '8000万元', false],
  ['10万元', '1.2亿元', false],
  ['100万元', '95万元', false],
  ['100万元', '0元', false],
  ['100万元', '100人', false],
])('%s and %s: 元 and 万元 seem to be mixed: %s', (one, other, expected) => {
  expect(mixesMoney(quantity(one), quantity(other))).toBe(expected);
});
