import * as z from 'zod/mini';
import { ofTenPoints } from './exampleNumbers';
import { oneOfInput } from './inputs/oneOfInput';
import { numbersInput } from './inputs/numbersInput';
import { percent } from './ranges';
import { setting } from './setting';

/** How a row's share of its weight comes about. */
export const ROW_SCORE_SETTINGS = {
  /** An exceeded at-most target: `ratio` A ÷ B, or `linear` 1 − (B − A) ÷ A, 0 from 2A on. */
  atMost: setting({
    schema: z.enum(['ratio', 'linear']),
    default: 'ratio',
    label: { 'zh-CN': '超过上限怎么扣分', 'en-US': 'Score above a limit' },
    bounds: { 'zh-CN': '请选一种。', 'en-US': 'Choose one.' },
    example: (value, decimals) => {
      const [sum, score] =
        value === 'ratio'
          ? ['10 ÷ 12', ofTenPoints(10, 12, decimals)]
          : ['(1 − 2 ÷ 10)', ofTenPoints(8, 10, decimals)];
      return {
        'zh-CN': `例：目标 ≤10 次，实际 12 次，分值 10：${sum} × 10 = ${score}。`,
        'en-US': `Example: target ≤10, achieved 12, weight 10: ${sum} × 10 = ${score}.`,
      };
    },
    input: oneOfInput([
      {
        value: 'ratio',
        label: {
          'zh-CN': '按比例：目标 ÷ 实际 × 分值',
          'en-US': 'In proportion: target ÷ achieved × weight',
        },
      },
      {
        value: 'linear',
        label: {
          'zh-CN': '按超出的多少：超出一倍得 0 分',
          'en-US': 'By the excess: twice the limit scores 0',
        },
      },
    ]),
    affects: ['rowScore', 'total', 'grade', 'findings'],
  }),

  /** Qualitative tiers in percent: at or above `top` 达成, at or above `middle` 部分达成, else 未达成. */
  qualitativeTiers: setting({
    schema: z
      .strictObject({ top: percent.check(z.maximum(100)), middle: percent.check(z.maximum(100)) })
      .check(z.refine(({ top, middle }) => top > middle, { error: 'top > middle' })),
    default: { top: 80, middle: 60 },
    label: { 'zh-CN': '定性指标分档', 'en-US': 'Tiers of qualitative indicators' },
    bounds: {
      'zh-CN': '应是 0 到 100 的数，「达成」要比「部分达成」高。',
      'en-US': 'Numbers from 0 to 100, the first above the second.',
    },
    example: ({ top, middle }) => ({
      'zh-CN': `例：完成 ${top}% 算达成，完成 ${middle}% 算部分达成，再低算未达成。`,
      'en-US': `Example: ${top}% is reached, ${middle}% is partly reached, less is not reached.`,
    }),
    input: numbersInput({
      top: { 'zh-CN': '达成：完成百分之几以上', 'en-US': 'Reached: from percent' },
      middle: { 'zh-CN': '部分达成：完成百分之几以上', 'en-US': 'Partly reached: from percent' },
    }),
    affects: ['rowScore', 'total', 'grade', 'reason', 'findings'],
  }),
};
