import * as z from 'zod/mini';
import { oneOfInput } from './inputs/oneOfInput';
import { numberInput } from './inputs/numberInput';
import { numbersInput } from './inputs/numbersInput';
import { optionalNumbersInput } from './inputs/optionalNumbersInput';
import { percent, points } from './ranges';
import { setting } from './setting';

/** What points a form has, and how they are written and graded. */
export const POINTS_SETTINGS = {
  /**
   * The points each dimension should have, by what it measures; satisfaction may be part of benefit. `null` inside: free;
   * `null` as a whole: not compared.
   */
  sectionWeights: setting({
    schema: z.nullable(
      z.strictObject({
        execution: z.nullable(points),
        output: z.nullable(points),
        cost: z.nullable(points),
        benefit: z.nullable(points),
        satisfaction: z.nullable(points),
      }),
    ),
    default: null,
    label: { 'zh-CN': '各部分应有的分值', 'en-US': 'Points each section should have' },
    bounds: {
      'zh-CN': '应是 0 到 1000 的数；不限的部分请留空。',
      'en-US': 'Numbers from 0 to 1000; leave blank what is free.',
    },
    example: () => ({
      'zh-CN': '例：产出应为 40 分，表上产出指标合计 50 分，会指出来。留空表示不限。',
      'en-US': 'Example: output should have 40 and its rows add to 50: that is said. Blank: free.',
    }),
    input: optionalNumbersInput({
      asks: { 'zh-CN': '核对各部分的分值', 'en-US': 'Compare the points of each section' },
      labels: {
        execution: { 'zh-CN': '预算执行', 'en-US': 'Budget execution' },
        output: { 'zh-CN': '产出', 'en-US': 'Output' },
        cost: { 'zh-CN': '成本', 'en-US': 'Cost' },
        benefit: { 'zh-CN': '效益', 'en-US': 'Benefit' },
        satisfaction: { 'zh-CN': '满意度', 'en-US': 'Satisfaction' },
      },
      blank: { 'zh-CN': '不限', 'en-US': 'free' },
    }),
    affects: ['findings'],
  }),

  /** Digits that scores are rounded to, half up. */
  decimals: setting({
    schema: z.int().check(z.minimum(0), z.maximum(2)),
    default: 2,
    label: { 'zh-CN': '得分保留几位小数', 'en-US': 'Decimals of a score' },
    bounds: { 'zh-CN': '只能是 0、1 或 2 位。', 'en-US': '0, 1 or 2.' },
    example: (decimals) => ({
      'zh-CN': `例：25 ÷ 3 = 8.333… 记 ${(25 / 3).toFixed(decimals)}。`,
      'en-US': `Example: 25 ÷ 3 = 8.333… becomes ${(25 / 3).toFixed(decimals)}.`,
    }),
    input: oneOfInput(
      [0, 1, 2].map((value) => ({ value, label: { 'zh-CN': `${value} 位`, 'en-US': String(value) } })),
    ),
    affects: ['rowScore', 'executionScore', 'total', 'grade', 'reason', 'findings'],
  }),

  /** A printed score this close to the computed one differs by rounding only. */
  tolerance: setting({
    schema: z.number().check(z.minimum(0), z.maximum(1)),
    default: 0.1,
    label: { 'zh-CN': '四舍五入的差距', 'en-US': 'Rounding gap' },
    bounds: { 'zh-CN': '应是 0 到 1 的数。', 'en-US': 'A number from 0 to 1.' },
    example: (tolerance) => ({
      'zh-CN': `例：表上的得分与应得的相差不超过 ${tolerance}，当作四舍五入，不算错。`,
      'en-US': `Example: a score on the sheet within ${tolerance} of the result counts as rounded, not as wrong.`,
    }),
    input: numberInput(),
    affects: ['findings'],
  }),

  /** Lowest totals of 优, 良, 中. */
  grades: setting({
    schema: z.strictObject({ excellent: percent, good: percent, fair: percent }).check(
      z.refine(({ excellent, good, fair }) => excellent > good && good > fair, {
        error: 'excellent > good > fair',
      }),
    ),
    default: { excellent: 90, good: 80, fair: 60 },
    label: { 'zh-CN': '等级分数线', 'en-US': 'Grades' },
    bounds: {
      'zh-CN': '应是 0 到 1000 的数，优、良、中从高到低。',
      'en-US': 'Numbers from 0 to 1000, from high to low.',
    },
    example: ({ excellent, good }) => ({
      'zh-CN': `例：${excellent} 分是优，${good} 分是良。`,
      'en-US': `Example: ${excellent} is excellent, ${good} is good.`,
    }),
    input: numbersInput({
      excellent: { 'zh-CN': '优：不低于', 'en-US': 'Excellent: from' },
      good: { 'zh-CN': '良：不低于', 'en-US': 'Good: from' },
      fair: { 'zh-CN': '中：不低于', 'en-US': 'Fair: from' },
    }),
    affects: ['grade', 'findings'],
  }),

  /** What the weights of a form add to. */
  fullMarks: setting({
    schema: z.number().check(z.positive(), z.maximum(1000)),
    default: 100,
    label: { 'zh-CN': '满分', 'en-US': 'Full marks' },
    bounds: {
      'zh-CN': '应是大于 0、不超过 1000 的数。',
      'en-US': 'A number above 0 and at most 1000.',
    },
    example: (fullMarks) => ({
      'zh-CN': `例：各项分值加起来应是 ${fullMarks} 分。`,
      'en-US': `Example: all weights should add to ${fullMarks}.`,
    }),
    input: numberInput(),
    affects: ['executionScore', 'total', 'grade', 'findings'],
  }),
};
