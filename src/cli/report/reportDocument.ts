import * as z from 'zod/mini';
import { gradeSchema, severitySchema } from '../../core/assessment';
import type { Report } from '../../core/report/report';

const decimalText = z.string().check(z.regex(/^-?\d+(\.\d+)?$/));
const count = z.int().check(z.nonnegative());
const file = z.nullable(z.string());

const summaryRowSchema = z.object({
  file,
  sheet: z.string(),
  range: z.string(),
  unit: z.nullable(z.string()),
  project: z.string(),
  moneyUnit: z.nullable(z.enum(['万元', '元'])),
  budget: z.nullable(decimalText),
  executed: z.nullable(decimalText),
  /** A fraction: `0.5998`. */
  rate: z.nullable(decimalText),
  weight: z.nullable(decimalText),
  score: z.nullable(decimalText),
  printedScore: z.nullable(decimalText),
  grade: z.nullable(gradeSchema),
  errors: count,
  warnings: count,
  hints: count,
  // Fields that were added since have a value for documents that lack them.
  ignored: z._default(count, 0),
  toConfirmRows: z._default(z.array(z.int().check(z.positive())), []),
  confirmed: z._default(count, 0),
  openRows: z.array(z.int().check(z.positive())),
  ownRules: z._default(z.nullable(z.string()), null),
});

const findingRowSchema = z.object({
  file,
  sheet: z.string(),
  unit: z.nullable(z.string()),
  project: z.string(),
  year: z._default(z.nullable(z.int()), null),
  path: z._default(z.array(z.string()), []),
  cell: z.nullable(z.string()),
  row: z.nullable(z.int().check(z.positive())),
  severity: severitySchema,
  check: z.string(),
  title: z.string(),
  message: z.string(),
  statement: z._default(z.string(), ''),
  action: z.string(),
  basis: z._default(z.string(), ''),
  note: z.string(),
  ignored: z._default(z.nullable(z.object({ reason: z.string(), date: z.string() })), null),
});

/** The document of `--report x.json`. Its shape is a contract: fields are added, never changed. */
export const reportDocumentSchema = z.object({
  schemaVersion: z.literal(1),
  summary: z.array(summaryRowSchema),
  findings: z.array(findingRowSchema),
  ignored: z._default(z.array(findingRowSchema), []),
  skipped: z.array(z.object({ file, sheet: z.string(), reason: z.string() })),
  failed: z.array(z.object({ file: z.string(), reason: z.string() })),
  remarks: z._default(
    z.array(z.object({ file, sheet: z.string(), cell: z.nullable(z.string()), message: z.string() })),
    [],
  ),
});

export type ReportDocument = z.infer<typeof reportDocumentSchema>;

/** A report as JSON; fields that are not of the contract are left out. */
export function reportJson(report: Report): string {
  const document = reportDocumentSchema.parse({ schemaVersion: 1, ...report });
  return `${JSON.stringify(document, null, 2)}\n`;
}
