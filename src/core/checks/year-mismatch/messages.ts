import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface YearMismatchValues {
  readonly year: number;
  readonly others: readonly number[];
}

export const messages: Localized<CheckMessages<YearMismatchValues>> = {
  'zh-CN': {
    title: '年份不一致',
    pass: '表里的年份与年度一致。',
    fail: ({ year, others }) => `这是 ${year} 年度的表，里面写到了 ${others.join('、')} 年。`,
    why: '自评的是当年的完成情况，跨年的日期要核对是不是写错，或本来就是跨年项目。',
    action: '核对日期；跨年项目在偏差原因里说明。',
  },
  'en-US': {
    title: 'Year mismatch',
    pass: 'The years agree with the form.',
    fail: ({ year, others }) => `The form is for ${year} but mentions ${others.join(', ')}.`,
    why: 'The form is about its own year.',
    action: 'Check the dates; say so if the project spans years.',
  },
};
