import type { UndoStep } from '../../core/undo/undoStep';
import type { ScoreOutcome } from '../flow/scoreOutcome';
import { removeItem, writeItem, type LocalStore } from './localStore';

/** The key under which the ribbon's command leaves its outcome for the pane; the two run in processes of their own. */
export function ribbonOutcomeKey(partitionKey: string | undefined): string {
  return `${partitionKey ?? ''}jixiao-ziping.outcome`;
}

/**
 * Leaves an outcome for the pane. Where it can't be kept (storage full or forbidden) an older one is removed as well:
 * no news is better than old news taken for new. What the command wrote stands on the sheet either way.
 *
 * @param time milliseconds since 1970
 * @param steps what the pane alone can keep for taking back: of a workbook without an address
 */
export function saveRibbonOutcome(
  place: LocalStore,
  outcome: ScoreOutcome,
  time: number,
  steps: readonly UndoStep[] = [],
): void {
  const key = ribbonOutcomeKey(place.partitionKey);
  const text = JSON.stringify({ documentUrl: place.documentUrl, time, outcome, steps });
  if (!writeItem(place, key, text)) removeItem(place, key);
}
