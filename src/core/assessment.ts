import * as z from 'zod/mini';

/** A decimal as text (`"7.50"`, `"-0.5"`): scores and rates never pass through binary floats. */
const decimalText = z.string().check(z.regex(/^-?\d+(\.\d+)?$/));
const address = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d*$/));
const sheetRow = z.int().check(z.positive());

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
  numberFormat: z.nullable(z.string()),
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
  row: z.nullable(sheetRow),
  /** The cell to jump to. */
  cell: z.nullable(address),
  /** What is wrong, with the values seen. One sentence. */
  message: z.string(),
  /** The message without the indicator's name, for where the row is named otherwise. Absent in earlier documents. */
  statement: z.optional(z.string()),
  why: z.string(),
  action: z.string(),
  /** A safe fix; then there are no suggestions. */
  fix: z.nullable(fixSchema),
  suggestions: z.array(suggestionSchema),
  /** Why and when somebody decided that this needs no action; `null`: nobody did. It then counts for nothing. */
  ignored: z.nullable(z.object({ reason: z.string(), date: z.iso.date() })),
});

export const verdictSchema = z.enum(['met', 'unmet', 'qualitative', 'needsReview', 'missing']);

export const candidateSchema = z.object({
  score: decimalText,
  /** Which reading gives this score, in words. */
  reading: z.string(),
});

/**
 * Whether the score in the cell, which was filled in as a suggestion, waits for a person's word or has it. The day is
 * that of the confirmation, the reason in the person's words where they were asked.
 */
export const confirmationSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('toConfirm'), date: z.null() }),
  z.object({ state: z.literal('confirmed'), date: z.iso.date(), reason: z.optional(z.string()) }),
]);

export const assessedIndicatorSchema = z.object({
  row: sheetRow,
  dimension: z.string(),
  category: z.string(),
  name: z.string(),
  cells: z.object({
    target: z.nullable(address),
    achieved: z.nullable(address),
    weight: z.nullable(address),
    score: z.nullable(address),
    reason: z.nullable(address),
  }),
  /** As a person reads it in the cell: a 0.98 formatted `0%` is `98%`, a formula `=12` is `=12`. */
  target: z.string(),
  achieved: z.string(),
  weight: z.nullable(decimalText),
  printedScore: z.nullable(decimalText),
  verdict: verdictSchema,
  /** The score by the rule, or the suggestion for a qualitative row; `null` where there is none. */
  score: z.nullable(decimalText),
  /** Qualitative rows: lowest and highest score that the answer allows. */
  band: z.nullable(z.tuple([decimalText, decimalText])),
  overTarget: z.boolean(),
  /** A person has decided that the printed score stands, whatever the rule gives, or has confirmed it. */
  decided: z.boolean(),
  /** Of a suggested score. Absent where the score is nobody's suggestion, and in documents of earlier versions. */
  confirmation: z.optional(confirmationSchema),
  reasonRequired: z.boolean(),
  reasonPresent: z.boolean(),
  /** A reason is due (required, or points were deducted), its cell exists and says nothing: the row is marked. */
  reasonLacking: z.boolean(),
  /** What can be offered for a reason cell that says nothing, with 【请填写】 where a person must write; else `null`. */
  reasonDraft: z.nullable(z.string()),
  working: z.nullable(z.string()),
  /** Id of the scoring rule that judged the row: `at-least`, `at-most`, `equal`, `range`, `date`, `qualitative`, `none`. */
  rule: z.string(),
  /** What a person should know of the judgement: an assumption made, why it needs review, what is missing. */
  note: z.nullable(z.string()),
  candidates: z.array(candidateSchema),
});

export const assessedFundsSchema = z.object({
  row: sheetRow,
  budget: z.nullable(decimalText),
  executed: z.nullable(decimalText),
  /** As a fraction with four decimals: `0.5998`. */
  rate: z.nullable(decimalText),
  weight: z.nullable(decimalText),
  score: z.nullable(decimalText),
  printedRate: z.nullable(decimalText),
  printedScore: z.nullable(decimalText),
  rateWorking: z.nullable(z.string()),
  working: z.nullable(z.string()),
  cells: z.object({
    budget: z.nullable(address),
    executed: z.nullable(address),
    rate: z.nullable(address),
    weight: z.nullable(address),
    score: z.nullable(address),
  }),
});

export const gradeSchema = z.enum(['excellent', 'good', 'fair', 'poor']);

/** A row that keeps the total from being known, and why. */
export const openRowSchema = z.object({ row: sheetRow, name: z.string(), why: z.string() });

/** A score that counts towards the total. */
export const totalPartSchema = z.object({
  /** `null` where the layout has no cell of its own for it. */
  cell: z.nullable(address),
  /** What counts by the rules. */
  score: decimalText,
  /** What the cell holds now; `null` where that is no number. */
  present: z.nullable(decimalText),
  /** The cell holds a number and not a text such as `10.00分`, which a sum on the sheet passes over. */
  isNumber: z.boolean(),
});

export const assessedTotalSchema = z.object({
  row: z.nullable(sheetRow),
  /** Sum of the weights as read, execution included. */
  weight: z.nullable(decimalText),
  printedWeight: z.nullable(decimalText),
  /** `null` while rows are open. */
  score: z.nullable(decimalText),
  printedScore: z.nullable(decimalText),
  working: z.nullable(z.string()),
  grade: z.nullable(gradeSchema),
  /** Lowest totals of 优, 良 and 中 by the rules in use. Absent in documents of earlier versions. */
  gradeLines: z.optional(z.object({ excellent: z.number(), good: z.number(), fair: z.number() })),
  open: z.array(openRowSchema),
  /** What the total is the sum of; empty while rows are open. */
  parts: z.array(totalPartSchema),
  /** What the profile lets the total be at most at this execution rate; `null`: as much as it adds up to. */
  cap: z.nullable(decimalText),
  cells: z.object({ weight: z.nullable(address), score: z.nullable(address) }),
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
  formula: z.nullable(z.string()),
  occupancy: occupancySchema,
  /** The cell holds another number, by no more than the rules tolerate; absent where it does not. */
  isRounding: z.optional(z.literal(true)),
  /** The present content as a person reads it; empty when blank. */
  current: z.string(),
  /** The format to set with the value, `null` to keep the cell's own. */
  numberFormat: z.nullable(z.string()),
  working: z.string(),
});

/** The add-in's conditional format for one form: the rows whose reason cell is to be watched. */
export const markSchema = z.object({
  /** A1 areas, in order; each spans the form's width. */
  areas: z.array(z.string()).check(z.minLength(1)),
  /** With its leading `=`, written for the first area's top-left cell. Carries the add-in's marker. */
  formula: z.string(),
});

export const assessedFormSchema = z.object({
  sheet: z.string(),
  range: z.string(),
  title: z.string(),
  /** Only on a form that evaluates a department as a whole (部门整体支出绩效自评表). */
  kind: z.optional(z.literal('department')),
  project: z.nullable(z.string()),
  /** 实施单位 or, failing that, another unit named in the form's head. Absent in documents of earlier versions. */
  unit: z.optional(z.nullable(z.string())),
  year: z.nullable(z.int()),
  moneyUnit: z.nullable(z.enum(['万元', '元'])),
  profile: z.string(),
  funds: z.nullable(assessedFundsSchema),
  indicators: z.array(assessedIndicatorSchema),
  total: assessedTotalSchema,
  findings: z.array(findingSchema),
  proposals: z.array(proposalSchema),
  mark: z.nullable(markSchema),
  /** The form stands on a hidden sheet and is counted apart. */
  isHidden: z.optional(z.literal(true)),
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
  questions: z.optional(z.array(columnQuestionSchema)),
  /** A form is there, and formulas on it have no result. */
  uncalculated: z.optional(z.literal(true)),
});

/** Something about a sheet that a person should know, and that is no fault of a form. */
export const remarkSchema = z.object({
  sheet: z.string(),
  /** A1, `null` where it is about the whole sheet. */
  cell: z.nullable(z.string()),
  message: z.string(),
});

/** The judgement of one or more sheets: what pane, command, report and tests all read. */
export const assessmentSchema = z.object({
  schemaVersion: z.literal(1),
  forms: z.array(assessedFormSchema),
  skipped: z.array(skippedSchema),
  /** Absent where there is nothing to remark, and in documents of earlier versions. */
  remarks: z.optional(z.array(remarkSchema)),
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
