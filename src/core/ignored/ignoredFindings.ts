import * as z from 'zod/mini';

/** Longest reason that is kept. */
export const LONGEST_REASON = 200;

/** One thing that a person decided to leave as it is, named so that it is found again after rows were inserted. */
export const ignoredItemSchema = z.object({
  /** Name of the sheet. */
  sheet: z.string(),
  /** The form's project, else its title: several forms may stand on one sheet. */
  form: z.string(),
  /** Id of the check. */
  check: z.string().check(z.minLength(1)),
  /** Name of the indicator; `null` where the finding is about no indicator: the check is then ignored for the form. */
  row: z.nullable(z.string()),
  /** Why no action is needed, in the person's words. */
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_REASON)),
  date: z.iso.date(),
  /**
   * Where a person has decided on a row's score: what it was decided for. The decision stands only while the row still
   * says this; a later change brings the finding back.
   */
  decided: z.optional(z.object({ score: z.string(), target: z.string(), achieved: z.string() })),
});

/** What a workbook keeps of findings that were ignored. */
export const ignoredFindingsSchema = z.object({ version: z.literal(1), items: z.array(ignoredItemSchema) });

export type IgnoredItem = z.infer<typeof ignoredItemSchema>;
export type IgnoredFindings = z.infer<typeof ignoredFindingsSchema>;

/** Of a workbook in which nothing was ignored yet. */
export const NOTHING_IGNORED: IgnoredFindings = { version: 1, items: [] };
