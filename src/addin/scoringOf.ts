import { assess } from '../core/assess';
import type { ColumnAnswers } from '../core/columnQuestions';
import type { Locale } from '../core/language/locale';
import { columnsKept } from './columnsKept';
import { ignoredKept } from './ignoredKept';
import type { Judge } from './inspection';

/** The judgement that the pane and the ribbon's command both use. */
export function scoringOf(
  locale: Locale,
  /** What a person has answered for a sheet's columns in this pane; it goes before what the workbook keeps. */
  answersFor: (sheet: string) => ColumnAnswers = () => ({}),
): Judge {
  return (snapshot, justFilled, profile, { columns, ignored }) =>
    assess(snapshot, profile, {
      locale,
      justFilled,
      columns: { ...columnsKept(columns)[snapshot.sheet], ...answersFor(snapshot.sheet) },
      ignored: ignoredKept(ignored).list,
    });
}
