import type { ScoringProfile } from '../profile';
import type { Control, SettingDraft } from './inputs/settingInput';
import {
  forEachSetting,
  PROFILE_SETTINGS,
  type ProfileSettingName,
  type SettingValues,
} from './profileSettings';

/** All settings while they are edited. */
export type SettingDrafts = Readonly<Record<ProfileSettingName, SettingDraft>>;

/** What one draft stands for; `faulty` where it holds something the setting may not. */
export type ReadSetting<Value> =
  { readonly kind: 'value'; readonly value: Value } | { readonly kind: 'faulty' };

/** What a profile's controls show. */
export function settingDraftsOf(profile: ScoringProfile): SettingDrafts {
  return forEachSetting<Record<ProfileSettingName, SettingDraft>>((name) => draftOf(name, profile));
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- ties the value to its setting
function draftOf<Name extends ProfileSettingName>(name: Name, profile: SettingValues): SettingDraft {
  return PROFILE_SETTINGS[name].input.draftOf(profile[name]);
}

/** What was typed for every setting, for the profile's schema to judge. */
export function typedSettings(drafts: SettingDrafts): Readonly<Record<ProfileSettingName, unknown>> {
  return forEachSetting<Record<ProfileSettingName, unknown>>((name) =>
    PROFILE_SETTINGS[name].input.read(drafts[name]),
  );
}

/** What was typed for one setting. */
export function readSetting<Name extends ProfileSettingName>(
  name: Name,
  drafts: SettingDrafts,
): ReadSetting<SettingValues[Name]> {
  const { schema, input } = PROFILE_SETTINGS[name];
  const parsed = schema.safeParse(input.read(drafts[name]));
  return parsed.success ? { kind: 'value', value: parsed.data } : { kind: 'faulty' };
}

/** The controls of a setting as it stands. */
export function controlsOf(name: ProfileSettingName, drafts: SettingDrafts): readonly Control[] {
  return PROFILE_SETTINGS[name].input.controls(drafts[name]);
}
