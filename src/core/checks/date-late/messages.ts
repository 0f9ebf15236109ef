import type { Localized } from '../../language/locale';
import type { CompletedYear } from '../../reading/completedYear';
import type { CheckMessages } from '../check';

export interface DateLateValues {
  readonly target: string;
  readonly achieved: string;
  /** By how many days; `null` where a year or the day is not known. */
  readonly days: number | null;
  /** The date may have been typed without its year; `null` where it can't. */
  readonly completed: Pick<CompletedYear, 'typed' | 'meant'> | null;
  /** The reason stands in its cell. */
  readonly isExplained: boolean;
}

const BEFORE = ['前', '止', '内'];
const LAST_OF_DATE = Array.from('年月日号底末0123456789');
const endsWithAny = (text: string, endings: readonly string[]) =>
  endings.some((ending) => text.endsWith(ending));

/** What was to be done by when. 2021年11月30日前 already says 前; 3月底前开工 says what was to be begun. */
function asked(target: string, achieved: string): string {
  if (endsWithAny(target, BEFORE)) return `要求于 ${target}完成，实际 ${achieved} 完成`;
  return endsWithAny(target, LAST_OF_DATE)
    ? `要求于 ${target}前完成，实际 ${achieved} 完成`
    : `要求「${target}」，实际「${achieved}」`;
}

export const messages: Localized<CheckMessages<DateLateValues>> = {
  'zh-CN': {
    title: '逾期完成',
    pass: '没有逾期完成的指标。',
    fail: ({ target, achieved, days, completed }) =>
      `${asked(target, achieved)}，逾期${days === null ? '' : ` ${days} 天`}${completed === null ? '' : `；只输入「${completed.typed}」时 Excel 会补上输入当年的年份，如应为 ${completed.meant}，请更正`}。`,
    why: '逾期如何扣分没有统一规定，本行未自动评分。',
    action: ({ isExplained }, { hasReason }) =>
      hasReason && !isExplained
        ? '请按本单位的规定评分，并填写逾期原因和改进措施。'
        : '请按本单位的规定评分。',
  },
  'en-US': {
    title: 'Late',
    pass: 'Nothing was late.',
    fail: ({ target, achieved, days, completed }) =>
      `due ${target}, done ${achieved}: ${days === null ? 'late' : `${days} days late`}${completed === null ? '' : `; where only ${completed.typed} is typed, Excel adds the year of typing: correct it if ${completed.meant} is meant`}.`,
    why: 'No published rule says how to score a delay; the row was not scored.',
    action: ({ isExplained }, { hasReason }) =>
      hasReason && !isExplained
        ? 'Score it by your own rules and give cause and measure.'
        : 'Score it by your own rules.',
  },
};
