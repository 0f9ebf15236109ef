import { defineCheck, type Occurrence } from '../check';
import { messages, type HeadMissingValues } from './messages';

/** Project or department blank beside its label, or no year in the form's head (CHECKS: `head-missing`). */
export const headMissing = defineCheck({
  id: 'head-missing',
  severity: 'error',
  basis: 'practice',
  messages,
  find: ({ reading: { head } }) => {
    const blank = head.blankLabels.map(({ label, cell }): Occurrence<HeadMissingValues> => ({
      cell,
      values: { kind: 'name', label },
    }));
    if (head.namesYear !== false) return blank;
    const year: Occurrence<HeadMissingValues> = {
      ...{ cell: head.title, severity: 'warning' },
      values: { kind: 'year' },
    };
    return [...blank, year];
  },
});
