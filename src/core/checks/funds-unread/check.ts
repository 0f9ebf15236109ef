import { oneLine } from '../../reading/rowTexts';
import { writtenIn } from '../../reading/unreadCell';
import { defineCheck, type CheckContext, type Occurrence } from '../check';
import { messages, type FundsUnreadValues } from './messages';

/**
 * The form speaks of funds and none were understood, or one of the figures that the execution score needs is missing or no
 * number: the total stays open, or a printed execution score can't be checked (CHECKS: `funds-unread`).
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
  const cell = form.fundsUnread;
  if (cell === null) return [];
  const { weight, score } = form.columns;
  // A form without points has no total that could be open: only its rate stays unchecked.
  const isScored = weight !== null || score !== null || form.total !== null;
  const values = { kind: 'label' as const, label: oneLine(cell.text), isScored };
  return [{ cell, values, ...(isScored ? {} : { severity: 'warning' as const }) }];
}

/** A printed execution score counts; that nobody can say where it came from is told where something is written there. */
function figure({ judged: { form, execution, total } }: CheckContext): Found {
  const gap = execution?.gap ?? null;
  const funds = form.funds?.total;
  if (gap === null || !funds) return [];
  const isOpen = total.open.some(({ row }) => row === funds.row);
  const written = writtenIn(gap.cell);
  if (!isOpen && written === '') return [];
  const isBelowZero = gap.cell?.number?.isNegative() === true;
  // A layout without a cell for the weight is no heading that was not understood.
  const hasColumn = gap.cell !== null || gap.what === 'weight';
  const values = { kind: 'figure' as const, what: gap.what, written, hasColumn, isBelowZero, isOpen };
  return [
    {
      cell: gap.cell ?? (hasColumn ? funds.score : (funds.budget ?? funds.executed)),
      aspect: 'figure',
      values,
      ...(isOpen ? {} : { severity: 'warning' as const }),
    },
  ];
}
