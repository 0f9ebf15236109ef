import type { ScoreOutcome } from '../../flow/scoreOutcome';

/** Whether two outcomes speak of the same forms, so that the one looked at can stay in view. */
export function sameForms(before: ScoreOutcome | undefined, after: ScoreOutcome): boolean {
  if (before?.kind !== 'scored' || after.kind !== 'scored' || before.sheetId !== after.sheetId) return false;
  // Ranges grow and shrink with inserted rows; what a form is about, and their number, stay.
  const titles = (outcome: typeof after) =>
    outcome.assessment.forms.map(({ title, project }) => `${title} ${project ?? ''}`).join('\n');
  return titles(before) === titles(after);
}
