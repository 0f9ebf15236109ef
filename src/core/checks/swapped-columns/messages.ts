import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface SwappedColumnsValues {
  readonly value: string;
}

export const messages: Localized<CheckMessages<SwappedColumnsValues>> = {
  'zh-CN': {
    title: '疑似填错列',
    pass: '没有疑似填错列的行。',
    fail: ({ value }) => `指标值、实际完成值和分值都是 ${value}，疑为填错列。`,
    why: '填错列会使该指标误得满分。',
    action: '请核对本行，填写真实的指标值、实际完成值和单位。',
  },
  'en-US': {
    title: 'Columns mixed up',
    pass: 'No row seems to have its columns mixed up.',
    fail: ({ value }) => `target, achieved value and weight are all ${value}; the columns may be mixed up.`,
    why: 'Such a row earns full marks by mistake.',
    action: 'Check the row and give the real figures with their unit.',
  },
};
