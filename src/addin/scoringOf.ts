import { assess } from '../core/assess';
import type { Locale } from '../core/language/locale';
import { MOF_PROFILE } from '../core/scoring/profiles/mof';
import type { ScoreCommandParts } from './scoreCommand';

/** The judgement both the pane and the ribbon's command use. */
export function scoringOf(locale: Locale): ScoreCommandParts['assess'] {
  return (snapshot, justFilled) => assess(snapshot, MOF_PROFILE, { locale, justFilled });
}
