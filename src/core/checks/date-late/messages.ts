import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface DateLateValues {
  readonly name: string;
  readonly target: string;
  readonly achieved: string;
}

export const messages: Localized<CheckMessages<DateLateValues>> = {
  'zh-CN': {
    title: '晚于目标日期',
    pass: '没有晚于目标日期的指标。',
    fail: ({ name, target, achieved }) => `「${name}」要求 ${target}，实际 ${achieved}，晚了。`,
    why: '逾期怎样扣分没有统一规定，这一行没有自动评分。',
    action: '按本单位的规定打分，并写明逾期原因。',
  },
  'en-US': {
    title: 'Late',
    pass: 'Nothing was late.',
    fail: ({ name, target, achieved }) => `“${name}” was due ${target} and done ${achieved}: late.`,
    why: 'No published rule says how to score a delay; the row was not scored.',
    action: 'Score it by your own rules and give the reason.',
  },
};
