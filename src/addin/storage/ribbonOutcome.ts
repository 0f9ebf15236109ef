import * as z from 'zod/mini';
import { undoStepSchema, type UndoStep } from '../../core/undo/undoStep';
import { ribbonOutcomeKey } from './leaveRibbonOutcome';
import { jsonOf, readItem, type LocalStore } from './localStore';
import { scoreOutcomeSchema, type ScoreOutcome } from '../flow/scoreOutcome';

/** Results older than this say little about a sheet that people are working on. */
const FRESH_FOR = 15 * 60 * 1000;

const ribbonOutcomeSchema = z.object({
  documentUrl: z.string(),
  /** Milliseconds since 1970. */
  time: z.number(),
  outcome: scoreOutcomeSchema,
  steps: z._default(z.array(undoStepSchema), []),
});

export interface RibbonOutcome {
  readonly time: number;
  readonly outcome: ScoreOutcome;
  /** What it wrote, where only the pane can keep that for taking back. */
  readonly steps: readonly UndoStep[];
}

/** The ribbon's last outcome for this workbook, if there is a fresh one. */
export function loadRibbonOutcome(place: LocalStore, now: number): RibbonOutcome | null {
  const text = readItem(place, ribbonOutcomeKey(place.partitionKey));
  const parsed = ribbonOutcomeSchema.safeParse(jsonOf(text));
  if (!parsed.success) return null;
  const { documentUrl, time, outcome, steps } = parsed.data;
  return documentUrl === place.documentUrl && now - time < FRESH_FOR ? { time, outcome, steps } : null;
}
