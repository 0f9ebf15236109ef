import type { ScoringProfile } from '../profile';
import { BUILT_IN_PROFILES } from './builtIn';

/** Whether two profiles are the same to the last setting, names included. */
export function isSameProfile(one: ScoringProfile, other: ScoringProfile): boolean {
  return canonical(one) === canonical(other);
}

/** The built-in profile that this one is, `null` for a person's own. */
export function builtInTwin(profile: ScoringProfile): ScoringProfile | null {
  return BUILT_IN_PROFILES.find((known) => isSameProfile(known, profile)) ?? null;
}

/**
 * A profile under a name it may bear: one that was changed must not go by a built-in's id or name, or results would be
 * shown as 「湖北」 that Hubei's rules do not give.
 */
export function honestlyNamed(profile: ScoringProfile): ScoringProfile {
  if (builtInTwin(profile) !== null) return profile;
  const { id, name } = profile;
  return {
    ...profile,
    id: BUILT_IN_PROFILES.some((known) => known.id === id) ? `${id}-own` : id,
    name: {
      'zh-CN': isTaken('zh-CN', name['zh-CN']) ? `${name['zh-CN']}（自定）` : name['zh-CN'],
      'en-US': isTaken('en-US', name['en-US']) ? `${name['en-US']} (own)` : name['en-US'],
    },
  };
}

function isTaken(locale: keyof ScoringProfile['name'], name: string): boolean {
  return BUILT_IN_PROFILES.some((known) => known.name[locale] === name);
}

/** JSON with sorted keys, so that the order in which settings were written makes no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([first], [second]) => (first < second ? -1 : 1)))
      : part,
  );
}
