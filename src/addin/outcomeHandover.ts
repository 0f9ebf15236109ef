import { z } from 'zod';
import { jsonOf, readKept, writeKept, type KeptPlace, type KeptStore } from './kept/keptPlace';
import { scoreOutcomeSchema, type ScoreOutcome } from './scoreOutcome';

/** Results older than this say little about a sheet that people are working on. */
const FRESH_FOR = 15 * 60 * 1000;

const handedOverSchema = z.object({
  documentUrl: z.string(),
  /** Milliseconds since 1970. */
  time: z.number(),
  outcome: scoreOutcomeSchema,
});

export interface HandedOver {
  readonly time: number;
  readonly outcome: ScoreOutcome;
}

/** The key under which the ribbon's command leaves its outcome for the pane; the two run in processes of their own. */
export function handoverKey(partitionKey: string | undefined): string {
  return `${partitionKey ?? ''}jixiao-ziping.outcome`;
}

/**
 * Leaves an outcome for the pane. Where it can't be kept (storage full or forbidden) an older one is removed as well:
 * no news is better than old news taken for new. What the command wrote stands on the sheet either way.
 */
export function handOver(place: KeptPlace, outcome: ScoreOutcome, time: number): void {
  const key = handoverKey(place.partitionKey);
  const text = JSON.stringify({ documentUrl: place.documentUrl, time, outcome });
  if (!writeKept(place, key, text)) forget(place.store, key);
}

/** The ribbon's last outcome for this workbook, if there is a fresh one. */
export function takeOver(place: KeptPlace, now: number): HandedOver | null {
  const text = readKept(place, handoverKey(place.partitionKey));
  const parsed = handedOverSchema.safeParse(jsonOf(text));
  if (!parsed.success) return null;
  const { documentUrl, time, outcome } = parsed.data;
  return documentUrl === place.documentUrl && now - time < FRESH_FOR ? { time, outcome } : null;
}

function forget(store: KeptStore, key: string): void {
  try {
    store.removeItem(key);
  } catch {
    // Storage that forbids writing holds nothing of ours to remove.
  }
}
