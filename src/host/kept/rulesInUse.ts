import { importProfile } from '../../core/importProfile';
import type { Localized } from '../../core/language/locale';
import type { ScoringProfile } from '../../core/scoring/profile';
import { MOF_PROFILE } from '../../core/scoring/profiles/mof';
import { isSameProfile } from '../../core/scoring/profiles/ownProfile';
import type { StoredSetting } from '../spreadsheetHost';

/** Who said which rules to score by: a person just now (in the pane, by `--profile`), the workbook, or nobody. */
export type RulesSource = 'chosen' | 'workbook' | 'default';

/** The rules that a workbook is scored by, and what a person should know of how they came about. */
export interface RulesInUse {
  readonly profile: ScoringProfile;
  readonly source: RulesSource;
  /** Why the rules that the workbook keeps can't be read, so that others count; `null`: they can, or there are none. */
  readonly refused: Localized | null;
  /** Other rules that the workbook keeps and that give way to chosen ones; `null`: none. */
  readonly passedOver: ScoringProfile | null;
}

/**
 * The one order of precedence, in the pane, the ribbon and the command: rules that a person chose just now, else those
 * the workbook keeps, else 财政部通用. Kept rules are never passed over in silence.
 */
export function rulesInUse(chosen: ScoringProfile | null, stored: StoredSetting): RulesInUse {
  const kept = stored === null ? null : importProfile(stored);
  const profile = kept?.kind === 'profile' ? kept.profile : null;
  const nothing = { refused: null, passedOver: null };
  if (chosen !== null) {
    const passedOver = profile === null || isSameProfile(profile, chosen) ? null : profile;
    return { ...nothing, profile: chosen, source: 'chosen', passedOver };
  }
  if (profile !== null) return { ...nothing, profile, source: 'workbook' };
  const refused = kept?.kind === 'refused' ? kept.message : null;
  return { ...nothing, profile: MOF_PROFILE, source: 'default', refused };
}
