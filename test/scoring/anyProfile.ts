import fc from 'fast-check';
import { z } from 'zod';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import type { ScoringProfile } from '../../src/core/scoring/profile';
import {
  forEachSetting,
  PROFILE_SETTING_NAMES,
  PROFILE_SETTINGS,
  type ProfileSettingName,
  type SettingValues,
} from '../../src/core/scoring/settings/profileSettings';
import { CHECKS } from '../../src/core/checks/catalogue';

/** What JSON schemas of settings are made of; a setting that needs more fails here by name. */
const jsonSchema = z.looseObject({
  type: z.enum(['number', 'integer', 'string', 'object', 'array', 'null']).optional(),
  minimum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  maximum: z.number().optional(),
  enum: z.array(z.string()).optional(),
  const: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
});

const anySeverity = fc.constantFrom('error', 'warning', 'hint', 'off');

/** Any value that a setting may hold, made from its schema. */
export function anyValueOf<Name extends ProfileSettingName>(name: Name): fc.Arbitrary<SettingValues[Name]> {
  const { schema } = PROFILE_SETTINGS[name];
  return fitting(z.toJSONSchema(schema), name).map((value) => schema.parse(value));

  function fitting(json: unknown, path: string): fc.Arbitrary<unknown> {
    return anyOf(json, path).filter((value) => schema.safeParse(value).success);
  }
}

/** Any profile at all: every setting takes any value it may hold. */
export const anyProfile: fc.Arbitrary<ScoringProfile> = fc
  .record(forEachSetting<Record<ProfileSettingName, fc.Arbitrary<unknown>>>(anyValueOf))
  .map((values) => ({
    ...MOF_PROFILE,
    id: 'any',
    name: { 'zh-CN': '任意', 'en-US': 'Any' },
    ...forEachSetting<SettingValues>((name) => PROFILE_SETTINGS[name].schema.parse(values[name])),
  }));

/** A profile and one that differs from it in one setting alone. */
export const anyNeighbours: fc.Arbitrary<{
  readonly name: ProfileSettingName;
  readonly one: ScoringProfile;
  readonly other: ScoringProfile;
}> = fc
  .tuple(anyProfile, anyProfile, fc.constantFrom(...PROFILE_SETTING_NAMES))
  .map(([one, another, name]) => ({
    name,
    one,
    other: { ...one, [name]: another[name] },
  }));

function anyOf(json: unknown, path: string): fc.Arbitrary<unknown> {
  const schema = jsonSchema.parse(json);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => anyOf(choice, path)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 100 });
    case 'number':
      return anyNumber(schema.exclusiveMinimum ?? schema.minimum ?? 0, schema.maximum ?? 100);
    case 'array':
      return fc.array(anyOf(schema.items, path), { maxLength: 3 });
    case 'object':
      return schema.properties
        ? fc.record(
            Object.fromEntries(
              Object.entries(schema.properties).map(([key, part]) => [key, anyOf(part, `${path}.${key}`)]),
            ),
          )
        : fc.dictionary(fc.constantFrom(...CHECKS.map(({ id }) => id)), anySeverity, { maxKeys: 4 });
    default:
      throw new Error(`${path}: no values are made of ${JSON.stringify(json)}`);
  }
}

/** The bounds, whole numbers people write, and such with one or two decimals. */
function anyNumber(least: number, most: number): fc.Arbitrary<number> {
  const hundredths = { min: Math.ceil(least * 100), max: Math.floor(most * 100) };
  const usual = { min: Math.ceil(least), max: Math.floor(Math.min(most, Math.max(least + 50, 130))) };
  return fc.oneof(
    fc.constantFrom(least, most),
    fc.integer(usual),
    fc.integer(hundredths).map((count) => count / 100),
  );
}
