import { tallyOf } from '../../../core/matters/tally';
import type { OutcomeCounts } from '../../../locales/paneTexts';
import type { ScoredOutcome } from '../../flow/scoreOutcome';
import { isDiffering } from './difference';
import { isCounted } from './indicatorView';

/** Cells that hold something else than they should, formulas among them, by more than the rules allow for. */
export function countDiffering({ assessment: { forms } }: ScoredOutcome): number {
  return forms
    .flatMap((form) => form.proposals)
    .filter((proposal) => isDiffering(proposal) && proposal.isRounding !== true).length;
}

/** What the outcome sentence says, counted over all forms of the sheet. */
export function outcomeCounts(outcome: ScoredOutcome): OutcomeCounts {
  const { forms } = outcome.assessment;
  const tally = tallyOf(outcome.assessment);
  const reasonless = forms.flatMap((form) =>
    form.indicators.filter((row) => isCounted(form, row, 'reasonless')),
  ).length;
  return {
    forms: forms.length,
    filled: outcome.filled.length,
    changed: outcome.changed,
    judgedOnly: outcome.judgedOnly === true,
    blank: forms.flatMap((form) => form.proposals).filter(({ occupancy }) => occupancy === 'blank').length,
    errors: tally.errors,
    matters: tally.matters,
    reasonless,
    differing: countDiffering(outcome),
    marked:
      outcome.withheld === null &&
      outcome.judgedOnly !== true &&
      outcome.isUnmarked !== true &&
      reasonless > 0,
  };
}
