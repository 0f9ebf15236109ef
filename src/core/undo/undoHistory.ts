import * as z from 'zod/mini';
import { undoStepSchema, type UndoSheet, type UndoStep } from './undoStep';

/** What can be taken back and done again, oldest first. */
export const undoHistorySchema = z.object({
  version: z.literal(1),
  steps: z.array(undoStepSchema),
  /** How many of the last steps have been taken back. */
  undone: z.int().check(z.nonnegative()),
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

/**
 * The history with a step that is still growing, told by its time. Without sheets it never was: then what had been
 * taken back before it can be done again as before.
 *
 * @param before the history when the step began
 */
export function withEntry(
  before: UndoHistory,
  now: UndoHistory,
  step: Pick<UndoStep, 'time' | 'about'> & { readonly sheets: readonly UndoSheet[] },
): UndoHistory {
  const others = now.steps.filter(({ time }) => time !== step.time);
  if (step.sheets.length > 0) {
    const whole = { ...step, sheets: [...step.sheets] };
    if (others.length === now.steps.length) return withStep(now, whole);
    return { ...now, steps: now.steps.map((other) => (other.time === step.time ? whole : other)) };
  }
  const isUnchanged = others.length < now.steps.length && now.undone === 0;
  return isUnchanged ? before : { ...now, steps: others };
}

export function nextUndo({ steps, undone }: UndoHistory): UndoStep | null {
  return steps[steps.length - undone - 1] ?? null;
}

export function nextRedo({ steps, undone }: UndoHistory): UndoStep | null {
  return undone === 0 ? null : (steps[steps.length - undone] ?? null);
}

/** The step has been taken back; `step` is its record as it is to be kept. */
export function afterUndo(history: UndoHistory, step: UndoStep): UndoHistory {
  const { steps, undone } = history;
  return { ...history, steps: replaced(steps, steps.length - undone - 1, step), undone: undone + 1 };
}

export function afterRedo(history: UndoHistory, step: UndoStep): UndoHistory {
  const { steps, undone } = history;
  return { ...history, steps: replaced(steps, steps.length - undone, step), undone: Math.max(0, undone - 1) };
}

function replaced(steps: readonly UndoStep[], index: number, step: UndoStep): UndoStep[] {
  return steps.map((other, at) => (at === index ? step : other));
}

/** The history with a step's record as it is by now; whether it has been taken back stays as it was. */
export function withRecord(history: UndoHistory, step: UndoStep): UndoHistory {
  const steps = history.steps.map((other) => (other.time === step.time ? step : other));
  return { ...history, steps };
}
