import { z } from 'zod';

const percent = z.number().min(0).max(1000);
const points = z.number().min(0).max(1000);

/** The dimensions of a form by what they measure; satisfaction may be part of benefit. */
const sectionWeights = z.strictObject({
  execution: points.nullable(),
  output: points.nullable(),
  cost: points.nullable(),
  benefit: points.nullable(),
  satisfaction: points.nullable(),
});

/** A 评分规则集: everything in which published scoring rules differ. Data, never code. */
export const scoringProfileSchema = z.strictObject({
  id: z.string().min(1).max(60),
  name: z.strictObject({ 'zh-CN': z.string().min(1).max(60), 'en-US': z.string().min(1).max(60) }),
  /** An exceeded at-most target: `ratio` A ÷ B, or `linear` 1 − (B − A) ÷ A, 0 from 2A on. */
  atMost: z.enum(['ratio', 'linear']),
  /** Qualitative tiers in percent: at or above `top` 达成, at or above `middle` 部分达成, else 未达成. */
  qualitativeTiers: z
    .strictObject({ top: percent.max(100), middle: percent.max(100) })
    .refine(({ top, middle }) => top > middle, { error: 'top > middle' }),
  /** From this percentage of the target on a reason is required for a non-cost indicator; `null`: never. */
  overTargetFrom: percent.min(100).nullable(),
  /** With a target of 0, this much achieved wants a reason too (广西: 30); `null`: never. */
  overTargetOfZeroFrom: z.number().min(0).max(1_000_000).nullable(),
  /** What a target passed by far costs: nothing, points, or part of the deviation down to a floor (percent of the weight). */
  overTargetDeduction: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({ kind: z.literal('points'), points }),
    z.strictObject({ kind: z.literal('deviation'), percent: percent.max(100), floor: percent.max(100) }),
  ]),
  /** A cost above its “equal” target: `ratio` A ÷ B, or `full` marks, as the 一体化 system gives. */
  equalCostOverspend: z.enum(['ratio', 'full']),
  /** An execution rate below this percentage wants an explanation; `null`: never. */
  lowExecutionBelow: percent.nullable(),
  /** Highest total by execution rate: below `rateBelow` percent the total is at most `atMost`. Empty: no cap. */
  totalCaps: z.array(z.strictObject({ rateBelow: percent.max(100), atMost: points.max(100) })),
  /** The points each dimension should have; `null` inside: free; `null` as a whole: not compared. */
  sectionWeights: sectionWeights.nullable(),
  /** Digits that scores are rounded to, half up. */
  decimals: z.int().min(0).max(2),
  /** A printed score this close to the computed one differs by rounding only. */
  tolerance: z.number().min(0).max(1),
  /** Lowest totals of 优, 良, 中. */
  grades: z
    .strictObject({ excellent: percent, good: percent, fair: percent })
    .refine(({ excellent, good, fair }) => excellent > good && good > fair, {
      error: 'excellent > good > fair',
    }),
  /** What the weights of a form add to. */
  fullMarks: z.number().positive().max(1000),
  /** Findings taken more or less seriously than the catalogue does, or not raised at all. By check id. */
  severities: z.record(z.string(), z.enum(['error', 'warning', 'hint', 'off'])),
});

export type ScoringProfile = z.infer<typeof scoringProfileSchema>;
