import { plainText } from '../../measure/plainText';
import { defineCheck } from '../check';
import { messages } from './messages';

/** Expected goal and actual completion are the same text, or one is blank (CHECKS: `goal-text`). */
export const goalText = defineCheck({
  id: 'goal-text',
  severity: 'hint',
  messages,
  find: ({ judged: { form } }) => {
    const { expected, actual } = form.goal ?? {};
    if (!expected || !actual) return [];
    const texts = [plainText(expected.text), plainText(actual.text)] as const;
    if (texts[0] === '' || texts[1] === '')
      return [{ cell: texts[0] === '' ? expected : actual, values: { kind: 'blank' as const } }];
    return texts[0] === texts[1] ? [{ cell: actual, values: { kind: 'same' as const } }] : [];
  },
});
