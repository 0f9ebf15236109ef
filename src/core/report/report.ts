import type { AssessedForm, Finding, Grade, Severity } from '../assessment';

export type GradeLines = NonNullable<AssessedForm['total']['gradeLines']>;

/** One form in the table 自评汇总. Amounts, rates and scores are decimals as text: `"7.50"`, a rate `"0.5998"`. */
export interface SummaryRow {
  /** `null` where there is only one workbook, the open one. */
  readonly file: string | null;
  readonly sheet: string;
  readonly range: string;
  readonly unit: string | null;
  /** The project's name, else the form's title, else the sheet's name: what people call this form. */
  readonly project: string;
  readonly moneyUnit: AssessedForm['moneyUnit'];
  readonly budget: string | null;
  readonly executed: string | null;
  readonly rate: string | null;
  /** Sum of the weights as read. */
  readonly weight: string | null;
  /** By the rules; `null` while rows are open. */
  readonly score: string | null;
  /** As it stands on the form. */
  readonly printedScore: string | null;
  readonly grade: Grade | null;
  /** Lowest totals of 优, 良 and 中 by the rules that the form was scored by; `null` where they are not known. */
  readonly gradeLines?: GradeLines | null;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** Findings that somebody decided to leave as they are; they are in none of the other counts. */
  readonly ignored: number;
  /** Sheet rows whose scores were filled in as suggestions and wait for a person's word. */
  readonly toConfirmRows: readonly number[];
  /** How many scores a person has confirmed or chosen. */
  readonly confirmed: number;
  /** Sheet rows that have no score and keep the total open. */
  readonly openRows: readonly number[];
  /** The scoring rules where the workbook keeps its own; `null`: those everybody is scored by. */
  readonly ownRules: string | null;
}

/** One finding in the table 自评问题. */
export interface FindingRow {
  readonly file: string | null;
  readonly sheet: string;
  readonly unit: string | null;
  readonly project: string;
  readonly year: number | null;
  /** 一级, 二级 and 三级指标 of the row, as far as they are named; empty where the finding is in no indicator's row. */
  readonly path: readonly string[];
  /** `null` where the finding is about the whole form. */
  readonly cell: string | null;
  readonly row: number | null;
  readonly severity: Severity;
  /** Id in the catalogue of checks. */
  readonly check: string;
  readonly title: string;
  readonly message: string;
  /** The message without the indicator's name. */
  readonly statement: string;
  readonly action: string;
  /** The document that the check follows, or the practice of reviewers. */
  readonly basis: string;
  /** Message and action as a sentence of a 退回意见, naming project, year and the indicator's path. */
  readonly note: string;
  /** Why and when somebody decided that it needs no action; `null`: nobody did. */
  readonly ignored: Finding['ignored'];
}

/** A sheet, or a part of one, that was not judged. */
export interface SkippedRow {
  readonly file: string | null;
  readonly sheet: string;
  readonly reason: string;
}

/** A file that could not be read. */
export interface FailedRow {
  readonly file: string;
  readonly reason: string;
}

/** What a person should know of a sheet beside its findings. */
export interface RemarkRow {
  readonly file: string | null;
  readonly sheet: string;
  /** A1; `null` where it is about the whole sheet. */
  readonly cell: string | null;
  readonly message: string;
}

/** What is reported of one or many workbooks: rows only, so that hundreds of them fit into memory. */
export interface Report {
  readonly summary: readonly SummaryRow[];
  readonly findings: readonly FindingRow[];
  /** Findings that were ignored: reported, so that whoever reads it can judge that too. */
  readonly ignored: readonly FindingRow[];
  readonly skipped: readonly SkippedRow[];
  readonly failed: readonly FailedRow[];
  readonly remarks: readonly RemarkRow[];
}
