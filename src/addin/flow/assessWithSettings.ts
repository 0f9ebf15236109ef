import { assess } from '../../core/assess';
import type { ColumnAnswer } from '../../core/columnQuestions';
import type { Locale } from '../../core/language/locale';
import { columnsKept } from '../../host/kept/columnsKept';
import { confirmedKept } from '../../host/kept/confirmedKept';
import { ignoredKept } from '../../host/kept/ignoredKept';
import type { AssessSnapshot } from './assessSheet';

/** The judgement that the pane and the ribbon's command both use. */
export function assessWithSettings(
  locale: Locale,
  /** What a person has answered about columns in this pane; it goes before what the workbook keeps. */
  answered: () => readonly ColumnAnswer[] = () => [],
): AssessSnapshot {
  return (snapshot, justFilled, profile, { columns, ignored, confirmed }) =>
    assess(snapshot, profile, {
      locale,
      justFilled,
      answers: [...columnsKept(columns).answers, ...answered()],
      ignored: ignoredKept(ignored).list,
      confirmed: confirmedKept(confirmed).list,
    });
}
