import * as z from 'zod/mini';
import { jsonOf, readItem, writeItem, type LocalStore, type StorageLike } from './localStore';
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

/** The key under which the ribbon's command leaves its outcome for the pane; the two run in processes of their own. */
export function ribbonOutcomeKey(partitionKey: string | undefined): string {
  return `${partitionKey ?? ''}jixiao-ziping.outcome`;
}

/**
 * Leaves an outcome for the pane. Where it can't be kept (storage full or forbidden) an older one is removed as well:
 * no news is better than old news taken for new. What the command wrote stands on the sheet either way.
 */
export function saveRibbonOutcome(place: LocalStore, outcome: ScoreOutcome, time: number): void {
  const key = ribbonOutcomeKey(place.partitionKey);
  const text = JSON.stringify({ documentUrl: place.documentUrl, time, outcome });
  if (!writeItem(place, key, text)) forget(place.store, key);
}

/** The ribbon's last outcome for this workbook, if there is a fresh one. */
export function loadRibbonOutcome(place: LocalStore, now: number): RibbonOutcome | null {
  const text = readItem(place, ribbonOutcomeKey(place.partitionKey));
  const parsed = ribbonOutcomeSchema.safeParse(jsonOf(text));
  if (!parsed.success) return null;
  const { documentUrl, time, outcome } = parsed.data;
  return documentUrl === place.documentUrl && now - time < FRESH_FOR ? { time, outcome } : null;
}

function forget(store: StorageLike, key: string): void {
  try {
    store.removeItem(key);
  } catch {
    // Storage that forbids writing holds nothing of ours to remove.
  }
}
