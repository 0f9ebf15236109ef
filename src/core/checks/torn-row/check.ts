import { defineCheck } from '../check';
import { messages } from './messages';

/** A row after the total, or the total in the middle of a row (CHECKS: `torn-row`). */
export const tornRow = defineCheck({
  id: 'torn-row',
  severity: 'warning',
  basis: 'practice',
  messages,
  find: ({ judged: { form } }) =>
    form.tornRows.flatMap((cells) => {
      const [first, second] = cells;
      // 总分 and one figure is a total row.
      if (!first || (cells.length === 2 && first.number === null && second?.number !== null)) return [];
      return [
        {
          cell: first,
          values: { row: first.row + 1, content: cells.map(({ text }) => text.trim()).join(' ｜ ') },
        },
      ];
    }),
});
