import { oneLine } from '../../reading/rowTexts';
import { defineCheck } from '../check';
import { messages } from './messages';

/** Template text left: one finding a form, at the first cell that holds any (CHECKS: `placeholder`). */
export const placeholder = defineCheck({
  id: 'placeholder',
  severity: 'warning',
  basis: 'practice',
  messages,
  find: ({ reading: { leftovers } }) => {
    const [first] = leftovers;
    if (!first) return [];
    const rows = [...new Set(leftovers.map(({ row }) => row))];
    return [
      { cell: first, rows, values: { text: oneLine(first.text, 20), rows: rows.map((row) => row + 1) } },
    ];
  },
});
