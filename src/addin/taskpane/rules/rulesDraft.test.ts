import { BUILT_IN_PROFILES, builtInProfile } from '../../../core/scoring/profiles/builtIn';
import { MOF_PROFILE } from '../../../core/scoring/profiles/mof';
import type { ScoringProfile } from '../../../core/scoring/profile';
import type { SettingDraft } from '../../../core/scoring/settings/inputs/settingInput';
import type { ProfileSettingName } from '../../../core/scoring/settings/profileSettings';
import { draftOf, readDraft, type RulesDraft } from './rulesDraft';

const OWN: ScoringProfile = {
  ...MOF_PROFILE,
  id: '本单位',
  name: { 'zh-CN': '本单位', 'en-US': 'Ours' },
  overTargetFrom: 129.9,
  lowExecutionBelow: null,
  totalCaps: [{ rateBelow: 80, atMost: 89.5 }],
  sectionWeights: { execution: 10, output: 40, cost: null, benefit: 40, satisfaction: null },
  decimals: 1,
  severities: { 'reason-thin': 'off' },
};
const draft = draftOf(MOF_PROFILE, 'zh-CN');
type Typed = readonly [ProfileSettingName, SettingDraft];
/** The draft with something typed into controls of single settings. */
const typed = (...parts: readonly Typed[]): RulesDraft => ({
  ...draft,
  settings: {
    ...draft.settings,
    ...Object.fromEntries(parts.map(([name, part]) => [name, { ...draft.settings[name], ...part }])),
  },
});
const read = (...parts: readonly Typed[]) => readDraft(typed(...parts), 'zh-CN');

test.each([...BUILT_IN_PROFILES, OWN].map((profile) => [profile.id, profile] as const))(
  '%s opened and left as it is stays the same, in both languages',
  (_id, profile) => {
    for (const locale of ['zh-CN', 'en-US'] as const) {
      expect(readDraft(draftOf(profile, locale), locale)).toEqual({ kind: 'profile', profile });
    }
  },
);

test.each<readonly [...Typed, unknown]>([
  ['overTargetFrom', { value: '20' }, 120],
  ['overTargetFrom', { value: ' ２９.９％ ' }, 129.9],
  ['overTargetFrom', { value: '0' }, 100],
  ['overTargetFrom', { isAsked: 'off', value: 'x' }, null],
  ['overTargetOfZeroFrom', { isAsked: 'on', value: '25' }, 25],
  ['overTargetDeduction', { kind: 'points', points: '3', percent: 'x' }, { kind: 'points', points: 3 }],
  ['overTargetDeduction', { kind: 'deviation', floor: '60' }, { kind: 'deviation', percent: 100, floor: 60 }],
  ['lowExecutionBelow', { isAsked: 'off' }, null],
  ['lowExecutionBelow', { value: '80' }, 80],
  ['atMost', { value: 'linear' }, 'linear'],
  ['qualitativeTiers', { middle: '50' }, { top: 80, middle: 50 }],
  ['totalCaps', { '0.rateBelow': '80', '0.atMost': '89' }, [{ rateBelow: 80, atMost: 89 }]],
  [
    'sectionWeights',
    { isAsked: 'on', output: '40' },
    { execution: null, output: 40, cost: null, benefit: null, satisfaction: null },
  ],
  ['decimals', { value: '0' }, 0],
  ['severities', { grade: 'error' }, { grade: 'error' }],
])('typing into %s %j makes it %j', (name, part, value) => {
  expect(read([name, part])).toEqual({
    kind: 'profile',
    profile: {
      ...MOF_PROFILE,
      [name]: value,
      id: 'mof-own',
      name: { 'zh-CN': '财政部通用（自定）', 'en-US': 'Ministry of Finance (own)' },
    },
  });
});

test.each<Typed>([
  ['qualitativeTiers', { top: '60' }],
  ['qualitativeTiers', { top: '' }],
  ['qualitativeTiers', { top: '120' }],
  ['overTargetFrom', { value: '-5' }],
  ['overTargetFrom', { value: '三十' }],
  ['lowExecutionBelow', { value: '1e3' }],
  ['totalCaps', { '0.rateBelow': '80', '0.atMost': '' }],
  ['totalCaps', { '0.rateBelow': '180', '0.atMost': '89' }],
  ['totalCaps', { '0.rateBelow': '80', '0.atMost': '101' }],
  ['sectionWeights', { isAsked: 'on', cost: '二十' }],
  ['tolerance', { value: '2' }],
  ['grades', { good: '95' }],
  ['fullMarks', { value: '0' }],
])('a fault of %s: %j', (name, part) => {
  expect(read([name, part])).toEqual({ kind: 'faulty', fields: new Set([name]) });
});

test('a name of blanks is a fault of the name', () => {
  expect(readDraft({ ...draft, name: '  ' }, 'zh-CN')).toEqual({
    kind: 'faulty',
    fields: new Set(['name']),
  });
});

test('all faults are named at once', () => {
  expect(read(['tolerance', { value: 'x' }], ['grades', { fair: 'y' }])).toEqual({
    kind: 'faulty',
    fields: new Set(['tolerance', 'grades']),
  });
});

test('a name typed counts in both languages, and a built-in under another name is one’s own', () => {
  const hubei = builtInProfile('hubei') ?? MOF_PROFILE;
  expect(readDraft({ ...draftOf(hubei, 'zh-CN'), name: '黄石' }, 'zh-CN')).toMatchObject({
    profile: { id: 'hubei-own', name: { 'zh-CN': '黄石', 'en-US': '黄石' } },
  });
});
