import { MOF_PROFILE } from '../../scoring/profiles/mof';
import { builtInProfile } from '../../scoring/profiles/builtIn';
import { findingsOf, inShort } from '../formUnderTest';

const YITIHUA = builtInProfile('yitihua') ?? MOF_PROFILE;

test.each([
  ['a cost above its equal target', '成本指标|经济成本|造价|=50万元|60万元|10||', ['warning G8']],
  ['a cost as planned', '成本指标|经济成本|造价|=50万元|50万元|10||', []],
  ['a saving', '成本指标|经济成本|造价|=50万元|40万元|10||', []],
  ['a count above its equal target', '产出指标|数量指标|台数|=50台|60台|10||', []],
  ['a cost above its limit', '成本指标|经济成本|造价|≤50万元|60万元|10||', []],
])('%s, under 一体化', (_case, row, expected) => {
  expect(findingsOf('lenient-rule', { rows: [row] }, { profile: YITIHUA }).map(inShort)).toEqual(expected);
});

test('the default rules give no full marks for an overspend', () => {
  const rows = ['成本指标|经济成本|造价|=50万元|60万元|10||'];
  expect(findingsOf('lenient-rule', { rows })).toEqual([]);
});
