import type { ScoredOutcome, ScoreOutcome } from '../../flow/scoreOutcome';

/** Whether two outcomes speak of the same forms, so that the one looked at can stay in view. */
export function sameForms(before: ScoreOutcome | undefined, after: ScoreOutcome): boolean {
  if (before?.kind !== 'scored' || after.kind !== 'scored' || before.sheetId !== after.sheetId) return false;
  return formsOf(before) === formsOf(after);
}

/** What the forms of a sheet are about. Ranges grow and shrink with inserted rows; this, and their number, stay. */
export function formsOf({ assessment }: Pick<ScoredOutcome, 'assessment'>): string {
  return assessment.forms.map(({ title, project }) => `${title} ${project ?? ''}`).join('\n');
}
