import * as z from 'zod/mini';
import { atLeastZero, ofTenPoints, percentAbove } from './exampleNumbers';
import { oneOfInput } from './inputs/oneOfInput';
import { optionalNumberInput } from './inputs/optionalNumberInput';
import { variantInput } from './inputs/variantInput';
import { percent, points } from './ranges';
import { setting } from './setting';

/** What follows where more was achieved than the target says. */
export const PASSED_TARGET_SETTINGS = {
  /** From this percentage of the target on a reason is required for a non-cost indicator; `null`: never. */
  overTargetFrom: setting({
    schema: z.nullable(percent.check(z.minimum(100))),
    default: 130,
    label: { 'zh-CN': '超额完成', 'en-US': 'Well over target' },
    bounds: { 'zh-CN': '应是 0 到 900 的数。', 'en-US': 'A number from 0 to 900.' },
    example: (from) =>
      from === null
        ? {
            'zh-CN': '例：目标 100 次，实际 300 次，也不要求说明。',
            'en-US': 'Example: target 100, achieved 300: no analysis is asked for.',
          }
        : {
            'zh-CN': `超额 ${percentAbove(from)}% 以上要说明原因，例：目标 100 次，实际 ${from} 次。成本指标除外。`,
            'en-US': `From ${percentAbove(from)}% above target on a reason is required, e.g. target 100, achieved ${from}. Not for costs.`,
          },
    input: optionalNumberInput({
      asks: { 'zh-CN': '超额太多时要说明原因', 'en-US': 'Require a reason well over target' },
      label: { 'zh-CN': '超额百分之几以上', 'en-US': 'From percent above target' },
      start: 30,
      from: 100,
    }),
    affects: ['rowScore', 'total', 'grade', 'reason', 'findings'],
  }),

  /** With a target of 0, this much achieved wants a reason too (广西: 30); `null`: never. */
  overTargetOfZeroFrom: setting({
    schema: z.nullable(z.number().check(z.minimum(0), z.maximum(1_000_000))),
    default: null,
    label: { 'zh-CN': '指标值为 0 的超额', 'en-US': 'Passing a target of 0' },
    bounds: { 'zh-CN': '应是 0 到 1000000 的数。', 'en-US': 'A number from 0 to 1000000.' },
    example: (from) =>
      from === null
        ? {
            'zh-CN': '例：指标值 ≥0 次，实际 50 次，也不要求说明。',
            'en-US': 'Example: a target of ≥0 and 50 achieved needs no word.',
          }
        : {
            'zh-CN': `例：指标值 ≥0 次，实际 ${from} 次以上要说明原因。`,
            'en-US': `Example: a target of ≥0 and ${from} or more achieved must be explained.`,
          },
    input: optionalNumberInput({
      asks: {
        'zh-CN': '指标值为 0 时，超额太多也要说明原因',
        'en-US': 'Passing a target of 0 by far must be explained too',
      },
      label: { 'zh-CN': '实际完成值达到', 'en-US': 'Achieved, at least' },
      start: 30,
    }),
    affects: ['reason', 'findings'],
  }),

  /** What a target passed by far costs: nothing, points, or part of the deviation down to a floor (percent of the weight). */
  overTargetDeduction: setting({
    schema: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({ kind: z.literal('points'), points }),
      z.strictObject({
        kind: z.literal('deviation'),
        percent: percent.check(z.maximum(100)),
        floor: percent.check(z.maximum(100)),
      }),
    ]),
    default: { kind: 'none' },
    label: { 'zh-CN': '超额太多怎么扣分', 'en-US': 'Points off for passing by far' },
    bounds: {
      'zh-CN': '分数应是 0 到 1000 的数，百分数应是 0 到 100 的数。',
      'en-US': 'Points from 0 to 1000, percentages from 0 to 100.',
    },
    example: (deduction) => {
      switch (deduction.kind) {
        case 'none':
          return {
            'zh-CN': '不自动扣分；要扣的由单位自己改得分，并写明原因。',
            'en-US': 'No points are taken off; whoever wants to lowers the score and says why.',
          };
        case 'points': {
          const left = atLeastZero(10 - deduction.points);
          return {
            'zh-CN': `例：分值 10，超额太多的得 ${left} 分。`,
            'en-US': `Example: of 10 points ${left} are left.`,
          };
        }
        case 'deviation': {
          const cost = atLeastZero((20 * deduction.percent) / 100);
          return {
            'zh-CN': `例：超出界限 20% 的，扣分值的 ${cost}%；最低保留分值的 ${deduction.floor}%。`,
            'en-US': `Example: 20% beyond the threshold cost ${cost}% of the weight; ${deduction.floor}% are always left.`,
          };
        }
      }
    },
    input: variantInput([
      { kind: 'none', label: { 'zh-CN': '不自动扣分', 'en-US': 'No points off' }, numbers: [] },
      {
        kind: 'points',
        label: { 'zh-CN': '扣固定分数', 'en-US': 'Fixed points off' },
        numbers: [{ key: 'points', label: { 'zh-CN': '扣几分', 'en-US': 'Points off' }, start: 2 }],
      },
      {
        kind: 'deviation',
        label: { 'zh-CN': '按超出的幅度扣', 'en-US': 'By the deviation' },
        numbers: [
          {
            key: 'percent',
            label: { 'zh-CN': '按超出幅度的百分之几扣', 'en-US': 'Percent of the deviation' },
            start: 100,
          },
          {
            key: 'floor',
            label: { 'zh-CN': '最低保留分值的百分之几', 'en-US': 'Percent of the weight always left' },
            start: 0,
          },
        ],
      },
    ]),
    affects: ['rowScore', 'total', 'grade', 'reason', 'findings'],
  }),

  /** A cost above its “equal” target: `ratio` A ÷ B, or `full` marks, as the 一体化 system gives. */
  equalCostOverspend: setting({
    schema: z.enum(['ratio', 'full']),
    default: 'ratio',
    label: { 'zh-CN': '「等于」型成本超出', 'en-US': 'Cost above an “equal” target' },
    bounds: { 'zh-CN': '请选一种。', 'en-US': 'Choose one.' },
    example: (value, decimals) =>
      value === 'ratio'
        ? {
            'zh-CN': `例：指标值 =50 万元，实际 60 万元，分值 10：50 ÷ 60 × 10 = ${ofTenPoints(50, 60, decimals)}。`,
            'en-US': `Example: target =50, achieved 60, weight 10: 50 ÷ 60 × 10 = ${ofTenPoints(50, 60, decimals)}.`,
          }
        : {
            'zh-CN': '例：指标值 =50 万元，实际 60 万元，仍得满分，并给出警告。',
            'en-US': 'Example: target =50, achieved 60: full marks, with a warning.',
          },
    input: oneOfInput([
      {
        value: 'ratio',
        label: {
          'zh-CN': '按比例：指标值 ÷ 实际 × 分值',
          'en-US': 'By ratio: target ÷ achieved × weight',
        },
      },
      {
        value: 'full',
        label: {
          'zh-CN': '仍得满分（预算管理一体化系统）',
          'en-US': 'Full marks (integrated budget system)',
        },
      },
    ]),
    affects: ['rowScore', 'total', 'grade', 'reason', 'findings'],
  }),
};
