import type { ColumnQuestion } from '../../../core/assessment';
import { isSameQuestion } from '../../../core/columnQuestions';
import type { Locale } from '../../../core/language/locale';
import { PANE } from '../../../locales/pane';
import type { ScoreOutcome } from '../../flow/scoreOutcome';

/** One question to a person: which of these columns is meant? */
export interface QuestionView {
  readonly sheet: string;
  readonly asked: ColumnQuestion;
  readonly question: string;
  readonly choices: readonly { readonly column: string; readonly label: string }[];
}

/** What a scoring has to ask; each question once, even where several tables of the sheet share it. */
export function questionsOf(outcome: ScoreOutcome | null, locale: Locale): readonly QuestionView[] {
  const texts = PANE[locale];
  const views: QuestionView[] = [];
  for (const { sheet, questions } of skippedOf(outcome)) {
    for (const asked of questions ?? []) {
      if (views.some((view) => view.sheet === sheet && isSameQuestion(view.asked, asked))) continue;
      views.push({
        sheet,
        asked,
        question: texts.whichColumn(texts.columnRoles[asked.role]),
        choices: asked.choices.map(({ column, header }) => ({ column, label: texts.column(column, header) })),
      });
    }
  }
  return views;
}

/** Tables that were seen and not judged, in whatever way the scoring ended. */
export function skippedOf(
  outcome: ScoreOutcome | null,
): Extract<ScoreOutcome, { kind: 'no-form' }>['skipped'] {
  if (outcome?.kind === 'no-form') return outcome.skipped;
  return outcome?.kind === 'scored' ? outcome.assessment.skipped : [];
}
