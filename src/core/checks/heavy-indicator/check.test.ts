import { findingsOf, inShort } from '../formUnderTest';

const row = (weight: string) => `产出指标|数量指标|甲|≥1|1|${weight}||`;

test.each([
  [
    ['50', '50'],
    ['hint F8', 'hint F9'],
  ],
  [['49', '51'], ['hint F9']],
  [['30', '30', '30'], []],
  [['90'], []],
])('%j', (weights, expected) => {
  expect(findingsOf('heavy-indicator', { rows: weights.map(row) }).map(inShort)).toEqual(expected);
});
