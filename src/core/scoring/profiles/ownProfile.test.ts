import { BUILT_IN_PROFILES, builtInProfile } from './builtIn';
import { MOF_PROFILE } from './mof';
import { builtInTwin, honestlyNamed, isSameProfile } from './ownProfile';

test.each(BUILT_IN_PROFILES.map((profile) => [profile.id, profile] as const))(
  '%s is itself and no other, and keeps its name',
  (_id, profile) => {
    expect(builtInTwin({ ...profile })).toBe(profile);
    expect(honestlyNamed(profile)).toBe(profile);
    expect(BUILT_IN_PROFILES.filter((other) => isSameProfile(other, profile))).toEqual([profile]);
  },
);

test('the order of settings makes no difference, that of the caps does', () => {
  const caps = [
    { rateBelow: 80, atMost: 89 },
    { rateBelow: 70, atMost: 79 },
  ];
  const turned = [
    { atMost: 89, rateBelow: 80 },
    { atMost: 79, rateBelow: 70 },
  ];
  const one = { ...MOF_PROFILE, totalCaps: caps };
  expect(isSameProfile(one, { ...MOF_PROFILE, totalCaps: turned })).toBe(true);
  expect(isSameProfile(one, { ...MOF_PROFILE, totalCaps: [...caps].reverse() })).toBe(false);
  expect(isSameProfile({ ...MOF_PROFILE, decimals: 1 }, MOF_PROFILE)).toBe(false);
});

test('a changed built-in goes by a name of its own in each language', () => {
  const changed = honestlyNamed({ ...MOF_PROFILE, decimals: 1 });
  expect(changed).toMatchObject({
    id: 'mof-own',
    name: { 'zh-CN': '财政部通用（自定）', 'en-US': 'Ministry of Finance (own)' },
    decimals: 1,
  });
  expect(builtInTwin(changed)).toBeNull();
});

test.each([
  ['我局', '财政部通用', 'Ours', '我局', '财政部通用（自定）', 'Ours'],
  ['我局', '我局', 'Hubei', '我局', '我局', 'Hubei (own)'],
  ['hubei', '我局', 'Ours', 'hubei-own', '我局', 'Ours'],
])('only what is taken is changed: %s, %s, %s', (id, chinese, english, newId, newChinese, newEnglish) => {
  const named = honestlyNamed({
    ...MOF_PROFILE,
    decimals: 1,
    id,
    name: { 'zh-CN': chinese, 'en-US': english },
  });
  expect([named.id, named.name]).toEqual([newId, { 'zh-CN': newChinese, 'en-US': newEnglish }]);
});

test.each([
  ['mof', 'mof'],
  [' MOF ', 'mof'],
  ['财政部通用', 'mof'],
  ['ministry of finance', 'mof'],
  ['湖北', 'hubei'],
  ['Hubei', 'hubei'],
  ['预算管理一体化', 'yitihua'],
  ['Integrated budget system', 'yitihua'],
  ['四川', 'sichuan'],
  ['Sichuan', 'sichuan'],
  ['广西', 'guangxi'],
  ['Guangxi', 'guangxi'],
  ['火星', undefined],
  ['', undefined],
])('%j is found as %s', (name, id) => expect(builtInProfile(name)?.id).toBe(id));

describe('what the built-in profiles differ in', () => {
  test.each([
    ['mof', {}],
    ['sichuan', { sectionWeights: { execution: 10, output: 50, cost: null, benefit: 30, satisfaction: 10 } }],
    ['guangxi', { overTargetOfZeroFrom: 30, severities: { 'over-target': 'error' } }],
    [
      'hubei',
      {
        qualitativeTiers: { top: 80, middle: 50 },
        sectionWeights: { execution: 20, output: 40, cost: null, benefit: 40, satisfaction: null },
      },
    ],
    ['yitihua', { atMost: 'linear', overTargetFrom: 120, equalCostOverspend: 'full' }],
  ])('%s', (id, differences) => {
    const profile = builtInProfile(id) ?? MOF_PROFILE;
    expect(profile).toEqual({ ...MOF_PROFILE, id, name: profile.name, ...differences });
  });
});

test('财政部通用 is as the published rules are', () => {
  expect(MOF_PROFILE).toMatchObject({
    id: 'mof',
    name: { 'zh-CN': '财政部通用', 'en-US': 'Ministry of Finance' },
    atMost: 'ratio',
    qualitativeTiers: { top: 80, middle: 60 },
    overTargetFrom: 130,
    overTargetOfZeroFrom: null,
    overTargetDeduction: { kind: 'none' },
    equalCostOverspend: 'ratio',
    lowExecutionBelow: 90,
    totalCaps: [],
    sectionWeights: null,
    decimals: 2,
    tolerance: 0.1,
    grades: { excellent: 90, good: 80, fair: 60 },
    fullMarks: 100,
    severities: {},
  });
});
