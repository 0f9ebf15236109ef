import { isBareFigures, isSameText } from '../../reading/goalText';
import { defineCheck, type Occurrence } from '../check';
import { messages, type GoalTextValues } from './messages';

/** Expected goal and actual completion are the same text, one is blank, or only figures (CHECKS: `goal-text`). */
export const goalText = defineCheck({
  id: 'goal-text',
  severity: 'hint',
  basis: 'practice',
  givesWayTo: [{ check: 'placeholder', by: 'cell' }],
  messages,
  find: ({ judged: { form } }): readonly Occurrence<GoalTextValues>[] => {
    const { expected, actual } = form.goal ?? {};
    if (!expected || !actual) return [];
    const blank = [expected, actual].find(({ text }) => text.trim() === '');
    if (blank)
      return [
        {
          cell: blank,
          severity: 'warning',
          values: { kind: 'blank', side: blank === expected ? 'expected' : 'actual' },
        },
      ];
    if (isBareFigures(expected.text) || isBareFigures(actual.text)) {
      const bare = isBareFigures(expected.text) ? expected : actual;
      return [{ cell: bare, values: { kind: 'figures', side: bare === expected ? 'expected' : 'actual' } }];
    }
    return isSameText(expected.text, actual.text)
      ? [{ cell: actual, values: { kind: 'same', side: 'actual' } }]
      : [];
  },
});
