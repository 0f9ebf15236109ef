import type { Localized } from '../../language/locale';
import type { CompletedYear } from '../../reading/completedYear';
import type { CheckMessages } from '../check';

export interface YearMismatchValues {
  readonly year: number;
  readonly text: string;
  /** The date may have been typed without its year; `null` where it can't. */
  readonly completed: Pick<CompletedYear, 'typed' | 'meant'> | null;
}

export const messages: Localized<CheckMessages<YearMismatchValues>> = {
  'zh-CN': {
    title: '年份不一致',
    pass: '表内日期与所属年度一致。',
    fail: ({ year, text, completed }) =>
      `日期为「${text}」，不在本表所属的 ${year} 年度内${completed === null ? '' : `；只输入「${completed.typed}」时 Excel 会补上输入当年的年份，如应为 ${completed.meant}，请更正`}。`,
    why: '自评的是当年的完成情况，跨年的日期可能有误。',
    action: (_, { hasReason }) =>
      hasReason ? '请核对日期；属跨年项目的，请在偏差原因栏说明。' : '请核对日期。',
  },
  'en-US': {
    title: 'Year mismatch',
    pass: 'The dates lie in the form’s year.',
    fail: ({ year, text, completed }) =>
      `the date “${text}” lies outside ${year}, the form’s year${completed === null ? '' : `; where only ${completed.typed} is typed, Excel adds the year of typing: correct it if ${completed.meant} is meant`}.`,
    why: 'The form is about its own year; another one may be a slip.',
    action: (_, { hasReason }) =>
      hasReason ? 'Check the date; where the project spans years, say so.' : 'Check the date.',
  },
};
