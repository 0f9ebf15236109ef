import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';
import { SAY_BOTH, type TargetAndAchieved } from '../targetAndAchieved';

const [zhBoth, enBoth] = [SAY_BOTH['zh-CN'], SAY_BOTH['en-US']];

export interface FullThoughUnmetValues extends TargetAndAchieved {
  readonly weight: string;
  /** The form has a column for the reason and nothing stands there. */
  readonly lacksReason: boolean;
}

export const messages: Localized<CheckMessages<FullThoughUnmetValues>> = {
  'zh-CN': {
    title: '未完成却得满分',
    pass: '没有未完成却得满分的指标。',
    fail: ({ weight, lacksReason, ...values }) =>
      `${zhBoth(values)}，未完成，却得满分 ${weight} 分${lacksReason ? '，也未说明原因' : ''}。`,
    why: '未完成的指标应按规则扣分，并说明原因。',
    action: ({ lacksReason }) =>
      lacksReason ? '请按规则更正得分，并填写偏差原因和改进措施。' : '请按规则更正得分。',
  },
  'en-US': {
    title: 'Full marks though unmet',
    pass: 'No unmet target has full marks.',
    fail: ({ weight, lacksReason, ...values }) =>
      `${enBoth(values)}: not met, yet full marks (${weight})${lacksReason ? ', and no reason is given' : ''}.`,
    why: 'A target that was not met loses points and is explained.',
    action: ({ lacksReason }) =>
      lacksReason ? 'Correct the score and give the cause and the corrective measure.' : 'Correct the score.',
  },
};
