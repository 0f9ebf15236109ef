import type * as z from 'zod/mini';
import { EXECUTION_SETTINGS } from './executionSettings';
import { FINDING_SETTINGS } from './findingSettings';
import { PASSED_TARGET_SETTINGS } from './passedTargetSettings';
import { POINTS_SETTINGS } from './pointsSettings';
import { ROW_SCORE_SETTINGS } from './rowScoreSettings';
import type { Setting } from './setting';

const ENTRIES = {
  ...ROW_SCORE_SETTINGS,
  ...PASSED_TARGET_SETTINGS,
  ...EXECUTION_SETTINGS,
  ...POINTS_SETTINGS,
  ...FINDING_SETTINGS,
};

export type ProfileSettingName = keyof typeof ENTRIES;

type ValueOf<Entry> = Entry extends Setting<infer Value> ? Value : never;

/** The values of all settings: what a profile holds beside its id and name. */
export type SettingValues = { [Name in ProfileSettingName]: ValueOf<(typeof ENTRIES)[Name]> };

/** Every setting by its name, in the order in which they are edited and exported. */
export const PROFILE_SETTINGS: { readonly [Name in ProfileSettingName]: Setting<SettingValues[Name]> } =
  ENTRIES;

export const PROFILE_SETTING_NAMES: readonly ProfileSettingName[] =
  Object.keys(PROFILE_SETTINGS).filter(isProfileSetting);

/** Whether a name is that of a setting. */
export function isProfileSetting(name: string): name is ProfileSettingName {
  return Object.hasOwn(PROFILE_SETTINGS, name);
}

/** One value for each setting, by its name. */
export function forEachSetting<Values extends Record<ProfileSettingName, unknown>>(
  make: <Name extends ProfileSettingName>(name: Name) => Values[Name],
): Values {
  const values: Partial<Values> = {};
  for (const name of PROFILE_SETTING_NAMES) values[name] = make(name);
  if (!hasAll<Values>(values, PROFILE_SETTINGS)) throw new Error('a setting has no value');
  return values;
}

/** The schema of each setting, by its name. */
export function settingSchemas(): { [Name in ProfileSettingName]: z.ZodMiniType<SettingValues[Name]> } {
  return schemasOf<SettingValues>(PROFILE_SETTINGS);
}

type Schemas<Values> = { [Name in keyof Values]: z.ZodMiniType<Values[Name]> };

/** Over any settings, so that the compiler sees that each name keeps its type. */
function schemasOf<Values extends object>(entries: {
  readonly [Name in keyof Values]: Setting<Values[Name]>;
}): Schemas<Values> {
  const schemas: Partial<Schemas<Values>> = {};
  for (const name in entries) schemas[name] = entries[name].schema;
  if (!hasAll<Schemas<Values>>(schemas, entries)) throw new Error('a setting has no schema');
  return schemas;
}

function hasAll<Whole extends object>(part: Partial<Whole>, whole: object): part is Whole {
  return Object.keys(whole).every((name) => name in part);
}
