import type { Locale } from '../../../core/language/locale';
import { scoringProfileSchema, type ScoringProfile } from '../../../core/scoring/profile';
import { honestlyNamed } from '../../../core/scoring/profiles/ownProfile';
import {
  settingDraftsOf,
  typedSettings,
  type SettingDrafts,
} from '../../../core/scoring/settings/settingDrafts';
import { isProfileSetting, type ProfileSettingName } from '../../../core/scoring/settings/profileSettings';

/** Rules while they are being edited. */
export interface RulesDraft {
  /** What the editing began with; keeps the id, and the name in the other language. */
  readonly origin: ScoringProfile;
  readonly name: string;
  readonly settings: SettingDrafts;
}

export type RulesField = 'name' | ProfileSettingName;

export type ReadDraft =
  | { readonly kind: 'profile'; readonly profile: ScoringProfile }
  /** The fields that hold something they may not. */
  | { readonly kind: 'faulty'; readonly fields: ReadonlySet<RulesField> };

export function draftOf(profile: ScoringProfile, locale: Locale): RulesDraft {
  return { origin: profile, name: profile.name[locale], settings: settingDraftsOf(profile) };
}

/** The profile that a draft stands for, under a name it may bear, or the fields that keep it from being one. */
export function readDraft({ origin, name: typed, settings }: RulesDraft, locale: Locale): ReadDraft {
  const name = typed.trim();
  const parsed = scoringProfileSchema.safeParse({
    id: origin.id,
    name: name === origin.name[locale] ? origin.name : { 'zh-CN': name, 'en-US': name },
    ...typedSettings(settings),
  });
  if (parsed.success) return { kind: 'profile', profile: honestlyNamed(parsed.data) };
  const fields = parsed.error.issues.map(({ path }) => fieldOf(String(path[0])));
  return { kind: 'faulty', fields: new Set(fields) };
}

function fieldOf(name: string): RulesField {
  return isProfileSetting(name) ? name : 'name';
}
