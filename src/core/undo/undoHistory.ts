import { z } from 'zod';
import { undoStepSchema, type UndoStep } from './undoStep';

/** What can be taken back and done again, oldest first. */
export const undoHistorySchema = z.object({
  version: z.literal(1),
  steps: z.array(undoStepSchema),
  /** How many of the last steps have been taken back. */
  undone: z.int().nonnegative(),
});

export type UndoHistory = z.infer<typeof undoHistorySchema>;

export const NO_HISTORY: UndoHistory = { version: 1, steps: [], undone: 0 };

/** Older steps are let go: nobody presses 撤销 more often, and the storage is small. */
const MOST_STEPS = 20;

/** A new command ends the redoing of what was taken back before it. */
export function withStep({ steps, undone }: UndoHistory, step: UndoStep): UndoHistory {
  const kept = steps.slice(0, steps.length - undone);
  return { version: 1, steps: [...kept, step].slice(-MOST_STEPS), undone: 0 };
}

export function nextUndo({ steps, undone }: UndoHistory): UndoStep | null {
  return steps[steps.length - undone - 1] ?? null;
}

export function nextRedo({ steps, undone }: UndoHistory): UndoStep | null {
  return undone === 0 ? null : (steps[steps.length - undone] ?? null);
}

export function afterUndo(history: UndoHistory): UndoHistory {
  return { ...history, undone: Math.min(history.steps.length, history.undone + 1) };
}

export function afterRedo(history: UndoHistory): UndoHistory {
  return { ...history, undone: Math.max(0, history.undone - 1) };
}
