import { formCell } from '../../../test/scoring/rows';
import { inOneUnit } from './moneyUnit';

/** The two amounts in the first one's unit, as `50 : 29.99`. */
function amounts(first: string, second: string, formUnit: '万元' | '元' | null): string | undefined {
  return inOneUnit(formCell(first), formCell(second), formUnit)
    ?.map((amount) => amount.toFixed())
    .join(' : ');
}

test.each([
  ['50', '40', null, '50 : 40'],
  ['50', '40', '万元', '50 : 40'],
  ['50万元', '299900元', null, '50 : 29.99'],
  ['50万元', '299900元', '元', '50 : 29.99'],
  ['500000元', '29.99万元', '万元', '500000 : 299900'],
  ['50万元', '40万', null, '50 : 40'],
  ['50万', '400000元', null, '50 : 40'],
  ['50 万元 ', '400000 元 ', null, '50 : 40'],
  // A figure without a unit is in the form's.
  ['50万元', '400000', '元', '50 : 40'],
  ['50', '400000元', '万元', '50 : 40'],
  ['500000元', '40', '万元', '500000 : 400000'],
  // Where the form names none, in the other cell's.
  ['50万元', '40', null, '50 : 40'],
  ['50', '40万元', null, '50 : 40'],
  ['50', '40元', null, '50 : 40'],
] as const)('%s and %s on a form in %s', (first, second, formUnit, expected) => {
  expect(amounts(first, second, formUnit)).toBe(expected);
});

test.each([
  ['—', '40'],
  ['50', ''],
])('%j and %j cannot be held together', (first, second) => {
  expect(amounts(first, second, '万元')).toBeUndefined();
});
