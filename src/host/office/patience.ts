import { HostRefusal } from '../spreadsheetHost';
import { excelErrorCode } from './refusalOf';

/** How long to wait for Excel, in milliseconds, and how to wait. Tests bring a clock of their own. */
export interface Patience {
  /** A request without an answer after this long is given up: on the web a sync can hang for ever (#6150). */
  readonly requestLimit: number;
  /** How long a person is given to leave a cell being edited. */
  readonly cellEditLimit: number;
  readonly cellEditPause: number;
  /** Pauses before the retries of a read that failed with Excel's catch-all error; their number is the retries'. */
  readonly retryPauses: readonly number[];
  pause(milliseconds: number): Promise<void>;
}

export const USUAL_PATIENCE: Patience = {
  requestLimit: 30_000,
  cellEditLimit: 3_000,
  cellEditPause: 300,
  retryPauses: [300, 900],
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** The request's answer, or the refusal `timed-out`. The request itself can't be called back. */
export async function withinLimit<T>(request: Promise<T>, limit: number, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostRefusal('timed-out', `${what}: ${limit} ms`)), limit);
  });
  try {
    return await Promise.race([request, alarm]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Reads, patiently: waits for a person to finish editing a cell, and repeats a read that failed with Excel's catch-all
 * error. For reads only: a write is never repeated, it may have happened.
 *
 * @param onCellEdit told once, when a cell is being edited and the wait begins
 */
export async function readPatiently<T>(
  read: () => Promise<T>,
  patience: Patience,
  onCellEdit: () => void,
): Promise<T> {
  const retries = [...patience.retryPauses];
  let waited = 0;
  for (;;) {
    try {
      return await read();
    } catch (error) {
      const code = excelErrorCode(error);
      if (code === 'InvalidOperationInCellEditMode' && waited < patience.cellEditLimit) {
        if (waited === 0) onCellEdit();
        waited += patience.cellEditPause;
        await patience.pause(patience.cellEditPause);
        continue;
      }
      const retry = code === 'GeneralException' ? retries.shift() : undefined;
      if (retry === undefined) throw error;
      await patience.pause(retry);
    }
  }
}
