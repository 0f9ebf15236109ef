import { importProfile } from '../../core/importProfile';
import type { Localized } from '../../core/language/locale';
import type { ScoringProfile } from '../../core/scoring/profile';
import type { StoredSetting } from '../spreadsheetHost';

export interface RulesKept {
  /** `null` where the workbook keeps none, or none that can be read. */
  readonly profile: ScoringProfile | null;
  /** Why what the workbook keeps can't be read. */
  readonly refused: Localized | null;
}

/** The scoring rules that the workbook keeps. */
export function rulesKept(stored: StoredSetting): RulesKept {
  if (stored === null) return { profile: null, refused: null };
  const kept = importProfile(stored);
  return kept.kind === 'profile'
    ? { profile: kept.profile, refused: null }
    : { profile: null, refused: kept.message };
}
