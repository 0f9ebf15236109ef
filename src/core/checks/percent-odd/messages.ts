import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface PercentOddValues {
  readonly side: 'target' | 'achieved';
  readonly text: string;
  /** What may have been meant. */
  readonly guess: string | null;
}

export const messages: Localized<CheckMessages<PercentOddValues>> = {
  'zh-CN': {
    title: '百分比超过 100%',
    pass: '百分比都在合理范围内。',
    fail: ({ side, text, guess }) =>
      `${side === 'target' ? '年度指标值' : '实际完成值'} ${text} 超过 100%${guess === null ? '' : `，疑为 ${guess}`}。`,
    why: '满意度、合格率等不会超过 100%，可能是录入有误，或「≥」被识别成「2」。',
    action: '请对照原件核实后更正。',
  },
  'en-US': {
    title: 'Percentage above 100',
    pass: 'No percentage looks odd.',
    fail: ({ side, text, guess }) =>
      `the ${side === 'target' ? 'target' : 'achieved value'} ${text} is above 100%${guess === null ? '' : `; perhaps ${guess}`}.`,
    why: 'Such a rate cannot exceed 100%; it may be a slip, or a scan read “≥” as “2”.',
    action: 'Compare with the original and correct it.',
  },
};
