import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface CopiedTargetsValues {
  readonly count: number;
}

export const messages: Localized<CheckMessages<CopiedTargetsValues>> = {
  'zh-CN': {
    title: '实际值照抄目标值',
    pass: '实际完成值不是照抄目标值。',
    fail: ({ count }) => `${count} 项可以计量的指标，实际完成值与目标值全都一模一样。`,
    why: '全部恰好等于目标很少见，审核会怀疑没有实际统计。',
    action: '核对每一项的实际数据；确实相同的，备好佐证材料。',
  },
  'en-US': {
    title: 'Copied targets',
    pass: 'The achieved values are not copies of the targets.',
    fail: ({ count }) => `All ${count} countable achieved values are exactly their targets.`,
    why: 'That rarely happens; reviewers suspect that nothing was measured.',
    action: 'Check the real figures and keep evidence.',
  },
};
