import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface CopiedTargetsValues {
  readonly count: number;
}

export const messages: Localized<CheckMessages<CopiedTargetsValues>> = {
  'zh-CN': {
    title: '实际完成值与指标值完全相同',
    pass: '实际完成值与指标值不完全相同。',
    fail: ({ count }) => `${count} 项可计量的指标，实际完成值与指标值全部相同。`,
    why: '全部恰好等于指标值较少见，可能未按实际统计填报。',
    action: '请逐项核对实际数据；确实相同的，请备好佐证材料。',
  },
  'en-US': {
    title: 'Achieved values equal all targets',
    pass: 'Not every achieved value equals its target.',
    fail: ({ count }) => `All ${count} countable achieved values equal their targets exactly.`,
    why: 'That rarely happens; the figures may not have been measured.',
    action: 'Check the real figures; where they are the same, keep evidence.',
  },
};
