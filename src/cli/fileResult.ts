import * as z from 'zod/mini';
import { assessmentSchema } from '../core/assessment';
import { scoringProfileSchema } from '../core/scoring/profile';

const localized = z.object({ 'zh-CN': z.string(), 'en-US': z.string() });

/** What remains of a workbook once it is scored: plain data, that a worker can hand over and a journal can keep. */
const scoredSchema = z.object({
  assessment: assessmentSchema,
  rules: z.object({
    profile: scoringProfileSchema,
    source: z.enum(['chosen', 'workbook', 'default']),
    refused: z.nullable(localized),
    passedOver: z.nullable(scoringProfileSchema),
  }),
  notUsed: z.readonly(z.array(localized)),
  filled: z.number(),
  protectedSheets: z.readonly(z.array(z.string())),
});

/** What came of one file: its scoring, or the one sentence why there is none. */
export const fileResultSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('scored'),
    file: z.string(),
    scored: scoredSchema,
    /** Where it was written, `null` where it was not. */
    out: z.nullable(z.string()),
    /** Where the file as it was is kept, with `--in-place`; `null` where it was not touched. */
    backup: z.nullable(z.string()),
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
