import { defineCheck, type Occurrence } from '../check';
import { messages, type GoalTextValues } from './messages';

/** Expected goal and actual completion are the same text, one is blank, or only figures (CHECKS: `goal-text`). */
export const goalText = defineCheck({
  id: 'goal-text',
  severity: 'hint',
  basis: 'practice',
  givesWayTo: [{ check: 'placeholder', by: 'cell' }],
  messages,
  find: ({ reading: { goal } }): readonly Occurrence<GoalTextValues>[] => {
    const { expected, actual } = goal;
    if (!expected || !actual) return [];
    const blank = [expected, actual].find(({ isBlank }) => isBlank);
    if (blank)
      return [
        {
          cell: blank.cell,
          severity: 'warning',
          values: { kind: 'blank', side: blank === expected ? 'expected' : 'actual' },
        },
      ];
    const bare = [expected, actual].find(({ isBareFigures }) => isBareFigures);
    if (bare) {
      const side = bare === expected ? 'expected' : 'actual';
      return [{ cell: bare.cell, values: { kind: 'figures', side } }];
    }
    return goal.isSameText ? [{ cell: actual.cell, values: { kind: 'same', side: 'actual' } }] : [];
  },
});
