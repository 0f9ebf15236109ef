import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface FullThoughUnmetValues {
  readonly name: string;
  readonly target: string;
  readonly achieved: string;
  readonly weight: string;
}

export const messages: Localized<CheckMessages<FullThoughUnmetValues>> = {
  'zh-CN': {
    title: '未完成却得满分',
    pass: '没有未完成却得满分的指标。',
    fail: ({ name, target, achieved, weight }) =>
      `「${name}」目标 ${target}，实际 ${achieved}，没有完成，却得了满分 ${weight}。`,
    why: '没有完成目标的指标应当扣分，这是审核中最常被退回的问题。',
    action: '按规则改正得分，并写明偏差原因和改进措施。',
  },
  'en-US': {
    title: 'Full marks though unmet',
    pass: 'No unmet target has full marks.',
    fail: ({ name, target, achieved, weight }) =>
      `“${name}”: target ${target}, achieved ${achieved}: not met, yet full marks (${weight}).`,
    why: 'A target that was not met must lose points; reviewers look for this first.',
    action: 'Correct the score and give the cause and the corrective measure.',
  },
};
