import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface GoalTextValues {
  readonly kind: 'same' | 'blank';
}

export const messages: Localized<CheckMessages<GoalTextValues>> = {
  'zh-CN': {
    title: '总体目标的文字',
    pass: '预期目标和实际完成情况都写了，而且不同。',
    fail: ({ kind }) =>
      kind === 'same' ? '「实际完成情况」与「预期目标」一字不差。' : '年度总体目标有一栏没有写。',
    why: '实际完成情况应写做了什么、做到什么程度，不能照抄目标。',
    action: '按实际情况改写。',
  },
  'en-US': {
    title: 'Goal text',
    pass: 'Goal and completion are both written and differ.',
    fail: ({ kind }) =>
      kind === 'same'
        ? 'The actual completion repeats the goal word for word.'
        : 'One of the two goal texts is blank.',
    why: 'The completion should say what was done.',
    action: 'Write what was really done.',
  },
};
