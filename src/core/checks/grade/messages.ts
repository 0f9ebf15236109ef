import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface GradeValues {
  readonly printed: string;
  readonly total: string;
  readonly grade: string;
}

export const messages: Localized<CheckMessages<GradeValues>> = {
  'zh-CN': {
    title: '等级与总分不符',
    pass: '等级与总分相符。',
    fail: ({ printed, total, grade }) => `等级写着「${printed}」，总分 ${total} 对应「${grade}」。`,
    why: '等级由总分决定：90 分以上优，80 分以上良，60 分以上中，以下差。',
    action: '改正等级或总分。',
  },
  'en-US': {
    title: 'Grade',
    pass: 'The grade agrees with the total.',
    fail: ({ printed, total, grade }) => `The grade says “${printed}”; a total of ${total} is “${grade}”.`,
    why: 'The grade follows from the total.',
    action: 'Correct the grade or the total.',
  },
};
