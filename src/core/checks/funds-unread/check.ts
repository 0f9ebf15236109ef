import { oneLine } from '../../reading/rowTexts';
import { defineCheck } from '../check';
import { messages } from './messages';

/** The form speaks of funds and none were understood: the total stays open (CHECKS: `funds-unread`). */
export const fundsUnread = defineCheck({
  id: 'funds-unread',
  severity: 'error',
  basis: 'practice',
  messages,
  find: ({ judged: { form } }) =>
    form.fundsUnread === null
      ? []
      : [{ cell: form.fundsUnread, values: { label: oneLine(form.fundsUnread.text) } }],
});
