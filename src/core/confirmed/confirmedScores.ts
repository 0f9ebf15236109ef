import * as z from 'zod/mini';

/**
 * One score that was put into a cell as a suggestion, or that a person has confirmed or chosen. Told by the row's names
 * and what the row says, so that a row that has moved is found again and one that says something else is not.
 */
export const confirmedItemSchema = z.object({
  /** Name of the sheet. */
  sheet: z.string(),
  /** The form's project, else its title: several forms may stand on one sheet. */
  form: z.string(),
  /** 一级 and 二级指标: rows of one name may stand in several groups. */
  group: z.string(),
  /** Name of the indicator, else of its group. */
  row: z.string(),
  /** What target and achieved value said, shortened where they are long. */
  target: z.string(),
  achieved: z.string(),
  /** The score, as decimal text. */
  score: z.string(),
  /** The day on which a person confirmed it; `null`: it was filled in as a suggestion and waits for a person's word. */
  confirmed: z.nullable(z.iso.date()),
  /** Why, in the person's words, where they were asked. */
  reason: z.optional(z.string()),
});

/** What a workbook keeps of suggested scores. */
export const confirmedScoresSchema = z.object({
  version: z.literal(1),
  items: z.array(confirmedItemSchema),
});

export type ConfirmedItem = z.infer<typeof confirmedItemSchema>;
export type ConfirmedScores = z.infer<typeof confirmedScoresSchema>;

/** Of a workbook in which nothing was suggested yet. */
export const NOTHING_CONFIRMED: ConfirmedScores = { version: 1, items: [] };
