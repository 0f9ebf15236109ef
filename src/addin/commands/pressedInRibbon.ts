import { isFileMissing } from '../fileMissing';
import type { Refusal } from '../flow/scoreOutcome';
import type { OfficeStart } from '../officeStart';
import { saveRibbonOutcome } from '../storage/leaveRibbonOutcome';

/** What a press on the ribbon needs. */
export interface RibbonPress {
  readonly start: Promise<OfficeStart>;
  /** Loads what does the work; a part that did not come is asked for again at the next call. */
  readonly load: () => Promise<{ scoreFromRibbon(start: OfficeStart): Promise<void> }>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** A file that did not come is asked for once more after so many milliseconds. */
const BEFORE_ASKING_AGAIN = 1_000;

/**
 * The ribbon's 一键评分, from before its code has come. There is no window to say anything in: where the code does not
 * come, or fails, the task pane says so. Rejects with any fault that is not a missing file.
 */
export async function pressedInRibbon({ start: starting, load, now, pause }: RibbonPress): Promise<void> {
  const start = await starting;
  try {
    const loaded = await load().catch(async (error: unknown) => {
      if (!isFileMissing(error)) throw error;
      await pause(BEFORE_ASKING_AGAIN);
      return load();
    });
    await loaded.scoreFromRibbon(start);
  } catch (error) {
    const place = start.kind === 'ready' ? start.place : null;
    if (place !== null) saveRibbonOutcome(place, { kind: 'refused', refusal: refusalOver(error) }, now());
    if (!isFileMissing(error)) throw error;
  }
}

function refusalOver(error: unknown): Refusal {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return isFileMissing(error)
    ? { code: 'not-loaded', phase: 'reading', detail: '' }
    : { code: 'unexpected', phase: 'writing', detail };
}
