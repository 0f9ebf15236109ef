import { z } from 'zod';
import { assessmentSchema, skippedSchema } from '../../core/assessment';
import { rulesSummarySchema } from './rulesSummary';

/** The host's refusal codes, and `unexpected` for a fault of our own. */
export const refusalCodeSchema = z.enum([
  'empty-sheet',
  'too-large',
  'cell-editing',
  'protected',
  'filtered',
  'sheet-gone',
  'changed-meanwhile',
  'timed-out',
  'names-taken',
  'host-error',
  'unexpected',
]);

export const refusalSchema = z.object({
  code: refusalCodeSchema,
  /** A `timed-out` while writing may have written; while reading it can't have. */
  phase: z.enum(['reading', 'writing']),
  /** Technical, to be copied, never the whole message. */
  detail: z.string(),
});

/** What one press of 一键评分 came to. Plain JSON: the ribbon's command hands it to the pane. */
export const scoreOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('scored'),
    sheetId: z.string(),
    /** The sheet as it stands after the writing. At least one form. */
    assessment: assessmentSchema,
    /** Cells that were blank and have been filled, A1. */
    filled: z.array(z.string()),
    /** Cells that held something else and were changed, as a person had them changed. */
    changed: z.array(z.object({ cell: z.string(), from: z.string(), to: z.string() })),
    marksChanged: z.boolean(),
    /** Why nothing was written although there was something to write. */
    withheld: refusalSchema.nullable(),
    rules: rulesSummarySchema,
    /** The sheet was judged by other rules just applied, and nothing was written. */
    judgedOnly: z.literal(true).optional(),
  }),
  z.object({ kind: z.literal('no-form'), sheet: z.string(), skipped: z.array(skippedSchema) }),
  z.object({ kind: z.literal('refused'), refusal: refusalSchema }),
]);

export type RefusalCode = z.infer<typeof refusalCodeSchema>;
export type Refusal = z.infer<typeof refusalSchema>;
export type ScoreOutcome = z.infer<typeof scoreOutcomeSchema>;
export type ScoredOutcome = Extract<ScoreOutcome, { kind: 'scored' }>;
