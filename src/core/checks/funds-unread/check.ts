import { defineCheck } from '../check';
import { messages } from './messages';

/** The form speaks of funds and none were understood: the total stays open (CHECKS: `funds-unread`). */
export const fundsUnread = defineCheck({
  id: 'funds-unread',
  severity: 'error',
  messages,
  find: ({ judged: { form } }) =>
    form.fundsUnread === null
      ? []
      : [{ cell: form.fundsUnread, values: { label: form.fundsUnread.text.trim() } }],
});
