import { z } from 'zod';

/**
 * What a small workbook must give. The fields are described in `README.md` beside the workbooks; each case stands for
 * its kind of form, not for itself.
 */
const figure = z.number().nullable();
const severity = z.enum(['hint', 'warning', 'error']);
const checkIds = z.union([z.string(), z.array(z.string())]);
const cell = z.string().nullable();

export const expectedCaseSchema = z.strictObject({
  note: z.string().optional(),
  forms: z.int().optional(),
  year: figure.optional(),
  funds: z.partialRecord(z.enum(['rate', 'score', 'printedScore', 'budget', 'executed']), figure).optional(),
  total: z.partialRecord(z.enum(['score', 'printedScore', 'open']), figure).optional(),
  written: z.record(z.string(), figure).optional(),
  rows: z
    .record(
      z.string(),
      z.strictObject({
        verdict: z.union([z.string(), z.array(z.string())]).optional(),
        verdictNot: z.string().optional(),
        score: figure.optional(),
        absent: z.boolean().optional(),
      }),
    )
    .optional(),
  must: z
    .array(z.union([z.tuple([checkIds, cell]), z.tuple([checkIds, cell, severity.nullable()])]))
    .optional(),
  mustNot: z.array(z.tuple([checkIds, cell])).optional(),
  notInMessages: z.array(z.string()).optional(),
  noFix: z.array(z.string()).optional(),
  says: z.record(z.string(), z.array(z.union([z.string(), z.array(z.string())]))).optional(),
  quietRows: z.array(z.int()).optional(),
  errorRows: z.array(z.int()).optional(),
  findingRows: z.array(z.int()).optional(),
  errors: z.int().optional(),
  minFindings: z.int().optional(),
  maxFindings: z.int().optional(),
  maxAtRow: z.record(z.string(), z.int()).optional(),
  severityMin: severity.optional(),
  severityMax: severity.optional(),
});

export type ExpectedCase = z.infer<typeof expectedCaseSchema>;
