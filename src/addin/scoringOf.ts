import { assess } from '../core/assess';
import type { Assessment } from '../core/assessment';
import type { GridSnapshot } from '../core/grid/gridSnapshot';
import type { Locale } from '../core/language/locale';
import { MOF_PROFILE } from '../core/scoring/profiles/mof';

/** The judgement both the pane and the ribbon's command use. */
export function scoringOf(locale: Locale): (snapshot: GridSnapshot) => Assessment {
  return (snapshot) => assess(snapshot, MOF_PROFILE, { locale });
}
