import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';
import { SAY_BOTH, type TargetAndAchieved } from '../targetAndAchieved';

const [zhBoth, enBoth] = [SAY_BOTH['zh-CN'], SAY_BOTH['en-US']];

export interface ReasonMissingValues extends TargetAndAchieved {
  /** What stands in the reason cell, `''` when blank. */
  readonly filler: string;
  readonly cause: 'unmet' | 'deducted' | 'partly';
}

/** `partly`: an answer in words or percent that falls short of the target, not yet scored. */
const ZH = { unmet: '未完成', deducted: '未得满分', partly: '未完全达成' } as const;
const EN = { unmet: 'not met', deducted: 'not scored in full', partly: 'not fully met' } as const;

export const messages: Localized<CheckMessages<ReasonMissingValues>> = {
  'zh-CN': {
    title: '缺偏差原因',
    pass: '需要说明的指标都写了偏差原因。',
    fail: ({ filler, cause, ...values }) =>
      `${zhBoth(values)}，${ZH[cause]}，偏差原因${filler === '' ? '未填' : `仅填「${filler}」`}。`,
    why: '未完成或扣分的指标必须说明原因和改进措施，否则不予通过审核。',
    action: '请填写偏差原因和改进措施。',
  },
  'en-US': {
    title: 'Reason missing',
    pass: 'Every indicator that needs a reason has one.',
    fail: ({ filler, cause, ...values }) =>
      `${enBoth(values)}, ${EN[cause]}; the reason is ${filler === '' ? 'blank' : `only “${filler}”`}.`,
    why: 'A shortfall or a deduction must be explained, or the form does not pass.',
    action: 'Give the cause and the corrective measure.',
  },
};
