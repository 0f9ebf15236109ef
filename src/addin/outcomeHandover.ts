import { z } from 'zod';
import { scoreOutcomeSchema, type ScoreOutcome } from './scoreOutcome';

/** The part of `Storage` used here, so that tests need no browser. */
export type OutcomeStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface HandoverPlace {
  readonly store: OutcomeStore;
  /** `Office.context.partitionKey`: keeps add-ins on one origin apart in browsers that partition storage. */
  readonly partitionKey: string | undefined;
  /** `Office.context.document.url`: an outcome is shown only beside the workbook it is about. */
  readonly documentUrl: string;
}

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
export function handOver(place: HandoverPlace, outcome: ScoreOutcome, time: number): void {
  const key = handoverKey(place.partitionKey);
  const text = JSON.stringify({ documentUrl: place.documentUrl, time, outcome });
  try {
    place.store.setItem(key, text);
  } catch {
    forget(place.store, key);
  }
}

/** The ribbon's last outcome for this workbook, if there is a fresh one. */
export function takeOver(place: HandoverPlace, now: number): HandedOver | null {
  let text: string | null;
  try {
    text = place.store.getItem(handoverKey(place.partitionKey));
  } catch {
    return null;
  }
  const parsed = handedOverSchema.safeParse(jsonOf(text));
  if (!parsed.success) return null;
  const { documentUrl, time, outcome } = parsed.data;
  return documentUrl === place.documentUrl && now - time < FRESH_FOR ? { time, outcome } : null;
}

function jsonOf(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function forget(store: OutcomeStore, key: string): void {
  try {
    store.removeItem(key);
  } catch {
    // Storage that forbids writing holds nothing of ours to remove.
  }
}
