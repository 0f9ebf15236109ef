import type { ColumnAnswer, ColumnAnswers } from './columnQuestions';
import type { ConfirmedScores } from './confirmed/confirmedScores';
import type { IgnoredFindings } from './ignored/ignoredFindings';
import type { Locale } from './language/locale';

export interface AssessOptions {
  /** Language of messages, notes and reasons; `zh-CN` unless told. */
  readonly locale?: Locale;
  /** Cells (A1) filled by the plan just applied: suggestions among them want a person's word. */
  readonly justFilled?: ReadonlySet<string>;
  /** Which column is meant, whatever the header: goes before `answers`. */
  readonly columns?: ColumnAnswers;
  /** What people have decided to leave as it is. */
  readonly ignored?: IgnoredFindings;
  /** Which scores were filled in as suggestions, and which of them people have confirmed. */
  readonly confirmed?: ConfirmedScores;
  /** Answers to earlier questions which of two columns is meant; later ones go before earlier ones. */
  readonly answers?: readonly ColumnAnswer[];
}
