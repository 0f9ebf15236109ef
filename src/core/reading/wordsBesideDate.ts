import { BEGINNING, WEEKDAYS } from '../vocabulary/dateWords';
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
    withoutWords(
      withoutWords(withoutWords(achieved, WEEKDAYS).replace(DATE_SIGNS, ' '), BEGINNING),
      DAY_SIGNS,
    ),
    DONE_ON_DAY,
  );
  return rest.split(' ').some((words) => words.length > 1 && !asked.includes(words));
}

/** 3月底前开工 and 4月15日开工 without what begins, where more than one of name, target and answer says it. */
export function withoutBeginning(texts: RowTexts): RowTexts {
  const { name, target, achieved } = texts;
  const cut = (text: string, others: string) => {
    const word = DAY.test(text) && BEGINNING.isIn(others) ? BEGINNING.atEnd(text) : null;
    return word ? text.slice(0, word.start) : text;
  };
  return { ...texts, target: cut(target, name + achieved), achieved: cut(achieved, name + target) };
}

const DAY = /[年月日号]/;

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
