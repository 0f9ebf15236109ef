import { findingsOf, inShort } from '../formUnderTest';

const rows = ['产出指标|数量指标|甲|≥1|1|90|90|'];

test.each([
  ['50|50|486000|10||', ['error E6']],
  ['12.5|12.5|125000|10||', ['error E6']],
  ['500000|500000|48.6|10||', ['error D6']],
  ['50|50|49|10|98%|9.8', []],
  // Overspent, but not by a unit.
  ['50|50|480|10||', []],
  ['50|50|0|10|0%|0', []],
  ['0|0|486000|10||', []],
  // Both say their own unit, and agree.
  ['50万元|50万元|486000元|10||', []],
])('%s', (funds, expected) => {
  expect(findingsOf('money-unit', { funds, rows }).map(inShort)).toEqual(expected);
});

test('the finding names the likely figure with the unit of the form', () => {
  const [finding] = findingsOf('money-unit', { funds: '50|50|486000|10||', rows });
  expect(finding?.message).toContain('执行数可能应为 48.6万元');
  expect(finding?.fix).toBeNull();
  expect(finding?.suggestions).toEqual([]);
});
