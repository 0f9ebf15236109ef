import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface SwappedColumnsValues {
  readonly name: string;
  readonly value: string;
}

export const messages: Localized<CheckMessages<SwappedColumnsValues>> = {
  'zh-CN': {
    title: '疑似填错列',
    pass: '没有疑似填错列的行。',
    fail: ({ name, value }) => `「${name}」的目标值、实际完成值和分值都是 ${value}，像是把分值填进了别的列。`,
    why: '填错列会让这一行白得满分。',
    action: '核对这一行，把目标值和实际完成值改成真实的数和单位。',
  },
  'en-US': {
    title: 'Columns mixed up',
    pass: 'No row seems to have its columns mixed up.',
    fail: ({ name, value }) =>
      `“${name}”: target, achieved value and weight are all ${value}; the weight may have been typed into the wrong columns.`,
    why: 'Such a row earns full marks for nothing.',
    action: 'Check the row and write the real figures with their unit.',
  },
};
