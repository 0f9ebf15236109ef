import { parseArea } from '../../../grid/cellAddress';
import { holdMerges } from '../../../grid/holdMerges';
import { shiftedMerges } from '../../../grid/shiftedMerges';
import {
  HostRefusal,
  type SheetEvent,
  type SheetReading,
  type SpreadsheetHost,
} from '../../../host/spreadsheetHost';
import type { AssessedSheet } from '../../flow/assessSheet';
import { JudgingStopped } from '../../flow/judgedWatched';

export interface LiveParts {
  readAgain: SpreadsheetHost['readAgain'];
  /** Runs something after so many milliseconds; the function returned calls it off. */
  later(run: () => void, milliseconds: number): () => void;
  /** The sheet whose results are shown, as last read; `null` while nothing is. */
  known(): SheetReading | null;
  /** A command is running: what it reads is newer than anything read here. */
  isBusy(): boolean;
  /** Judges what was read, with time for the page; rejects with `JudgingStopped` once nobody wants it any more. */
  judge(reading: SheetReading, isWanted: () => boolean): Promise<AssessedSheet>;
  /** The sheet has been read again: the person at this machine has edited it, or something else has changed it. */
  renew(judged: AssessedSheet, because: 'edited' | 'other'): void;
  /**
   * The sheet could not be followed: it could not be read (for another reason than a cell being edited), or its rows
   * have moved otherwise than Excel told. The results shown are out of date.
   */
  fail(refusal: HostRefusal): void;
}

/** Milliseconds of quiet after an edit, and the longest that a stream of edits can put a reading off. */
const QUIET = 300;
const LONGEST_WAIT = 2_000;
/** A cell is being edited: Excel lets nobody read. Asked again ever more rarely; the end of the editing is an event. */
const FIRST_RETRY = 800;
const LONGEST_RETRY = 30_000;

/**
 * 编辑时校验: after an edit on the sheet shown, reads its cells again in one request and hands them over to be judged.
 * Writes nothing and asks for nothing that could touch the undo list. Edits that come in a row are read once; events
 * that come twice, late or for another sheet are harmless, and one that is lost is made up for by the next.
 */
export class LiveValidation {
  readonly #parts: LiveParts;
  #isOn = false;
  #callOff: (() => void) | null = null;
  #waited = 0;
  #retry = FIRST_RETRY;
  #isReading = false;
  #isStale = false;
  #isEdited = false;

  constructor(parts: LiveParts) {
    this.#parts = parts;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  turn(on: boolean): void {
    this.#isOn = on;
    if (!on) this.#forget();
  }

  /** Somebody has done something on a sheet. */
  notice(event: SheetEvent): void {
    if (!this.#isOn || (event.kind !== 'edited' && event.kind !== 'calculated')) return;
    const known = this.#parts.known();
    if (known?.sheetId !== event.sheetId) return this.#noticeElsewhere(event);
    if (event.kind === 'edited') {
      if (event.isOwn === true) return;
      if (!event.isRemote) this.#isEdited = true;
      this.#follow(event, known);
    }
    this.#retry = FIRST_RETRY;
    this.#schedule(QUIET);
  }

  /** Edited may be the sheet that a running command has read and will show: what is shown then is looked at once more. */
  #noticeElsewhere(event: SheetEvent): void {
    if (event.kind !== 'edited' || event.isOwn === true || !this.#parts.isBusy()) return;
    if (!event.isRemote) this.#isEdited = true;
    this.#schedule(FIRST_RETRY);
  }

  /** The sheet is looked at again after a while away. */
  lookAgain(): void {
    if (this.#isOn && this.#parts.known() !== null) this.#schedule(QUIET);
  }

  /** Merged areas are not asked for again: they are moved along as Excel moves them. */
  #follow({ change, area }: Extract<SheetEvent, { kind: 'edited' }>, known: SheetReading): void {
    if (change !== 'rows-inserted' && change !== 'rows-deleted') return;
    const rows = rowsOf(area);
    if (rows === null) return;
    const by = change === 'rows-inserted' ? rows.count : -rows.count;
    const { snapshot } = this.#shifted?.sheetId === known.sheetId ? this.#shifted : known;
    const merges = shiftedMerges(snapshot.merges, rows.first, by);
    this.#shifted = { ...known, snapshot: { ...known.snapshot, merges } };
  }

  /** The known reading with its merged areas moved, until the next reading. */
  #shifted: SheetReading | null = null;

  #schedule(quiet: number): void {
    this.#isStale = true;
    if (this.#isReading) return;
    this.#callOff?.();
    const wait = this.#waited >= LONGEST_WAIT ? 0 : quiet;
    this.#waited += wait;
    this.#callOff = this.#parts.later(() => void this.#read(), wait);
  }

  async #read(): Promise<void> {
    this.#callOff = null;
    this.#waited = 0;
    if (!this.#isOn) return;
    // What a running command reads is newer; afterwards its results are looked at once more.
    if (this.#parts.isBusy()) return this.#schedule(FIRST_RETRY);
    const present = this.#parts.known();
    if (present === null) return;
    const shifted = this.#shifted;
    const known = shifted?.sheetId === present.sheetId ? shifted : present;
    this.#isReading = true;
    this.#isStale = false;
    try {
      const reading = await this.#parts.readAgain(known);
      // Rows that moved while it was read: nobody knows on which side of the move it was. Once more, then.
      const isStill = () =>
        this.#isOn && !this.#parts.isBusy() && this.#parts.known() === present && this.#shifted === shifted;
      if (!isStill()) throw new JudgingStopped();
      if (!holdMerges(reading.snapshot)) {
        this.#shifted = null;
        throw new HostRefusal('changed-meanwhile', 'merged areas');
      }
      const judged = await this.#parts.judge(reading, isStill);
      if (!isStill()) throw new JudgingStopped();
      this.#shifted = null;
      this.#retry = FIRST_RETRY;
      const because = this.#isEdited ? 'edited' : 'other';
      this.#isEdited = false;
      this.#parts.renew(judged, because);
    } catch (error) {
      // A command has begun, another sheet is in front, rows have moved: it is read once more, where there still is something to read.
      if (error instanceof JudgingStopped) this.#isStale = this.#isOn;
      else this.#refused(error instanceof HostRefusal ? error : new HostRefusal('host-error', String(error)));
    } finally {
      this.#isReading = false;
      // Edited while it was being read: once more.
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- both change while the sheet is read
      if (this.#isStale && this.#callOff === null) this.#schedule(QUIET);
    }
  }

  #refused(refusal: HostRefusal): void {
    if (refusal.code !== 'cell-editing') {
      this.#parts.fail(refusal);
      return;
    }
    this.#callOff = this.#parts.later(() => void this.#read(), this.#retry);
    this.#retry = Math.min(LONGEST_RETRY, this.#retry * 2);
  }

  #forget(): void {
    this.#callOff?.();
    this.#callOff = null;
    this.#isStale = false;
    this.#isEdited = false;
    this.#shifted = null;
    this.#waited = 0;
  }
}

/** `5:6` or `A5:Z6` → its zero-based first row and how many there are. */
function rowsOf(area: string | null): { readonly first: number; readonly count: number } | null {
  const rows = /^\$?(\d+)(?::\$?(\d+))?$/.exec(area ?? '');
  if (rows) {
    const [, first, last = first] = rows;
    return { first: Number(first) - 1, count: Number(last) - Number(first) + 1 };
  }
  const parsed = area === null ? null : parseArea(area);
  return parsed === null ? null : { first: parsed.top, count: parsed.bottom - parsed.top + 1 };
}
