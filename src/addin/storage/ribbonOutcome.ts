import * as z from 'zod/mini';
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
});

export interface RibbonOutcome {
  readonly time: number;
  readonly outcome: ScoreOutcome;
}

/** The ribbon's last outcome for this workbook, if there is a fresh one. */
export function loadRibbonOutcome(place: LocalStore, now: number): RibbonOutcome | null {
  const text = readItem(place, ribbonOutcomeKey(place.partitionKey));
  const parsed = ribbonOutcomeSchema.safeParse(jsonOf(text));
  if (!parsed.success) return null;
  const { documentUrl, time, outcome } = parsed.data;
  return documentUrl === place.documentUrl && now - time < FRESH_FOR ? { time, outcome } : null;
}
