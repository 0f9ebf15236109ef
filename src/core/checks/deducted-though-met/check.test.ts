import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['≥100%|100%|10|7|', ['warning G8']],
  ['=100%|98%|10|9|', ['warning G8']],
  ['≥100%|100%|10|7|凭证不全', []],
  ['≥100%|100%|10|9.95|', []],
  ['≥100%|50%|10|10|', []],
])('%s', (cells, expected) => {
  expect(findingsOf('deducted-though-met', { rows: [`产出指标|数量指标|甲|${cells}`] }).map(inShort)).toEqual(
    expected,
  );
});
