import { z } from 'zod';
import type { Localized } from '../../core/language/locale';
import type { ScoringProfile } from '../../core/scoring/profile';
import { MOF_PROFILE } from '../../core/scoring/profiles/mof';
import { rulesKept } from '../../host/kept/rulesKept';
import type { StoredSetting } from '../../host/spreadsheetHost';

/** Who said which rules to score by: a person in the pane just now, the workbook, or nobody. */
export const rulesSourceSchema = z.enum(['pane', 'workbook', 'default']);

const localizedSchema = z.object({ 'zh-CN': z.string(), 'en-US': z.string() });

/** What an outcome tells of the rules it was scored by. */
export const rulesSummarySchema = z.object({
  name: localizedSchema,
  source: rulesSourceSchema,
  /** Why the rules kept in the workbook could not be used; `null` where they could, or there are none. */
  refused: localizedSchema.nullable(),
});

export type RulesSource = z.infer<typeof rulesSourceSchema>;
export type RulesSummary = z.infer<typeof rulesSummarySchema>;

export interface RulesInUse {
  readonly profile: ScoringProfile;
  readonly source: RulesSource;
  readonly refused: Localized | null;
}

/**
 * The rules to score by: those applied in the pane, else those the workbook keeps, else 财政部通用, with the reason why
 * stored rules could not be read. They are never passed over in silence.
 */
export function rulesInUse(chosen: ScoringProfile | null, stored: StoredSetting): RulesInUse {
  if (chosen !== null) return { profile: chosen, source: 'pane', refused: null };
  const { profile, refused } = rulesKept(stored);
  if (profile !== null) return { profile, source: 'workbook', refused: null };
  return { profile: MOF_PROFILE, source: 'default', refused };
}

export function toldOf({ profile, source, refused }: RulesInUse): RulesSummary {
  return { name: profile.name, source, refused };
}
