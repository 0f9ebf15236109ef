import { assess, assessInSteps } from '../../core/assess';
import type { AssessOptions } from '../../core/assessOptions';
import type { ColumnAnswer } from '../../core/columnQuestions';
import type { Locale } from '../../core/language/locale';
import { columnsKept } from '../../host/kept/columnsKept';
import { confirmedKept } from '../../host/kept/confirmedKept';
import { ignoredKept } from '../../host/kept/ignoredKept';
import type { StoredSettings } from '../../host/spreadsheetHost';
import type { AssessInSteps, AssessSnapshot } from './assessSheet';

type Answered = () => readonly ColumnAnswer[];

/** The judgement that the pane and the ribbon's command both use. */
export function assessWithSettings(
  locale: Locale,
  /** What a person has answered about columns in this pane; it goes before what the workbook keeps. */
  answered: Answered = () => [],
): AssessSnapshot {
  return (snapshot, justFilled, profile, stored) =>
    assess(snapshot, profile, optionsOf(locale, answered, justFilled, stored));
}

/** The same, step by step. */
export function assessInStepsWithSettings(locale: Locale, answered: Answered): AssessInSteps {
  return (snapshot, justFilled, profile, stored) =>
    assessInSteps(snapshot, profile, optionsOf(locale, answered, justFilled, stored));
}

function optionsOf(
  locale: Locale,
  answered: Answered,
  justFilled: ReadonlySet<string>,
  { columns, ignored, confirmed }: StoredSettings,
): AssessOptions {
  return {
    locale,
    justFilled,
    answers: [...columnsKept(columns).answers, ...answered()],
    ignored: ignoredKept(ignored).list,
    confirmed: confirmedKept(confirmed).list,
  };
}
