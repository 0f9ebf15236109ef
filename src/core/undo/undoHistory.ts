import type { UndoSheet, UndoStep } from './undoStep';

/** What can be taken back and done again, oldest first. Each step is a record of its own, told apart by its time. */
export interface UndoHistory {
  readonly steps: readonly UndoStep[];
}

export const NO_HISTORY: UndoHistory = { steps: [] };

/** Older steps are let go: nobody presses 撤销 more often, and the storage is small. */
const MOST_STEPS = 20;

/** The history with a step added, or with its record as it is by now. */
export function withStep({ steps }: UndoHistory, step: UndoStep): UndoHistory {
  const others = steps.filter(({ time }) => time !== step.time);
  return { steps: [...others, step].sort((one, other) => one.time - other.time) };
}

/** The history without the step of that time. */
export function withoutStep({ steps }: UndoHistory, time: number): UndoHistory {
  return { steps: steps.filter((step) => step.time !== time) };
}

/** The step of that time; `null` where there is none. */
export function stepAt({ steps }: UndoHistory, time: number): UndoStep | null {
  return steps.find((step) => step.time === time) ?? null;
}

/** The latest step that stands. */
export function nextUndo({ steps }: UndoHistory): UndoStep | null {
  return steps.findLast(isStanding) ?? null;
}

/** What was taken back last. A command that was begun after that ends the redoing. */
export function nextRedo({ steps }: UndoHistory): UndoStep | null {
  const last = steps.reduce<UndoStep | null>(
    (latest, step) => ((step.takenBack ?? -1) > (latest?.takenBack ?? -1) ? step : latest),
    null,
  );
  return last === null || isBehind(steps, last) ? null : last;
}

/** A step as taken back, after everything that is in the history so far. */
export function asTakenBack(history: UndoHistory, step: UndoStep, now: number): UndoStep {
  const sheets = step.sheets.map((sheet) => withSheetBack(sheet, false));
  return { ...step, sheets, takenBack: Math.max(now, timeAfter(history)) };
}

/** A step that is taken back as far as could be, and stands for the rest. */
export function withSheetsBack(step: UndoStep): UndoStep {
  return { ...step, sheets: step.sheets.map((sheet) => withSheetBack(sheet, true)) };
}

/** The record of a sheet that is taken back, or is not, while its step stands. */
export function withSheetBack(sheet: UndoSheet, isBack: boolean): UndoSheet {
  const record = { ...sheet };
  delete record.isBack;
  return isBack ? { ...record, isBack } : record;
}

/** A step as done again. */
export function asStanding(step: UndoStep): UndoStep {
  const standing = { ...step };
  delete standing.takenBack;
  return standing;
}

/**
 * A step as it is kept while it is done again: it can be taken back from here on.
 *
 * @param attempt tells this doing again from every other one
 */
export function asAttempted(step: UndoStep, attempt: number): UndoStep {
  return { ...asStanding(step), attempt };
}

/**
 * Whether a later step that stands has written on a sheet of this one. What this one wrote may be gone by that alone, and
 * comes again when the later one is taken back.
 */
export function isBeneath({ steps }: UndoHistory, { time, sheets }: UndoStep): boolean {
  const own = new Set(sheets.map(({ sheetId }) => sheetId));
  return steps.some(
    (step) => isStanding(step) && step.time > time && step.sheets.some(({ sheetId }) => own.has(sheetId)),
  );
}

/** A time in whole milliseconds that is later than all that is in the history: clocks are put back, too. */
export function timeAfter({ steps }: UndoHistory): number {
  return steps.reduce((latest, { time, takenBack = 0 }) => {
    return Math.max(latest, Math.floor(Math.max(time, takenBack)) + 1);
  }, 0);
}

/** The times of the steps that are too many: first what can't be done again any more, then the oldest. */
export function surplusOf({ steps }: UndoHistory): readonly number[] {
  const [gone, others] = [
    steps.filter((step) => isBehind(steps, step)),
    steps.filter((step) => !isBehind(steps, step)),
  ];
  return [...gone, ...others].slice(0, Math.max(0, steps.length - MOST_STEPS)).map(({ time }) => time);
}

/**
 * The record of a step that two pages have taken back, or done again, at the same time: a cell that either of them has
 * changed can be changed the other way again.
 */
export function mergedStep(step: UndoStep, other: UndoStep): UndoStep {
  const sheets = step.sheets.map((sheet) => {
    const met = other.sheets.find(({ sheetId }) => sheetId === sheet.sheetId);
    return met === undefined ? sheet : mergedSheet(sheet, met);
  });
  return { ...step, sheets };
}

function mergedSheet(sheet: UndoSheet, other: UndoSheet): UndoSheet {
  const changed = new Set(other.cells.flatMap(({ cell, isLeft }) => (isLeft === true ? [] : [cell])));
  const cells = sheet.cells.map((recorded) => {
    if (recorded.isLeft !== true || !changed.has(recorded.cell)) return recorded;
    const merged = { ...recorded };
    delete merged.isLeft;
    return merged;
  });
  return { ...sheet, cells };
}

const isStanding = ({ takenBack }: UndoStep): boolean => takenBack === undefined;

/** Whether a step was taken back before another one that stands was begun. */
function isBehind(steps: readonly UndoStep[], { takenBack }: UndoStep): boolean {
  return takenBack !== undefined && steps.some((step) => isStanding(step) && step.time > takenBack);
}
