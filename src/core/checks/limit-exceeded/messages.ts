import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';
import { SAY_BOTH, type TargetAndAchieved } from '../targetAndAchieved';

const [zhBoth, enBoth] = [SAY_BOTH['zh-CN'], SAY_BOTH['en-US']];

export interface LimitExceededValues extends TargetAndAchieved {
  readonly rule: 'at-most' | 'equal';
  /** By how much the target was missed: 「1套」; `null` where that is not known. */
  readonly gap: { readonly isLess: boolean; readonly amount: string } | null;
}

function missedZh({ rule, gap }: LimitExceededValues): string {
  if (gap === null) return rule === 'at-most' ? '超过上限' : '与指标值不相等';
  if (rule === 'at-most') return `超过上限 ${gap.amount}`;
  return `比指标值${gap.isLess ? '少' : '多'} ${gap.amount}`;
}

function missedEn({ rule, gap }: LimitExceededValues): string {
  if (gap === null) return rule === 'at-most' ? 'above the limit' : 'not equal to the target';
  if (rule === 'at-most') return `${gap.amount} above the limit`;
  return `${gap.amount} ${gap.isLess ? 'less' : 'more'} than the target`;
}

export const messages: Localized<CheckMessages<LimitExceededValues>> = {
  'zh-CN': {
    title: '超过上限或与指标值不相等',
    pass: '没有超过上限的指标，要求相等的也都相等。',
    fail: (values) => `${zhBoth(values)}，${missedZh(values)}。`,
    why: '超过上限或未达到等于型指标值的，应按规则扣分并说明原因。',
    action: (_, { hasReason }) =>
      hasReason
        ? '请核对实际完成值；属实的，按规则扣分，并填写偏差原因和改进措施。'
        : '请核对实际完成值；属实的，按规则扣分。',
  },
  'en-US': {
    title: 'Limit exceeded',
    pass: 'No limit is exceeded and no equal target missed.',
    fail: (values) => `${enBoth(values)}: ${missedEn(values)}.`,
    why: 'A limit exceeded or an exact target missed loses points and is explained.',
    action: (_, { hasReason }) =>
      hasReason
        ? 'Check the achieved value; if it is right, take points off and give cause and measure.'
        : 'Check the achieved value; if it is right, take points off.',
  },
};
