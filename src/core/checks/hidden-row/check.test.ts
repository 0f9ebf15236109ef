import { findingsOf, inShort, sheetOf } from '../formUnderTest';

const sheet = (...hiddenRows: readonly number[]) => ({
  ...sheetOf({
    rows: ['产出指标|数量指标|甲|≥4|4|45|45|', '产出指标|数量指标|乙|≥4|4|45|45|'],
    total: '100|100|',
  }),
  hiddenRows,
});

test.each([
  ['nothing hidden', [], []],
  ['a row of the head', [2], []],
  ['the header', [6], []],
  ['an indicator', [8], ['warning D9']],
  ['both: one finding', [7, 8], ['warning D8']],
  ['an indicator and more', [2, 7], ['warning D8']],
])('%s', (_case, hidden, expected) => {
  expect(findingsOf('hidden-row', sheet(...hidden)).map(inShort)).toEqual(expected);
});
