import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface NotComparableValues {
  readonly name: string;
  readonly target: string;
  readonly achieved: string;
}

export const messages: Localized<CheckMessages<NotComparableValues>> = {
  'zh-CN': {
    title: '目标和实际无法比较',
    pass: '目标值和实际完成值都可以比较。',
    fail: ({ name, target, achieved }) =>
      `「${name}」目标是「${target}」，实际填的是「${achieved}」，不是同一类内容，无法比较。`,
    why: '比较不了就判断不了是否完成，这一行没有自动评分。',
    action: '把实际完成值改成与目标同样的写法和单位，例如目标「10套」就填「10套」。',
  },
  'en-US': {
    title: 'Not comparable',
    pass: 'Targets and achieved values can be compared.',
    fail: ({ name, target, achieved }) =>
      `“${name}”: the target is “${target}”, the achieved value “${achieved}”; they cannot be compared.`,
    why: 'What cannot be compared cannot be judged; the row was not scored.',
    action: 'Write the achieved value in the way and unit of the target.',
  },
};
