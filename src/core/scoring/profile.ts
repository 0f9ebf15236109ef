import { z } from 'zod';

const percent = z.number().min(0).max(1000);

/** A 评分规则集: everything in which published scoring rules differ. Data, never code. */
export const scoringProfileSchema = z.object({
  id: z.string().min(1),
  name: z.object({ 'zh-CN': z.string(), 'en-US': z.string() }),
  /** An exceeded at-most target: `ratio` A ÷ B, or `linear` 1 − (B − A) ÷ A, 0 from 2A on. */
  atMost: z.enum(['ratio', 'linear']),
  /** Qualitative tiers in percent: at or above `top` 达成, at or above `middle` 部分达成, else 未达成. */
  qualitativeTiers: z.object({ top: percent, middle: percent }),
  /** From this percentage of the target on a reason is required for a non-cost indicator; `null`: never. */
  overTargetFrom: percent.nullable(),
  /** Digits that scores are rounded to, half up. */
  decimals: z.int().min(0).max(2),
  /** A printed score this close to the computed one differs by rounding only. */
  tolerance: z.number().min(0).max(1),
  /** Lowest totals of 优, 良, 中. */
  grades: z.object({ excellent: percent, good: percent, fair: percent }),
  /** What the weights of a form add to. */
  fullMarks: z.number().positive(),
});

export type ScoringProfile = z.infer<typeof scoringProfileSchema>;
