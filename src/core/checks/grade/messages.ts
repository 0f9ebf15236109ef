import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface GradeValues {
  readonly printed: string;
  readonly total: string;
  readonly grade: string;
  /** Lowest totals of 优, 良, 中. */
  readonly lines: readonly [number, number, number];
}

export const messages: Localized<CheckMessages<GradeValues>> = {
  'zh-CN': {
    title: '等级与总分不符',
    pass: '等级与总分相符。',
    fail: ({ printed, total, grade, lines }) =>
      `等级填报「${printed}」，总分 ${total} 对应「${grade}」（${lines[0]} 分以上优，${lines[1]} 分以上良，${lines[2]} 分以上中）。`,
    why: '等级按总分确定。',
    action: '请更正等级或总分。',
  },
  'en-US': {
    title: 'Grade',
    pass: 'The grade agrees with the total.',
    fail: ({ printed, total, grade, lines }) =>
      `The grade says “${printed}”; a total of ${total} is “${grade}” (优 from ${lines[0]}, 良 from ${lines[1]}, 中 from ${lines[2]}).`,
    why: 'The grade follows from the total.',
    action: 'Correct the grade or the total.',
  },
};
