import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface LimitExceededValues {
  readonly name: string;
  readonly target: string;
  readonly achieved: string;
  readonly rule: 'at-most' | 'equal';
  /** By how much the target was missed: 「1套」; `null` where that is not known. */
  readonly gap: { readonly isLess: boolean; readonly amount: string } | null;
}

function missedZh({ rule, gap }: LimitExceededValues): string {
  if (gap === null) return rule === 'at-most' ? '超过了上限' : '与目标不相等';
  if (rule === 'at-most') return `超过上限 ${gap.amount}`;
  return `比目标${gap.isLess ? '少' : '多'} ${gap.amount}`;
}

function missedEn({ rule, gap }: LimitExceededValues): string {
  if (gap === null) return rule === 'at-most' ? 'the limit is exceeded' : 'not equal to the target';
  if (rule === 'at-most') return `${gap.amount} above the limit`;
  return `${gap.amount} ${gap.isLess ? 'less' : 'more'} than the target`;
}

export const messages: Localized<CheckMessages<LimitExceededValues>> = {
  'zh-CN': {
    title: '超过上限或与目标不相等',
    pass: '没有超过上限的指标，要求相等的也都相等。',
    fail: (values) =>
      `「${values.name}」目标 ${values.target}，实际 ${values.achieved}，${missedZh(values)}。`,
    why: '上限和等于型的目标没有做到，要扣分并说明原因。',
    action: '核对实际完成值；属实的，写明原因和改进措施。',
  },
  'en-US': {
    title: 'Limit exceeded',
    pass: 'No limit is exceeded and no equal target missed.',
    fail: (values) =>
      `“${values.name}”: target ${values.target}, achieved ${values.achieved}: ${missedEn(values)}.`,
    why: 'A limit or an exact target was missed: points are lost and a reason is due.',
    action: 'Check the achieved value; if it is right, give the reason.',
  },
};
