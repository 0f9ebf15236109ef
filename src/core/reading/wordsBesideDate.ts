import { WEEKDAYS } from '../vocabulary/dateWords';
import { DAY_SIGNS, DONE_ON_DAY } from '../vocabulary/figureContext';
import type { WordTable } from '../vocabulary/wordTable';
import type { RowTexts } from './rowTexts';

/** Figures and signs of a date, and what may stand between its parts. */
const DATE_SIGNS = /[\d./\-~≤≥=<>(),:]+/g;

/**
 * Whether an achieved date tells of something that neither the target nor the name speaks of: 「11月25日完成招标」 does
 * not say when the money was paid.
 */
export function tellsOfOther({ name, target, achieved }: RowTexts): boolean {
  const asked = name + target;
  const rest = withoutWords(
    withoutWords(withoutWords(achieved, WEEKDAYS).replace(DATE_SIGNS, ' '), DAY_SIGNS),
    DONE_ON_DAY,
  );
  return rest.split(' ').some((words) => words.length > 1 && !asked.includes(words));
}

/** A text with every word of a table put by a blank. */
function withoutWords(text: string, table: WordTable<unknown>): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of table.allIn(text)) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}
