/** One row of a form as a reviewer sees it: what its unit gave itself, what the rules give, what the reviewer gives. */
export interface ReviewRow {
  /** One-based sheet row. */
  readonly row: number;
  readonly name: string;
  readonly weight: string | null;
  /** The unit's own score as it stands on the form, decimal text; never changed by a review. */
  readonly selfScore: string | null;
  /** What the rules give, where they leave nothing to a person; what the reviewer may begin with. */
  readonly byRule: string | null;
  readonly reviewScore: string | null;
  /** Reviewer's score less the unit's own; `null` where one of them is not there. */
  readonly difference: string | null;
  readonly note: string;
  /** What was found in the row, in sentences: what the reviewer may say of it. */
  readonly findings: readonly string[];
  /** A1; `null` where the form has no such column or the cell lies under a merged area. */
  readonly cells: { readonly score: string | null; readonly note: string | null };
}

/** A form with columns for a reviewer. */
export interface Review {
  readonly sheet: string;
  readonly project: string;
  readonly rows: readonly ReviewRow[];
  /** The cell (A1) for the reviewer's total; `null` where the form has none. */
  readonly totalCell: string | null;
  /** Sums over the rows that both have scored; `null` while the reviewer has scored none. */
  readonly total: ReviewTotal | null;
}

/** The unit's points and the reviewer's, over the rows that have both. */
export interface ReviewTotal {
  /** How many rows. */
  readonly rows: number;
  readonly selfScore: string;
  readonly reviewScore: string;
  readonly difference: string;
}
