import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface PercentOddValues {
  readonly name: string;
  readonly target: string;
  readonly guess: string;
}

export const messages: Localized<CheckMessages<PercentOddValues>> = {
  'zh-CN': {
    title: '百分比目标超过 100%',
    pass: '百分比目标都在合理范围内。',
    fail: ({ name, target, guess }) =>
      `「${name}」的目标是 ${target}，超过了 100%${guess === '' ? '' : `，疑为 ${guess}`}。`,
    why: '比率、满意度一般不会超过 100%，多半是扫描或录入把「≥」读成了「2」。',
    action: '对照原件核对目标值。系统不会自动改。',
  },
  'en-US': {
    title: 'Odd percentage',
    pass: 'No percentage target looks odd.',
    fail: ({ name, target, guess }) =>
      `The target of “${name}” is ${target}, above 100%${guess === '' ? '' : `; perhaps ${guess}`}.`,
    why: 'A rate rarely exceeds 100%; a scan may have read “≥” as “2”.',
    action: 'Compare with the original. Nothing is changed automatically.',
  },
};
