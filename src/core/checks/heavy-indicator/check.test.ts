import { findingsOf, inShort } from '../formUnderTest';

const row = (weight: string) => `产出指标|数量指标|甲${weight}|≥1|1|${weight}||`;

test.each([
  [
    ['50', '50.0'],
    ['hint F8', 'hint F9'],
  ],
  [['49', '51'], ['hint F9']],
  [['90'], ['hint F8']],
  [['30', '30', '30'], []],
  [['0', '0'], []],
  [['40', '41', '10'], []],
])('%j', (weights, expected) => {
  expect(findingsOf('heavy-indicator', { rows: weights.map(row) }).map(inShort)).toEqual(expected);
});

test('a single indicator is named as one', () => {
  expect(findingsOf('heavy-indicator', { rows: [row('90')] })[0]?.message).toBe(
    '「甲90」分值 90 分，全表仅此一项指标有分值。',
  );
});
