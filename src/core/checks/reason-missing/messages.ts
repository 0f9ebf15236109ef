import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';
import { SAY_BOTH, type TargetAndAchieved } from '../targetAndAchieved';

const [zhBoth, enBoth] = [SAY_BOTH['zh-CN'], SAY_BOTH['en-US']];

export interface ReasonMissingValues extends TargetAndAchieved {
  /** What stands in the reason cell, `''` when blank. */
  readonly filler: string;
  readonly cause: 'unmet' | 'late' | 'deducted' | 'deductedThoughMet' | 'partly';
  /** By how many days it was late; `null` where it was not, or where a year or the day is not known. */
  readonly days: number | null;
  /** Full marks that the row has all the same. */
  readonly full: string | null;
}

/** `partly`: an answer in words or percent that falls short of the target, not yet scored. */
const ZH = {
  unmet: '未完成',
  late: '逾期',
  deducted: '未得满分',
  deductedThoughMet: '已完成但未得满分',
  partly: '未完全达成',
} as const;
const EN = {
  unmet: 'not met',
  late: 'late',
  deducted: 'not scored in full',
  deductedThoughMet: 'met but not scored in full',
  partly: 'not fully met',
} as const;

type Values = ReasonMissingValues;
const zhState = ({ cause, days, full }: Values) =>
  `${days === null ? ZH[cause] : `逾期 ${days} 天`}${full === null ? '' : `，却得满分 ${full} 分`}`;
const enState = ({ cause, days, full }: Values) =>
  `${days === null ? EN[cause] : `${days} days late`}${full === null ? '' : `, yet full marks (${full})`}`;

export const messages: Localized<CheckMessages<ReasonMissingValues>> = {
  'zh-CN': {
    title: '缺偏差原因',
    pass: '需要说明的指标都写了偏差原因。',
    fail: ({ filler, ...values }) =>
      `${zhBoth(values)}，${zhState({ filler, ...values })}，偏差原因${filler === '' ? '未填' : `仅填「${filler}」`}。`,
    why: '未完成或扣分的指标必须说明原因和改进措施，否则不予通过审核。',
    action: ({ cause, full }) =>
      cause === 'deductedThoughMet'
        ? '请填写扣分的原因；不应扣分的，请更正得分。'
        : `请填写偏差原因和改进措施${full === null ? '' : '，并核对得分'}。`,
  },
  'en-US': {
    title: 'Reason missing',
    pass: 'Every indicator that needs a reason has one.',
    fail: ({ filler, ...values }) =>
      `${enBoth(values)}, ${enState({ filler, ...values })}; the reason is ${filler === '' ? 'blank' : `only “${filler}”`}.`,
    why: 'A shortfall or a deduction must be explained, or the form does not pass.',
    action: ({ cause, full }) =>
      cause === 'deductedThoughMet'
        ? 'Say why points were taken off, or correct the score.'
        : `Give the cause and the corrective measure${full === null ? '' : ', and check the score'}.`,
  },
};
