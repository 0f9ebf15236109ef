import { BUILT_IN_PROFILES, builtInProfile } from '../../../core/scoring/profiles/builtIn';
import { MOF_PROFILE } from '../../../core/scoring/profiles/mof';
import type { ScoringProfile } from '../../../core/scoring/profile';
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
const read = (part: Partial<RulesDraft>) => readDraft({ ...draft, ...part }, 'zh-CN');

test.each([...BUILT_IN_PROFILES, OWN].map((profile) => [profile.id, profile] as const))(
  '%s opened and left as it is stays the same, in both languages',
  (_id, profile) => {
    for (const locale of ['zh-CN', 'en-US'] as const) {
      expect(readDraft(draftOf(profile, locale), locale)).toEqual({ kind: 'profile', profile });
    }
  },
);

test.each<[Partial<RulesDraft>, Partial<ScoringProfile>]>([
  [{ excess: '20' }, { overTargetFrom: 120 }],
  [{ excess: ' ２９.９％ ' }, { overTargetFrom: 129.9 }],
  [{ excess: '0' }, { overTargetFrom: 100 }],
  [{ asksOverTarget: false, excess: 'x' }, { overTargetFrom: null }],
  [{ asksLowExecution: false }, { lowExecutionBelow: null }],
  [{ lowExecution: '80' }, { lowExecutionBelow: 80 }],
  [{ atMost: 'linear' }, { atMost: 'linear' }],
  [{ tierMiddle: '50' }, { qualitativeTiers: { top: 80, middle: 50 } }],
  [{ caps: [{ rateBelow: '80', atMost: '89' }] }, { totalCaps: [{ rateBelow: 80, atMost: 89 }] }],
  [
    { comparesSections: true, sections: { ...draft.sections, output: '40' } },
    { sectionWeights: { execution: null, output: 40, cost: null, benefit: null, satisfaction: null } },
  ],
  [{ decimals: '0' }, { decimals: 0 }],
  [{ severities: { grade: 'error' } }, { severities: { grade: 'error' } }],
])('typing %j makes %j', (part, profile) => {
  expect(read(part)).toEqual({
    kind: 'profile',
    profile: {
      ...MOF_PROFILE,
      ...profile,
      id: 'mof-own',
      name: { 'zh-CN': '财政部通用（自定）', 'en-US': 'Ministry of Finance (own)' },
    },
  });
});

test.each<[Partial<RulesDraft>, string]>([
  [{ name: '  ' }, 'name'],
  [{ tierTop: '60' }, 'tiers'],
  [{ tierTop: '' }, 'tiers'],
  [{ tierTop: '120' }, 'tiers'],
  [{ excess: '-5' }, 'overTarget'],
  [{ excess: '三十' }, 'overTarget'],
  [{ lowExecution: '1e3' }, 'lowExecution'],
  [{ caps: [{ rateBelow: '80', atMost: '' }] }, 'caps'],
  [{ caps: [{ rateBelow: '180', atMost: '89' }] }, 'caps'],
  [{ caps: [{ rateBelow: '80', atMost: '101' }] }, 'caps'],
  [{ comparesSections: true, sections: { ...draft.sections, cost: '二十' } }, 'sections'],
  [{ tolerance: '2' }, 'tolerance'],
  [{ good: '95' }, 'grades'],
  [{ fullMarks: '0' }, 'fullMarks'],
])('%j is a fault of %s', (part, field) => {
  expect(read(part)).toEqual({ kind: 'faulty', fields: new Set([field]) });
});

test('all faults are named at once', () => {
  expect(read({ tolerance: 'x', fair: 'y' })).toEqual({
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
