import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';
import { SAY_BOTH, type TargetAndAchieved } from '../targetAndAchieved';

const [zhBoth, enBoth] = [SAY_BOTH['zh-CN'], SAY_BOTH['en-US']];

export const messages: Localized<CheckMessages<TargetAndAchieved>> = {
  'zh-CN': {
    title: '单位不一致',
    pass: '指标值和实际完成值的单位一致。',
    fail: (values) => `${zhBoth(values)}，单位不一致，已换算后比较。`,
    why: '单位不同容易看错数量级。',
    action: '请统一两处的单位。',
  },
  'en-US': {
    title: 'Different units',
    pass: 'Targets and achieved values carry the same unit.',
    fail: (values) => `${enBoth(values)}: the units differ and were converted for comparing.`,
    why: 'Different units invite mistakes of magnitude.',
    action: 'Use one unit on both sides.',
  },
};
