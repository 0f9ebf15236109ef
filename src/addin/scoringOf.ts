import { assess } from '../core/assess';
import type { ColumnAnswers } from '../core/columnQuestions';
import type { Locale } from '../core/language/locale';
import type { ScoreCommandParts } from './scoreCommand';

/** The judgement both the pane and the ribbon's command use. */
export function scoringOf(
  locale: Locale,
  /** What a person has answered for a sheet's columns. */
  answersFor: (sheet: string) => ColumnAnswers = () => ({}),
): ScoreCommandParts['assess'] {
  return (snapshot, justFilled, profile) =>
    assess(snapshot, profile, { locale, justFilled, columns: answersFor(snapshot.sheet) });
}
