import { z } from 'zod';

/** A decimal as text (`"7.50"`, `"-0.5"`): scores and rates never pass through binary floats. */
const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/);
const address = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
const sheetRow = z.int().positive();

export const severitySchema = z.enum(['error', 'warning', 'hint']);

/**
 * One number for one cell that puts a finding right and leaves nothing to choose. It is one of the form's proposals, and
 * its cell holds no formula.
 */
export const fixSchema = z.object({
  cell: address,
  /** Written as a number, never as text. */
  value: decimalText,
  /** The format to set with the value, `null` to keep the cell's own. */
  numberFormat: z.string().nullable(),
  /** What a click would do, in words, with the value. */
  text: z.string(),
});

/** A value that a person may choose for a cell: one of several readings, an end of a band, the weight that is left. */
export const suggestionSchema = z.object({ cell: address, value: decimalText, text: z.string() });

export const findingSchema = z.object({
  /** The check's id in the catalogue of checks. */
  check: z.string(),
  severity: severitySchema,
  /** One-based sheet row, `null` where the finding is about the whole form. */
  row: sheetRow.nullable(),
  /** The cell to jump to. */
  cell: address.nullable(),
  /** What is wrong, with the values seen. One sentence. */
  message: z.string(),
  /** The message without the indicator's name, for where the row is named otherwise. Absent in earlier documents. */
  statement: z.string().optional(),
  why: z.string(),
  action: z.string(),
  /** A safe fix; then there are no suggestions. */
  fix: fixSchema.nullable(),
  suggestions: z.array(suggestionSchema),
  /** Why and when somebody decided that this needs no action; `null`: nobody did. It then counts for nothing. */
  ignored: z.object({ reason: z.string(), date: z.iso.date() }).nullable(),
});

export const verdictSchema = z.enum(['met', 'unmet', 'qualitative', 'needsReview', 'missing']);

export const candidateSchema = z.object({
  score: decimalText,
  /** Which reading gives this score, in words. */
  reading: z.string(),
});

/**
 * Whether the score in the cell, which was filled in as a suggestion, waits for a person's word or has it. The day is
 * that of the confirmation.
 */
export const confirmationSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('toConfirm'), date: z.null() }),
  z.object({ state: z.literal('confirmed'), date: z.iso.date() }),
]);

export const assessedIndicatorSchema = z.object({
  row: sheetRow,
  dimension: z.string(),
  category: z.string(),
  name: z.string(),
  cells: z.object({
    target: address.nullable(),
    achieved: address.nullable(),
    weight: address.nullable(),
    score: address.nullable(),
    reason: address.nullable(),
  }),
  /** As a person reads it in the cell: a 0.98 formatted `0%` is `98%`, a formula `=12` is `=12`. */
  target: z.string(),
  achieved: z.string(),
  weight: decimalText.nullable(),
  printedScore: decimalText.nullable(),
  verdict: verdictSchema,
  /** The score by the rule, or the suggestion for a qualitative row; `null` where there is none. */
  score: decimalText.nullable(),
  /** Qualitative rows: lowest and highest score that the answer allows. */
  band: z.tuple([decimalText, decimalText]).nullable(),
  overTarget: z.boolean(),
  /** A person has decided that the printed score stands, whatever the rule gives, or has confirmed it. */
  decided: z.boolean(),
  /** Of a suggested score. Absent where the score is nobody's suggestion, and in documents of earlier versions. */
  confirmation: confirmationSchema.optional(),
  reasonRequired: z.boolean(),
  reasonPresent: z.boolean(),
  /** A reason is due (required, or points were deducted), its cell exists and says nothing: the row is marked. */
  reasonLacking: z.boolean(),
  /** What can be offered for a reason cell that says nothing, with 【请填写】 where a person must write; else `null`. */
  reasonDraft: z.string().nullable(),
  working: z.string().nullable(),
  /** Id of the scoring rule that judged the row: `at-least`, `at-most`, `equal`, `range`, `date`, `qualitative`, `none`. */
  rule: z.string(),
  /** What a person should know of the judgement: an assumption made, why it needs review, what is missing. */
  note: z.string().nullable(),
  candidates: z.array(candidateSchema),
});

export const assessedFundsSchema = z.object({
  row: sheetRow,
  budget: decimalText.nullable(),
  executed: decimalText.nullable(),
  /** As a fraction with four decimals: `0.5998`. */
  rate: decimalText.nullable(),
  weight: decimalText.nullable(),
  score: decimalText.nullable(),
  printedRate: decimalText.nullable(),
  printedScore: decimalText.nullable(),
  rateWorking: z.string().nullable(),
  working: z.string().nullable(),
  cells: z.object({
    budget: address.nullable(),
    executed: address.nullable(),
    rate: address.nullable(),
    weight: address.nullable(),
    score: address.nullable(),
  }),
});

export const gradeSchema = z.enum(['excellent', 'good', 'fair', 'poor']);

/** A row that keeps the total from being known, and why. */
export const openRowSchema = z.object({ row: sheetRow, name: z.string(), why: z.string() });

/** A score that counts towards the total. */
export const totalPartSchema = z.object({
  /** `null` where the layout has no cell of its own for it. */
  cell: address.nullable(),
  /** What counts by the rules. */
  score: decimalText,
  /** What the cell holds now; `null` where that is no number. */
  present: decimalText.nullable(),
  /** The cell holds a number and not a text such as `10.00分`, which a sum on the sheet passes over. */
  isNumber: z.boolean(),
});

export const assessedTotalSchema = z.object({
  row: sheetRow.nullable(),
  /** Sum of the weights as read, execution included. */
  weight: decimalText.nullable(),
  printedWeight: decimalText.nullable(),
  /** `null` while rows are open. */
  score: decimalText.nullable(),
  printedScore: decimalText.nullable(),
  working: z.string().nullable(),
  grade: gradeSchema.nullable(),
  /** Lowest totals of 优, 良 and 中 by the rules in use. Absent in documents of earlier versions. */
  gradeLines: z.object({ excellent: z.number(), good: z.number(), fair: z.number() }).optional(),
  open: z.array(openRowSchema),
  /** What the total is the sum of; empty while rows are open. */
  parts: z.array(totalPartSchema),
  /** What the profile lets the total be at most at this execution rate; `null`: as much as it adds up to. */
  cap: decimalText.nullable(),
  cells: z.object({ weight: address.nullable(), score: address.nullable() }),
});

/** What a cell holds now, as far as writing into it is concerned. */
export const occupancySchema = z.enum(['blank', 'same', 'different', 'formula']);

/** A value that the assessment would put into a cell; a plan chooses among these. */
export const proposalSchema = z.object({
  cell: address,
  role: z.enum(['executionRate', 'executionScore', 'score', 'total']),
  row: sheetRow,
  /** Written as a number, never as text. */
  value: decimalText,
  /** An Excel formula that shows the arithmetic and gives exactly `value`; `null` where there is none. */
  formula: z.string().nullable(),
  occupancy: occupancySchema,
  /** The cell holds another number, by no more than the rules tolerate; absent where it does not. */
  isRounding: z.literal(true).optional(),
  /** The present content as a person reads it; empty when blank. */
  current: z.string(),
  /** The format to set with the value, `null` to keep the cell's own. */
  numberFormat: z.string().nullable(),
  working: z.string(),
});

/** The add-in's conditional format for one form: the rows whose reason cell is to be watched. */
export const markSchema = z.object({
  /** A1 areas, in order; each spans the form's width. */
  areas: z.array(z.string()).min(1),
  /** With its leading `=`, written for the first area's top-left cell. Carries the add-in's marker. */
  formula: z.string(),
});

export const assessedFormSchema = z.object({
  sheet: z.string(),
  range: z.string(),
  title: z.string(),
  /** Only on a form that evaluates a department as a whole (部门整体支出绩效自评表). */
  kind: z.literal('department').optional(),
  project: z.string().nullable(),
  /** 实施单位 or, failing that, another unit named in the form's head. Absent in documents of earlier versions. */
  unit: z.string().nullable().optional(),
  year: z.int().nullable(),
  moneyUnit: z.enum(['万元', '元']).nullable(),
  profile: z.string(),
  funds: assessedFundsSchema.nullable(),
  indicators: z.array(assessedIndicatorSchema),
  total: assessedTotalSchema,
  findings: z.array(findingSchema),
  proposals: z.array(proposalSchema),
  mark: markSchema.nullable(),
  /** The form stands on a hidden sheet and is counted apart. */
  isHidden: z.literal(true).optional(),
});

/** The roles of a column that a person can be asked about. */
export const choosableRoleSchema = z.enum(['target', 'achieved', 'weight', 'score']);

/** Two columns claim the same role with equal right: which is it? Nothing is guessed. */
export const columnQuestionSchema = z.object({
  role: choosableRoleSchema,
  /** Letters of the columns, with the header each carries. */
  choices: z.array(z.object({ column: z.string(), header: z.string() })),
  /** Every heading with its column's letters, row by row: what makes it the same question on another sheet. */
  headings: z.array(z.string()),
});

export const skippedSchema = z.object({
  sheet: z.string(),
  reason: z.string(),
  /** What to ask before this can be judged; the answers go into `AssessOptions.columns`. */
  questions: z.array(columnQuestionSchema).optional(),
});

/** Something about a sheet that a person should know, and that is no fault of a form. */
export const remarkSchema = z.object({
  sheet: z.string(),
  /** A1, `null` where it is about the whole sheet. */
  cell: z.string().nullable(),
  message: z.string(),
});

/** The judgement of one or more sheets: what pane, command, report and tests all read. */
export const assessmentSchema = z.object({
  schemaVersion: z.literal(1),
  forms: z.array(assessedFormSchema),
  skipped: z.array(skippedSchema),
  /** Absent where there is nothing to remark, and in documents of earlier versions. */
  remarks: z.array(remarkSchema).optional(),
});

export type Severity = z.infer<typeof severitySchema>;
export type Fix = z.infer<typeof fixSchema>;
export type Suggestion = z.infer<typeof suggestionSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type Confirmation = z.infer<typeof confirmationSchema>;
export type Candidate = z.infer<typeof candidateSchema>;
export type AssessedIndicator = z.infer<typeof assessedIndicatorSchema>;
export type AssessedFunds = z.infer<typeof assessedFundsSchema>;
export type AssessedTotal = z.infer<typeof assessedTotalSchema>;
export type TotalPart = z.infer<typeof totalPartSchema>;
export type Grade = z.infer<typeof gradeSchema>;
export type OpenRow = z.infer<typeof openRowSchema>;
export type Occupancy = z.infer<typeof occupancySchema>;
export type Proposal = z.infer<typeof proposalSchema>;
export type Mark = z.infer<typeof markSchema>;
export type AssessedForm = z.infer<typeof assessedFormSchema>;
export type ChoosableRole = z.infer<typeof choosableRoleSchema>;
export type ColumnQuestion = z.infer<typeof columnQuestionSchema>;
export type Skipped = z.infer<typeof skippedSchema>;
export type Remark = z.infer<typeof remarkSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
