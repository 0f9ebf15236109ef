import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

const ZH = { short: '没有得满分', over: '超出目标较多', unmet: '没有完成目标' } as const;
const EN = { short: 'not full marks', over: 'far above the target', unmet: 'not the target' } as const;

export interface ReasonMissingValues {
  readonly name: string;
  readonly target: string;
  readonly achieved: string;
  /** What stands in the reason cell, `''` when blank. */
  readonly filler: string;
  readonly cause: keyof typeof ZH;
}

export const messages: Localized<CheckMessages<ReasonMissingValues>> = {
  'zh-CN': {
    title: '缺偏差原因',
    pass: '需要说明的指标都写了偏差原因。',
    fail: ({ name, target, achieved, filler, cause }) =>
      `「${name}」目标 ${target}，实际 ${achieved}，${ZH[cause]}，偏差原因${filler === '' ? '没有填' : `只写了「${filler}」`}。`,
    why: '未完成、扣了分或大幅超额的指标必须说明原因和改进措施，否则会被退回。',
    action: '在这一行写明偏差原因和改进措施；写好后标记会自动消失。',
  },
  'en-US': {
    title: 'Reason missing',
    pass: 'Every indicator that needs a reason has one.',
    fail: ({ name, target, achieved, filler, cause }) =>
      `“${name}”: target ${target}, achieved ${achieved}, ${EN[cause]}, and the reason is ${filler === '' ? 'blank' : `only “${filler}”`}.`,
    why: 'A shortfall, a deduction or a target far exceeded must be explained, or the form is sent back.',
    action: 'Write the cause and the corrective measure; the mark then goes by itself.',
  },
};
