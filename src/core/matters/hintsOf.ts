import type { Assessment, Finding } from '../assessment';
import { countedFindings } from '../ignored/countedFindings';
import { TO_CONFIRM } from './mattersOf';

/** A finding that wants nothing done: to be read once, and passed over. */
export interface Hint {
  /** Tells it from the others of its sheet; another one where its words have changed. */
  readonly key: string;
  /** Index of its form in the assessment. */
  readonly form: number;
  readonly finding: Finding;
}

/** Said by what one press offers, not by a line of its own. */
const FILLABLE = 'fillable';

/**
 * What is only worth knowing on a sheet, in its order: no matter, nothing that a person decided about, nothing that one
 * press fills, and no gap of rounding size, which is told of all cells together.
 */
export function hintsOf({ forms }: Pick<Assessment, 'forms'>): readonly Hint[] {
  return forms.flatMap((form, index) => {
    const rounding = new Set(form.proposals.flatMap(({ cell, isRounding }) => (isRounding ? [cell] : [])));
    return countedFindings(form)
      .filter(({ severity, check }) => severity === 'hint' && check !== TO_CONFIRM && check !== FILLABLE)
      .filter(({ cell }) => cell === null || !rounding.has(cell))
      .map((finding) => ({ key: `${index} ${finding.check} ${finding.message}`, form: index, finding }));
  });
}
