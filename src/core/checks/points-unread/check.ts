import { Decimal } from 'decimal.js';
import { oneLine } from '../../reading/rowTexts';
import { formatPlain } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** A block above the indicators has points of its own that were not understood (CHECKS: `points-unread`). */
export const pointsUnread = defineCheck({
  id: 'points-unread',
  severity: 'warning',
  basis: 'practice',
  messages,
  find: ({ judged: { form, total }, profile }) => {
    const cell = form.pointsUnread;
    if (!cell || form.columns.score === null) return [];
    const rest = total.weight && new Decimal(profile.fullMarks).minus(total.weight);
    const values = {
      label: oneLine(cell.text),
      read: rest?.gt(0) && total.weight ? formatPlain(total.weight) : null,
      rest: rest?.gt(0) ? formatPlain(rest) : null,
    };
    return [{ cell, values }];
  },
});
