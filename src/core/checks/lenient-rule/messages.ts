import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';
import { SAY_BOTH, type TargetAndAchieved } from '../targetAndAchieved';

const [zhBoth, enBoth] = [SAY_BOTH['zh-CN'], SAY_BOTH['en-US']];

export const messages: Localized<CheckMessages<TargetAndAchieved>> = {
  'zh-CN': {
    title: '成本超支仍得满分',
    pass: '没有成本超支仍得满分的指标。',
    fail: (values) => `${zhBoth(values)}，成本超支，按现用评分规则仍得满分。`,
    why: '预算管理一体化系统对「等于」型成本指标超支仍给满分，财政部通用规则不给。',
    action: (_, { hasReason }) =>
      hasReason ? '请核对实际成本；属实的，请说明超支原因。' : '请核对实际成本；属实的，另附说明。',
  },
  'en-US': {
    title: 'Full marks above the cost',
    pass: 'No cost above its target has full marks.',
    fail: (values) => `${enBoth(values)}: the cost is exceeded and the rules in use still give full marks.`,
    why: 'The integrated budget system gives full marks to an exceeded “equal” cost; the Ministry’s rules do not.',
    action: (_, { hasReason }) =>
      hasReason
        ? 'Check the cost; if it is right, explain the overspend.'
        : 'Check the cost; if it is right, explain apart.',
  },
};
