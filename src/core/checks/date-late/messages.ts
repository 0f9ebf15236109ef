import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface DateLateValues {
  readonly target: string;
  readonly achieved: string;
  /** By how many days; `null` where a year is not known. */
  readonly days: number | null;
}

const BEFORE = ['前', '止', '内'];
/** 2021年11月30日前 already says 前. */
const until = (target: string) => (BEFORE.some((word) => target.endsWith(word)) ? target : `${target}前`);

export const messages: Localized<CheckMessages<DateLateValues>> = {
  'zh-CN': {
    title: '逾期完成',
    pass: '没有逾期完成的指标。',
    fail: ({ target, achieved, days }) =>
      `要求于 ${until(target)}完成，实际 ${achieved} 完成，逾期${days === null ? '' : ` ${days} 天`}。`,
    why: '逾期如何扣分没有统一规定，本行未自动评分。',
    action: (_, { hasReason }) =>
      hasReason ? '请按本单位的规定评分，并填写逾期原因和改进措施。' : '请按本单位的规定评分。',
  },
  'en-US': {
    title: 'Late',
    pass: 'Nothing was late.',
    fail: ({ target, achieved, days }) =>
      `due ${target}, done ${achieved}: ${days === null ? 'late' : `${days} days late`}.`,
    why: 'No published rule says how to score a delay; the row was not scored.',
    action: (_, { hasReason }) =>
      hasReason ? 'Score it by your own rules and give cause and measure.' : 'Score it by your own rules.',
  },
};
