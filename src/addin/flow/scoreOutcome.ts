import * as z from 'zod/mini';
import { assessmentSchema, skippedSchema } from '../../core/assessment';
import { rulesSummarySchema } from './rulesSummary';

/** The host's refusal codes; `not-loaded`: a file of the add-in did not come; `unexpected`: a fault of our own. */
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
  'not-kept',
  'host-error',
  'not-loaded',
  'unexpected',
]);

/** What is known of the sheet after a write that did not go through: the host's own words. */
export const remainsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nothing') }),
  z.object({ kind: z.literal('put-back') }),
  z.object({ kind: z.literal('left'), cells: z.array(z.string()) }),
  z.object({ kind: z.literal('unknown'), cells: z.array(z.string()) }),
]);

/** What a cell is on its form, as far as a person needs it named. */
export const cellRoleSchema = z.enum([
  ...(['name', 'target', 'achieved', 'weight', 'score', 'reason'] as const),
  ...(['budget', 'executed', 'rate', 'total', 'other'] as const),
]);

/** A cell that others have changed since the sheet was read. */
export const meanwhileSchema = z.object({
  cell: z.string(),
  /** One-based sheet row. */
  row: z.int(),
  role: cellRoleSchema,
  /** What stands there now, as a person reads it. */
  is: z.string(),
  /** It is the cell's data validation that was changed. */
  isValidation: z.optional(z.literal(true)),
});

export const refusalSchema = z.object({
  code: refusalCodeSchema,
  phase: z.enum(['reading', 'writing']),
  /** Of a write to a sheet; absent where none was sent. */
  remains: z.optional(remainsSchema),
  /** What others have changed. */
  changes: z.optional(z.array(meanwhileSchema)),
  /** Rows were inserted or removed meanwhile. */
  haveRowsMoved: z.optional(z.literal(true)),
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
    /** Blanks that could not be filled: locked, or against a data validation. A1. */
    unfilled: z.optional(z.array(z.string())),
    marksChanged: z.boolean(),
    /** On a protected sheet no mark can be set. */
    isUnmarked: z.optional(z.literal(true)),
    /** Cells that Excel did not take the value for, A1. */
    missed: z.optional(z.array(z.string())),
    /** Why the workbook does not keep which of the scores written are only suggested; absent where it does. */
    notKept: z.optional(refusalSchema),
    /** Why nothing was written although there was something to write. */
    withheld: z.nullable(refusalSchema),
    rules: rulesSummarySchema,
    /** The sheet was judged by other rules just applied, and nothing was written. */
    judgedOnly: z.optional(z.literal(true)),
  }),
  z.object({ kind: z.literal('no-form'), sheet: z.string(), skipped: z.array(skippedSchema) }),
  z.object({ kind: z.literal('refused'), refusal: refusalSchema }),
]);

export type Meanwhile = z.infer<typeof meanwhileSchema>;
export type CellRole = z.infer<typeof cellRoleSchema>;
export type Refusal = z.infer<typeof refusalSchema>;
export type ScoreOutcome = z.infer<typeof scoreOutcomeSchema>;
export type ScoredOutcome = Extract<ScoreOutcome, { kind: 'scored' }>;
