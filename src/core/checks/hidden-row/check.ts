import { defineCheck } from '../check';
import { messages } from './messages';

/** An indicator in a hidden row is counted (CHECKS: `hidden-row`). */
export const hiddenRow = defineCheck({
  id: 'hidden-row',
  severity: 'warning',
  basis: 'practice',
  messages,
  find: ({ judged: { form }, reading: { hiddenRows } }) => {
    const hidden = form.indicators.filter(({ row }) => hiddenRows.has(row));
    const [first] = hidden;
    if (!first) return [];
    const rows = hidden.map(({ row }) => row);
    return [{ cell: first.target, rows, values: { rows: rows.map((row) => row + 1) } }];
  },
});
