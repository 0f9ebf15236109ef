import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface DateImpossibleValues {
  readonly text: string;
  readonly side: 'target' | 'achieved';
}

export const messages: Localized<CheckMessages<DateImpossibleValues>> = {
  'zh-CN': {
    title: '日期不存在',
    pass: '日期都存在。',
    fail: ({ text, side }) =>
      `${side === 'target' ? '年度指标值' : '实际完成值'}「${text}」日期有误，历法中没有这一天。`,
    why: '日期有误的，不能判断是否按时完成，本行未自动评分。',
    action: '请核实后更正为真实的日期，并写明年份。',
  },
  'en-US': {
    title: 'Impossible date',
    pass: 'Every date exists.',
    fail: ({ text, side }) =>
      `the ${side === 'target' ? 'target' : 'achieved value'} “${text}” is no day of the calendar.`,
    why: 'Without a real date nobody can tell whether it was on time; the row was not scored.',
    action: 'Give the real date with its year.',
  },
};
