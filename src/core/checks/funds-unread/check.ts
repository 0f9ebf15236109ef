import { oneLine } from '../../reading/rowTexts';
import { writtenIn } from '../../reading/unreadCell';
import { defineCheck, type CheckContext, type Occurrence } from '../check';
import { messages, type FundsUnreadValues } from './messages';

/**
 * The form speaks of funds and none were understood, or one of the figures that the execution score needs is missing or no
 * number: the total stays open (CHECKS: `funds-unread`).
 */
export const fundsUnread = defineCheck({
  id: 'funds-unread',
  severity: 'error',
  basis: 'practice',
  givesWayTo: [
    { check: 'cell-error', by: 'cell', aspect: 'figure' },
    { check: 'execution-rate', by: 'form', aspect: 'figure' },
  ],
  messages,
  find: (context) => [...label(context), ...figure(context)],
});

type Found = readonly Occurrence<FundsUnreadValues>[];

function label({ judged: { form } }: CheckContext): Found {
  return form.fundsUnread === null
    ? []
    : [{ cell: form.fundsUnread, values: { kind: 'label', label: oneLine(form.fundsUnread.text) } }];
}

/** Only where it keeps the total open: a printed execution score counts. */
function figure({ judged: { form, execution, total } }: CheckContext): Found {
  const gap = execution?.gap ?? null;
  const funds = form.funds?.total;
  if (gap === null || !funds || !total.open.some(({ row }) => row === funds.row)) return [];
  const isBelowZero = gap.cell?.number?.isNegative() === true;
  const values = { kind: 'figure' as const, what: gap.what, written: writtenIn(gap.cell), isBelowZero };
  return [{ cell: gap.cell ?? funds.score, aspect: 'figure', values }];
}
