import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';
import { SAY_BOTH, type TargetAndAchieved } from '../targetAndAchieved';

const [zhBoth, enBoth] = [SAY_BOTH['zh-CN'], SAY_BOTH['en-US']];

export interface ReasonContradictsValues extends TargetAndAchieved {
  readonly kind: 'denies' | 'saysUndone';
  readonly reason: string;
}

export const messages: Localized<CheckMessages<ReasonContradictsValues>> = {
  'zh-CN': {
    title: '偏差原因与完成情况矛盾',
    pass: '偏差原因与完成情况相符。',
    fail: ({ kind, reason, ...values }) =>
      `${zhBoth(values)}，${kind === 'denies' ? '未完成' : '已完成'}，偏差原因却填「${reason}」。`,
    why: '同一项指标前后说法不一致，无法认定完成情况。',
    action: ({ kind }) =>
      kind === 'denies' ? '请填写未完成的原因和改进措施。' : '请核实完成情况，更正实际完成值或偏差原因。',
  },
  'en-US': {
    title: 'Reason contradicts the row',
    pass: 'The reasons agree with what was achieved.',
    fail: ({ kind, reason, ...values }) =>
      `${enBoth(values)}: ${kind === 'denies' ? 'not met' : 'met'}, yet the reason says “${reason}”.`,
    why: 'With two statements about one indicator nobody can tell what was achieved.',
    action: ({ kind }) =>
      kind === 'denies'
        ? 'Give the cause of the shortfall and the corrective measure.'
        : 'Check what was achieved and correct the value or the reason.',
  },
};
