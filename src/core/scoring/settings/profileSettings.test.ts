import fc from 'fast-check';
import { anyProfile, anyValueOf } from '../../../../test/scoring/anyProfile';
import { MOF_PROFILE } from '../profiles/mof';
import { scoringProfileSchema } from '../profile';
import { controlsOf, readSetting, settingDraftsOf } from './settingDrafts';
import {
  PROFILE_SETTING_NAMES,
  PROFILE_SETTINGS,
  type ProfileSettingName,
  type SettingValues,
} from './profileSettings';

/** The example of a value as the editor shows it. */
function exampleOf<Name extends ProfileSettingName>(name: Name, value: SettingValues[Name]) {
  return PROFILE_SETTINGS[name].example(value, 2);
}

describe.each(PROFILE_SETTING_NAMES)('%s', (name) => {
  test('has a default that it may hold', () => {
    expect(PROFILE_SETTINGS[name].schema.safeParse(PROFILE_SETTINGS[name].default).success).toBe(true);
  });

  test('is named and explained in both languages, whatever it holds', () => {
    const { label, bounds } = PROFILE_SETTINGS[name];
    fc.assert(
      fc.property(anyValueOf(name), (value) => {
        for (const text of [label, bounds, exampleOf(name, value)]) {
          expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
          expect(text['en-US']).toMatch(/^[^\u4e00-\u9fff]+$/);
          expect(JSON.stringify(text)).not.toMatch(/NaN|undefined|null|Infinity|0000000/);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('can be edited to any value it may hold, and comes back as it was', () => {
    fc.assert(
      fc.property(anyValueOf(name), (value) => {
        const drafts = settingDraftsOf({ ...MOF_PROFILE, [name]: value });
        expect(readSetting(name, drafts)).toEqual({ kind: 'value', value });
      }),
      { numRuns: 200 },
    );
  });

  test('shows a control for all that its draft holds', () => {
    fc.assert(
      fc.property(anyValueOf(name), (value) => {
        const drafts = settingDraftsOf({ ...MOF_PROFILE, [name]: value });
        const controls = controlsOf(name, drafts);
        expect(controls.length).toBeGreaterThan(0);
        for (const control of controls)
          if ('key' in control) expect(Object.keys(drafts[name])).toContain(control.key);
      }),
      { numRuns: 20 },
    );
  });

  test('affects something', () => expect(PROFILE_SETTINGS[name].affects.length).toBeGreaterThan(0));
});

test('any profile is one', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      expect(scoringProfileSchema.parse(profile)).toEqual(profile);
    }),
  );
});

test('what is typed wrongly is no value', () => {
  const wrong: readonly (readonly [ProfileSettingName, Readonly<Record<string, string>>])[] = [
    ['qualitativeTiers', { top: '60', middle: '60' }],
    ['overTargetFrom', { isAsked: 'on', value: '三十' }],
    ['overTargetFrom', { isAsked: 'on', value: '-5' }],
    ['totalCaps', { '0.rateBelow': '80', '0.atMost': '' }],
    ['totalCaps', { '0.rateBelow': '180', '0.atMost': '89' }],
    ['sectionWeights', { isAsked: 'on', cost: '二十' }],
    ['decimals', { value: '3' }],
    ['overTargetDeduction', { kind: 'points', points: '' }],
    ['severities', { grade: 'grave' }],
  ];
  for (const [name, draft] of wrong) {
    const drafts = { ...settingDraftsOf(MOF_PROFILE), [name]: draft };
    expect([name, readSetting(name, drafts).kind]).toEqual([name, 'faulty']);
  }
});
