import * as z from 'zod/mini';
import { markSchema } from '../assessment';
import { cellContentSchema } from '../cellContent';
import { confirmedItemSchema } from '../confirmed/confirmedScores';

const cellStateSchema = z.object({ content: cellContentSchema, numberFormat: z.string() });

/** One cell that was written: as it was and as it became. */
const undoCellSchema = z.object({
  /** A1 at the time of writing. */
  cell: z.string(),
  /** What the cell is on its form (see `placesOf`), to find it again after rows were inserted; `null`: unknown. */
  place: z.nullable(z.string()),
  before: cellStateSchema,
  after: cellStateSchema,
  /** What a number rested on when it was written (see `basisOf`); absent where that is nothing, and in older records. */
  basis: z.optional(z.string()),
  /** What stands in its row beside the columns written to (see `rowPrint`); absent in older records. */
  row: z.optional(z.string()),
  /** How many rows of its form bore its row's name, where that were several. */
  namesakes: z.optional(z.int()),
  /** Taking the step back has left this cell alone: doing it again has nothing to put back there. */
  isLeft: z.optional(z.literal(true)),
});

/** A cell that has input help, and what it is on its form. */
const helpedCellSchema = z.pick(undoCellSchema, { cell: true, place: true });

const undoSheetSchema = z.object({
  sheetId: z.string(),
  /** The sheet's name at the time, for messages. */
  sheet: z.string(),
  cells: z.array(undoCellSchema),
  /**
   * This sheet is taken back while the step stands: another sheet was refused, or some of its cells lay beneath a later
   * step. Where the step is taken back once more, what came back before can be done again as well.
   */
  isBack: z.optional(z.literal(true)),
  /** The forms of the sheet, by title and project, and where they stood; absent in older records. */
  forms: z.optional(z.array(z.object({ name: z.string(), range: z.string() }))),
  /** The add-in's own conditional formats. */
  marks: z.object({ before: z.array(markSchema), after: z.array(markSchema) }),
  /**
   * Ids of conditional formats that said nothing (`=FALSE`) before the command, in their order: they are somebody's. One
   * more of them afterwards is a mark that was cut off in the making. Absent in older records: then none is.
   */
  speechless: z.optional(z.array(z.string())),
  /** The cells with input help, where the command was about it. What they say follows from their rows. */
  inputHelp: z.optional(z.object({ before: z.array(helpedCellSchema), after: z.array(helpedCellSchema) })),
  /** What the workbook keeps of suggested and confirmed scores, as far as the command has changed it. */
  confirmed: z.optional(
    z.object({ before: z.array(confirmedItemSchema), after: z.array(confirmedItemSchema) }),
  ),
});

/**
 * What a step was about: a scoring; a score that a person chose; a value that a finding offered; reasons. Anything else is
 * told by what was written.
 */
export const stepSubjectSchema = z.enum(['scoring', 'score', 'fix', 'reason']);

/** Everything that one command wrote, so that it can be taken back and done again. Plain JSON: kept beside the workbook. */
export const undoStepSchema = z.object({
  /** Milliseconds since 1970, with a fraction by which steps of two pages differ that are begun in the same one. */
  time: z.number(),
  /** What it was about, for the button that takes it back; absent in steps of earlier versions. */
  about: z.optional(stepSubjectSchema),
  /** When it was taken back, in milliseconds since 1970; absent while it stands. */
  takenBack: z.optional(z.number()),
  /**
   * A random number for the latest doing again, by which two pages that are at it at the same time know that the other one
   * was: what they write of it may be the same to the letter. Absent where it was never done again, and in older records.
   */
  attempt: z.optional(z.number()),
  sheets: z.array(undoSheetSchema).check(z.minLength(1)),
});

export type CellState = z.infer<typeof cellStateSchema>;
export type UndoCell = z.infer<typeof undoCellSchema>;
export type HelpedCell = z.infer<typeof helpedCellSchema>;
export type UndoSheet = z.infer<typeof undoSheetSchema>;
export type StepSubject = z.infer<typeof stepSubjectSchema>;
export type UndoStep = z.infer<typeof undoStepSchema>;
