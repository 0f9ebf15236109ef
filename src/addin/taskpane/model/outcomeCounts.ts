import { tallyOf } from '../../../core/matters/tally';
import type { OutcomeCounts } from '../../../locales/paneTexts';
import type { ScoredOutcome } from '../../flow/scoreOutcome';
import { isDiffering } from './difference';
import { isCounted } from './indicatorView';

/** What the outcome sentence says, counted over all forms of the sheet. */
export function outcomeCounts(outcome: ScoredOutcome): OutcomeCounts {
  const { forms } = outcome.assessment;
  const tally = tallyOf(outcome.assessment);
  const rows = forms.flatMap((form) => form.indicators);
  const reasonless = rows.filter((row) => isCounted(row, 'reasonless')).length;
  return {
    forms: forms.length,
    filled: outcome.filled.length,
    changed: outcome.changed,
    judgedOnly: outcome.judgedOnly === true,
    blank: forms.flatMap((form) => form.proposals).filter(({ occupancy }) => occupancy === 'blank').length,
    errors: tally.errors,
    matters: tally.matters,
    reasonless,
    differing: forms
      .flatMap((form) => form.proposals)
      .filter((proposal) => isDiffering(proposal) && proposal.isRounding !== true).length,
    marked: outcome.withheld === null && outcome.judgedOnly !== true && reasonless > 0,
  };
}
