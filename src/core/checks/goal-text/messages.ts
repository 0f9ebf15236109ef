import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface GoalTextValues {
  readonly kind: 'same' | 'blank' | 'figures';
  readonly side: 'expected' | 'actual';
}

const ZH = { expected: '预期目标', actual: '实际完成情况' } as const;
const EN = { expected: 'expected goal', actual: 'actual completion' } as const;

export const messages: Localized<CheckMessages<GoalTextValues>> = {
  'zh-CN': {
    title: '总体目标的文字',
    pass: '预期目标和实际完成情况都已填写，且不相同。',
    fail: ({ kind, side }) =>
      ({
        same: '「实际完成情况」与「预期目标」完全相同，未反映实际完成情况。',
        blank: `年度总体目标的「${ZH[side]}」未填。`,
        figures: `年度总体目标的「${ZH[side]}」只有数字，没有文字说明。`,
      })[kind],
    why: '总体目标应写明要做什么、做到什么程度，实际完成情况应与之对照。',
    action: ({ kind }) => (kind === 'blank' ? '请补填。' : '请按实际情况填写。'),
  },
  'en-US': {
    title: 'Goal text',
    pass: 'Goal and completion are both written and differ.',
    fail: ({ kind, side }) =>
      ({
        same: 'The actual completion is the expected goal word for word.',
        blank: `The ${EN[side]} is blank.`,
        figures: `The ${EN[side]} holds only figures.`,
      })[kind],
    why: 'The goal says what is to be done, the completion what was done.',
    action: ({ kind }) => (kind === 'blank' ? 'Fill it in.' : 'Write what was really done.'),
  },
};
