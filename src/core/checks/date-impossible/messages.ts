import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface DateImpossibleValues {
  readonly name: string;
  readonly text: string;
  readonly side: 'target' | 'achieved';
}

export const messages: Localized<CheckMessages<DateImpossibleValues>> = {
  'zh-CN': {
    title: '日期不存在',
    pass: '日期都存在。',
    fail: ({ name, text, side }) =>
      `「${name}」的${side === 'target' ? '年度指标值' : '实际完成值'}写着「${text}」，这一天不存在。`,
    why: '日期不对就无法判断是否按时完成，这一行没有自动评分。',
    action: '改成真实的日期，最好写上年份，例如 2021年6月30日。',
  },
  'en-US': {
    title: 'Impossible date',
    pass: 'Every date exists.',
    fail: ({ name, text, side }) =>
      `The ${side === 'target' ? 'target' : 'achieved value'} of “${name}” says “${text}”, which is no day of the calendar.`,
    why: 'Without a real date nobody can tell whether it was on time; the row was not scored.',
    action: 'Write the real date, best with its year.',
  },
};
