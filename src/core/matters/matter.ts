import type { Finding } from '../assessment';

/**
 * What a matter is settled by:
 * `decide` a person's score or a corrected cell · `missing` a blank cell filled · `confirm` a suggested score confirmed ·
 * `differs` a written score changed or kept with a reason · `reason` a reason written · `form` something about the form as
 * a whole, its funds or its total · `look` anything else to be corrected or kept with a reason.
 */
export type MatterKind = 'decide' | 'missing' | 'confirm' | 'differs' | 'reason' | 'form' | 'look';

/** One thing that a person has to settle: a row with all that was found in it, or something about a form as a whole. */
export interface Matter {
  /** Tells it from the others of its sheet, and stays the same when rows move or values change. */
  readonly key: string;
  readonly kind: MatterKind;
  /** Index of its form in the assessment. */
  readonly form: number;
  /** One-based sheet row; `null` where it is about the form as a whole. */
  readonly row: number | null;
  /** The cell to go to, A1; `null` where there is none. */
  readonly cell: string | null;
  /** What was found, the gravest first. Empty where only the total is kept open. */
  readonly facts: readonly Finding[];
  /** Why the total is not known because of it; `null` where it is not. */
  readonly keepsTotalOpen: string | null;
  /** Its suggested score stands on the sheet and waits for a person's word. */
  readonly isToConfirm: boolean;
  /** A reason is due, and its cell says nothing. */
  readonly lacksReason: boolean;
}
