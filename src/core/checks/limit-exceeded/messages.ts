import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface LimitExceededValues {
  readonly name: string;
  readonly target: string;
  readonly achieved: string;
  readonly rule: 'at-most' | 'equal';
}

export const messages: Localized<CheckMessages<LimitExceededValues>> = {
  'zh-CN': {
    title: '超过上限或没有等于目标',
    pass: '没有超过上限、没有等于目标的指标。',
    fail: ({ name, target, achieved, rule }) =>
      `「${name}」目标 ${target}，实际 ${achieved}，${rule === 'at-most' ? '超过了上限' : '没有等于目标'}。`,
    why: '上限和等于型的目标没有做到，要扣分并说明原因。',
    action: '核对实际完成值；属实的，写明原因和改进措施。',
  },
  'en-US': {
    title: 'Limit exceeded',
    pass: 'No limit is exceeded and no equal target missed.',
    fail: ({ name, target, achieved, rule }) =>
      `“${name}”: target ${target}, achieved ${achieved}: ${rule === 'at-most' ? 'the limit is exceeded' : 'not equal to the target'}.`,
    why: 'A limit or an exact target was missed: points are lost and a reason is due.',
    action: 'Check the achieved value; if it is right, give the reason.',
  },
};
