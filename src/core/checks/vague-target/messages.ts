import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface VagueTargetValues {
  readonly target: string;
}

export const messages: Localized<CheckMessages<VagueTargetValues>> = {
  'zh-CN': {
    title: '数量指标不可衡量',
    pass: '数量指标都可以衡量。',
    fail: ({ target }) => `属数量指标，指标值「${target}」没有数量，无法衡量。`,
    why: '数量指标应有明确的数值，才能判断是否完成。',
    action: '请按批复的绩效目标填写数值和单位；确属定性内容的，改列其他类别。',
  },
  'en-US': {
    title: 'Quantity that cannot be measured',
    pass: 'Every quantity indicator can be measured.',
    fail: ({ target }) => `a quantity indicator whose target “${target}” names no number.`,
    why: 'Without a number nobody can tell whether it was reached.',
    action: 'Give the number and unit of the approved target; words belong under another heading.',
  },
};
