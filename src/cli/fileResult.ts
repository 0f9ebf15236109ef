import { z } from 'zod';
import { assessmentSchema } from '../core/assessment';
import { scoringProfileSchema } from '../core/scoring/profile';

const localized = z.object({ 'zh-CN': z.string(), 'en-US': z.string() });

/** What remains of a workbook once it is scored: plain data, that a worker can hand over and a journal can keep. */
const scoredSchema = z.object({
  assessment: assessmentSchema,
  rules: z.object({
    profile: scoringProfileSchema,
    source: z.enum(['chosen', 'workbook', 'default']),
    refused: localized.nullable(),
    passedOver: scoringProfileSchema.nullable(),
  }),
  notUsed: z.array(localized).readonly(),
  filled: z.number(),
  protectedSheets: z.array(z.string()).readonly(),
});

/** What came of one file: its scoring, or the one sentence why there is none. */
export const fileResultSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('scored'),
    file: z.string(),
    scored: scoredSchema,
    /** Where it was written, `null` where it was not. */
    out: z.string().nullable(),
    /** Where the file as it was is kept, with `--in-place`; `null` where it was not touched. */
    backup: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('failed'),
    file: z.string(),
    /** The file that stood in the way: the one read or the one to be written. */
    at: z.string(),
    reason: z.string(),
  }),
]);

export type FileResult = z.infer<typeof fileResultSchema>;
export type ScoredFile = Extract<FileResult, { kind: 'scored' }>;
