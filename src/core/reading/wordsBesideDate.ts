import { BEGINNING, DAY_ASKED, WEEKDAYS } from '../vocabulary/dateWords';
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

/**
 * 3月底前开工 and 4月15日开工 without what begins, where both say it, or where one does and the row is named after that day
 * (开工时间). A day, and nothing else, must stand before it: 3月15日停止开工 and 3月至12月开工 tell of something else.
 */
export function withoutBeginning(texts: RowTexts): RowTexts {
  const { name, target, achieved } = texts;
  const [wanted, reached] = [dayOfBeginning(target), dayOfBeginning(achieved)];
  const isNamed = isDayOfBeginning(name);
  if (wanted !== null && reached !== null) return { ...texts, target: wanted, achieved: reached };
  if (wanted !== null && isNamed && !BEGINNING.isIn(achieved)) return { ...texts, target: wanted };
  if (reached !== null && isNamed && !BEGINNING.isIn(target)) return { ...texts, achieved: reached };
  return texts;
}

/** 3月底前 of 3月底前开工; `null` for anything else. */
function dayOfBeginning(text: string): string | null {
  const word = BEGINNING.atEnd(text);
  const day = word ? text.slice(0, word.start) : '';
  const isDay =
    DAY.test(day) && !SPAN.test(day) && withoutWords(day.replace(DATE_SIGNS, ' '), DAY_SIGNS).trim() === '';
  return isDay ? day : null;
}

/** 开工时间, 项目启动日期, but not 开工、竣工时间 nor 启动资金拨付时间. */
function isDayOfBeginning(name: string): boolean {
  return BEGINNING.atEnd(name.slice(0, DAY_ASKED.atEnd(name)?.start)) !== null;
}

const DAY = /[年月日号]/;
const SPAN = /月.*月/;

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
