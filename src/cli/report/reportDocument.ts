import { z } from 'zod';
import { gradeSchema, severitySchema } from '../../core/assessment';
import type { Report } from '../../core/report/report';

const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/);
const count = z.int().nonnegative();
const file = z.string().nullable();

const summaryRowSchema = z.object({
  file,
  sheet: z.string(),
  range: z.string(),
  unit: z.string().nullable(),
  project: z.string(),
  moneyUnit: z.enum(['万元', '元']).nullable(),
  budget: decimalText.nullable(),
  executed: decimalText.nullable(),
  /** A fraction: `0.5998`. */
  rate: decimalText.nullable(),
  weight: decimalText.nullable(),
  score: decimalText.nullable(),
  printedScore: decimalText.nullable(),
  grade: gradeSchema.nullable(),
  errors: count,
  warnings: count,
  hints: count,
  // Fields that were added since have a value for documents that lack them.
  ignored: count.default(0),
  toConfirmRows: z.array(z.int().positive()).default([]),
  confirmed: count.default(0),
  openRows: z.array(z.int().positive()),
  ownRules: z.string().nullable().default(null),
});

const findingRowSchema = z.object({
  file,
  sheet: z.string(),
  unit: z.string().nullable(),
  project: z.string(),
  year: z.int().nullable().default(null),
  path: z.array(z.string()).default([]),
  cell: z.string().nullable(),
  row: z.int().positive().nullable(),
  severity: severitySchema,
  check: z.string(),
  title: z.string(),
  message: z.string(),
  statement: z.string().default(''),
  action: z.string(),
  basis: z.string().default(''),
  note: z.string(),
  ignored: z.object({ reason: z.string(), date: z.string() }).nullable().default(null),
});

/** The document of `--report x.json`. Its shape is a contract: fields are added, never changed. */
export const reportDocumentSchema = z.object({
  schemaVersion: z.literal(1),
  summary: z.array(summaryRowSchema),
  findings: z.array(findingRowSchema),
  ignored: z.array(findingRowSchema).default([]),
  skipped: z.array(z.object({ file, sheet: z.string(), reason: z.string() })),
  failed: z.array(z.object({ file: z.string(), reason: z.string() })),
  remarks: z
    .array(z.object({ file, sheet: z.string(), cell: z.string().nullable(), message: z.string() }))
    .default([]),
});

export type ReportDocument = z.infer<typeof reportDocumentSchema>;

/** A report as JSON; fields that are not of the contract are left out. */
export function reportJson(report: Report): string {
  const document = reportDocumentSchema.parse({ schemaVersion: 1, ...report });
  return `${JSON.stringify(document, null, 2)}\n`;
}
