import * as z from 'zod/mini';
import { surplusOf, withoutStep, withStep, type UndoHistory } from '../../core/undo/undoHistory';
import { undoStepSchema, type UndoStep } from '../../core/undo/undoStep';
import type { WriteJournal } from '../flow/writeJournal';
import { hasAddress, jsonOf, keysIn, readItem, removeItem, writeItem, type LocalStore } from './localStore';
import { journalOver } from './storedJournal';

/*
 * What can be taken back, kept on this machine and not in the workbook: it outlives a reload of the pane, the ribbon's
 * command adds to it, and a workbook carries no trace of it. The sheet itself is the judge of what may be restored.
 *
 * The pane and the ribbon's command are pages of their own that share the storage and may both be at work, and a page may
 * see what the other has written only a moment later. So each step stands under a key of its own, and nobody ever writes
 * a list of steps: what one page adds can't be overwritten by another, and no lock is left by a page that is closed.
 */

/** The keys of steps: the step's time, then the workbook's address. */
function stepsPrefix({ partitionKey }: Pick<LocalStore, 'partitionKey'>): string {
  return `${partitionKey ?? ''}jixiao-ziping.step `;
}

const keyOfStep = (place: LocalStore, time: number) => `${stepsPrefix(place)}${time} ${place.documentUrl}`;

/** Where versions up to 0.1 kept the whole history of a workbook, with how many of its last steps were taken back. */
function listKey({ partitionKey, documentUrl }: LocalStore): string {
  return `${partitionKey ?? ''}jixiao-ziping.undo ${documentUrl}`;
}

const listSchema = z.object({ steps: z.array(undoStepSchema), undone: z.int().check(z.nonnegative()) });

/** Whether a key of the storage holds a step of this workbook. */
export function isStepKey(place: LocalStore, key: string | null): boolean {
  return key !== null && timeOfKey(place, key) !== null;
}

/** A text of the storage, and the step that it was found to be; `null`: none. */
interface ReadStep {
  readonly text: string;
  readonly step: UndoStep | null;
}

/** As last read, by key: a command asks for the history several times, and few of its texts have changed since. */
let lastRead: ReadonlyMap<string, ReadStep> = new Map();

export function readHistory(place: LocalStore): UndoHistory {
  if (!hasAddress(place)) return { steps: [] };
  let history = listedSteps(place);
  const read = new Map<string, ReadStep>();
  for (const key of keysIn(place)) {
    const text = isStepKey(place, key) ? readItem(place, key) : null;
    if (text === null) continue;
    const known = lastRead.get(key);
    const { step } = known?.text === text ? known : { step: stepOf(text) };
    read.set(key, { text, step });
    if (step !== null) history = withStep(history, step);
  }
  lastRead = read;
  return history;
}

function stepOf(text: string): UndoStep | null {
  const parsed = undoStepSchema.safeParse(jsonOf(text));
  return parsed.success ? parsed.data : null;
}

/** Characters that all steps on this machine may take together: the storage of Excel's browser holds five million, and not only steps. */
export const MOST_KEPT = 3_000_000;

/**
 * Keeps a step, new or as it is by now. Where there is no room for all, the oldest steps are let go, of whichever workbook;
 * the latest is what people take back. None is let go for a step that can't be kept even so.
 *
 * @returns whether it could be kept; never for a workbook without an address, for another one would be taken for it
 */
export function keepStep(place: LocalStore, step: UndoStep): boolean {
  if (!hasAddress(place)) return false;
  const key = keyOfStep(place, step.time);
  const isKept = isKeptInRoom(place, key, JSON.stringify(step));
  for (const time of surplusOf(readHistory(place))) {
    if (time !== step.time) dropStep(place, time);
  }
  letOldestGo(place, key);
  return isKept;
}

/** Whether a text could be kept under a key, with older steps let go for it if need be. */
function isKeptInRoom(place: LocalStore, key: string, text: string): boolean {
  if (writeItem(place, key, text)) return true;
  const letGo = new Map<string, string>();
  for (const older of oldestFirst(place)) {
    if (older === key) continue;
    letGo.set(older, readItem(place, older) ?? '');
    removeItem(place, older);
    if (writeItem(place, key, text)) return true;
  }
  // It is larger than all the room there is, or nothing can be written at all.
  for (const [older, held] of letGo) writeItem(place, older, held);
  return false;
}

/** Many workbooks with a few steps each would fill the storage, and what else is kept in it would find no room. */
function letOldestGo(place: LocalStore, except: string): void {
  const steps = oldestFirst(place).map((key) => ({ key, size: readItem(place, key)?.length ?? 0 }));
  let kept = steps.reduce((sum, { size }) => sum + size, 0);
  for (const { key, size } of steps) {
    if (kept <= MOST_KEPT) return;
    if (key === except) continue;
    removeItem(place, key);
    kept -= size;
  }
}

/** Takes a step away: it was never done, or is let go. */
export function dropStep(place: LocalStore, time: number): void {
  removeItem(place, keyOfStep(place, time));
}

/** A journal on this machine, for a command without a pane. */
export function journalIn(place: LocalStore, now: () => number): WriteJournal {
  // What can't be kept here is known until the command's end.
  let unkept: UndoHistory = { steps: [] };
  return journalOver({
    get history() {
      return unkept.steps.reduce(withStep, readHistory(place));
    },
    keep(step) {
      const isKept = keepStep(place, step);
      unkept = isKept ? withoutStep(unkept, step.time) : withStep(unkept, step);
    },
    drop(time) {
      unkept = withoutStep(unkept, time);
      dropStep(place, time);
    },
    now,
  });
}

/** The time of the step of this workbook that a key holds; `null` where it holds none. */
function timeOfKey(place: LocalStore, key: string): number | null {
  const prefix = stepsPrefix(place);
  const [text = '', ...address] = key.startsWith(prefix) ? key.slice(prefix.length).split(' ') : [];
  const time = text === '' ? Number.NaN : Number(text);
  return Number.isNaN(time) || address.join(' ') !== place.documentUrl ? null : time;
}

/** The keys of all steps that this add-in keeps on this machine. */
function oldestFirst(place: LocalStore): readonly string[] {
  const prefix = stepsPrefix(place);
  const timeOf = (key: string) => Number(key.slice(prefix.length).split(' ')[0]);
  return keysIn(place)
    .filter((key) => key.startsWith(prefix))
    .sort((one, other) => timeOf(one) - timeOf(other));
}

/** The steps that an earlier version has kept, each from now on under its own key. */
function listedSteps(place: LocalStore): UndoHistory {
  const text = readItem(place, listKey(place));
  const parsed = listSchema.safeParse(jsonOf(text));
  if (!parsed.success) return { steps: [] };
  const { steps, undone } = parsed.data;
  const last = steps.at(-1)?.time ?? 0;
  const listed = steps.map((step, index): UndoStep => {
    const back = steps.length - index;
    // The earliest of them was taken back last.
    return back > undone ? step : { ...step, takenBack: last + back };
  });
  removeItem(place, listKey(place));
  const isKept = listed.map((step) => writeItem(place, keyOfStep(place, step.time), JSON.stringify(step)));
  if (isKept.includes(false)) {
    // No room for all of them under keys of their own: they stay where they were, which needs the room that some have taken.
    for (const { time } of listed) dropStep(place, time);
    writeItem(place, listKey(place), text ?? '');
  }
  return { steps: listed };
}
