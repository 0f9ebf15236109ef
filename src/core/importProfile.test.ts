import fc from 'fast-check';
import { anyProfile } from '../../test/scoring/anyProfile';
import { importProfile } from './importProfile';
import type { ScoringProfile } from './scoring/profile';
import { BUILT_IN_PROFILES } from './scoring/profiles/builtIn';
import { MOF_PROFILE } from './scoring/profiles/mof';
import { builtInTwin, honestlyNamed } from './scoring/profiles/ownProfile';
import { printProfile } from './scoring/profiles/parseProfile';

/** A profile of one's own that differs in many settings. */
const OWN: ScoringProfile = {
  ...MOF_PROFILE,
  id: '本单位',
  name: { 'zh-CN': '本单位', 'en-US': 'Ours' },
  atMost: 'linear',
  qualitativeTiers: { top: 85, middle: 55.5 },
  overTargetFrom: null,
  overTargetOfZeroFrom: 25,
  overTargetDeduction: { kind: 'deviation', percent: 50, floor: 60 },
  equalCostOverspend: 'full',
  lowExecutionBelow: null,
  totalCaps: [{ rateBelow: 80, atMost: 89 }],
  sectionWeights: { execution: 10, output: 40, cost: 10, benefit: 30, satisfaction: null },
  decimals: 1,
  tolerance: 0.05,
  grades: { excellent: 80, good: 70, fair: 60 },
  fullMarks: 110,
  severities: { 'reason-thin': 'off', 'weights-sum': 'hint' },
};

test.each([...BUILT_IN_PROFILES, OWN].map((profile) => [profile.id, profile] as const))(
  '%s comes back from its export as it was',
  (_id, profile) => {
    expect(importProfile(printProfile(profile))).toEqual({ kind: 'profile', profile });
  },
);

test('so does any profile', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      expect(importProfile(printProfile(profile))).toEqual({ kind: 'profile', profile });
    }),
  );
});

test('an export reads the same whatever order the settings were made in', () => {
  const shuffled = Object.fromEntries(Object.entries(OWN).reverse());
  const parsed = importProfile(JSON.stringify(shuffled));
  expect(parsed.kind === 'profile' && printProfile(parsed.profile)).toBe(printProfile(OWN));
});

test.each([
  ['', /不是 JSON/],
  ['{ "decimals": 1', /不是 JSON/],
  ['[1]', /JSON 对象/],
  ['{"severities":{"weight-sum":"off"}}', /没有「weight-sum」这个检查项/],
  ['{"tolerence":1}', /没有「tolerence」这一项/],
  ['{"totalCaps":[{"rateBelow":80}]}', /「totalCaps\.0\.atMost」不对/],
])('%j is refused, and what is wrong is named', (text, sentence) => {
  const parsed = importProfile(text);
  expect(parsed.kind === 'refused' && parsed.message['zh-CN']).toMatch(sentence);
  expect(parsed.kind === 'refused' && parsed.message['en-US']).not.toMatch(/[\u4e00-\u9fff]/);
});

test('a byte order mark does no harm', () => {
  expect(importProfile(`\uFEFF${printProfile(OWN)}`).kind).toBe('profile');
});

test.each([
  ['{"base":"hubei","decimals":1}', 'hubei-own', '湖北（自定）'],
  ['{"id":"mof","decimals":1}', 'mof-own', '财政部通用（自定）'],
  ['{"id":"我局","base":"hubei"}', '我局', '我局'],
  ['{"id":"hubei","base":"hubei"}', 'hubei', '湖北'],
])('%s goes by %s, never by the name of a built-in that it is not', (text, id, name) => {
  const parsed = importProfile(text);
  expect(parsed).toMatchObject({ kind: 'profile', profile: { id, name: { 'zh-CN': name } } });
});

test('a name once made honest stays, and a change undone gives the built-in back', () => {
  const changed = honestlyNamed({ ...MOF_PROFILE, decimals: 1 });
  expect(honestlyNamed(changed)).toEqual(changed);
  expect(builtInTwin(changed)).toBeNull();
  expect(builtInTwin({ ...MOF_PROFILE, decimals: 2 })).toBe(MOF_PROFILE);
});
