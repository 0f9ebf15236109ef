import type { WrittenAs } from '../../../core/plan';
import type { Locale } from '../../../core/language/locale';
import type { ScoringProfile } from '../../../core/scoring/profile';
import type { SpreadsheetHost } from '../../../host/spreadsheetHost';
import { refusalFrom, type AssessAwaited, type Judge } from '../../flow/assessSheet';
import { JudgingStopped } from '../../flow/judgedWatched';
import { scoreSheets, type SheetRun } from '../../flow/scoreSheets';
import type { JournalEntry } from '../../flow/writeJournal';
import { FIRST_BATCH, type BatchMode, type BatchSheet, type BatchState } from './batchState';

/** Sheets read and written in one request each; at most twice the memory of so many snapshots is in use. */
const BATCH_SIZE = 10;

export interface BatchParts {
  readonly host: Pick<
    SpreadsheetHost,
    'listSheets' | 'readSheets' | 'cellLimits' | 'applyAll' | 'changeSetting'
  >;
  readonly judge: Judge;
  /** The same, where it can be stopped within a sheet; `judge`, unless told. */
  readonly judgeFirst?: AssessAwaited;
  readonly chosen: ScoringProfile | null;
  /** `null`: nothing is filled here, be it asked for or not (复核). */
  readonly as: WrittenAs | null;
  readonly locale?: Locale;
  readonly entry: JournalEntry;
  /** Lets the pane breathe between batches. */
  pause(): Promise<void>;
  isCancelled(): boolean;
  show(state: BatchState): void;
}

/**
 * 全部工作表: every form of every sheet, batch by batch, with the state shown after each. What was filled before a
 * cancel stays filled and can be taken back.
 *
 * @returns whether anything was written, or may have been
 */
export async function batchRun(parts: BatchParts, mode: BatchMode): Promise<boolean> {
  let state: BatchState = { ...FIRST_BATCH, phase: 'running', mode };
  const show = (part: Partial<BatchState>) => {
    state = { ...state, ...part };
    parts.show(state);
  };
  let written = false;
  const given = { ...parts, fill: parts.as, isOnlyJudged: mode === 'check' };
  show({});
  try {
    const sheets = await parts.host.listSheets();
    show({ total: sheets.length });
    for (let from = 0; from < sheets.length; from += BATCH_SIZE) {
      if (parts.isCancelled()) {
        show({ phase: 'cancelled' });
        return written;
      }
      await scoreSheets(given, sheets.slice(from, from + BATCH_SIZE), (runs) => {
        written ||= runs.some((run) => run.written !== null);
        const known = [...state.sheets, ...runs.map(sheetOf)];
        show({ done: known.length, sheets: known });
      });
      await parts.pause();
    }
    show({ phase: 'done' });
  } catch (error) {
    // Sheets that are not shown as done are not written to.
    if (error instanceof JudgingStopped) show({ phase: 'cancelled' });
    else show({ phase: 'failed', refusal: refusalFrom(error, 'reading') });
  }
  return written;
}

function sheetOf({
  sheet: { sheetId, name, isVisible },
  result,
  fillable,
  left: remarks,
}: SheetRun): BatchSheet {
  const left = remarks.map(({ message }) => message);
  const place = isVisible ? { sheetId, name } : ({ sheetId, name, isHidden: true } as const);
  const base = { ...place, forms: [], filled: 0, fillable, left, skipped: null, refusal: null };
  switch (result.kind) {
    case 'scored': {
      const { assessment, filled, withheld, notKept } = result.outcome;
      const kept = notKept === undefined ? {} : { notKept };
      return {
        ...{ ...base, ...kept, forms: assessment.forms },
        ...{ filled: filled.length, refusal: withheld },
      };
    }
    case 'no-form':
      return { ...base, skipped: result.reason };
    case 'refused':
      return { ...base, refusal: result.refusal };
  }
}
