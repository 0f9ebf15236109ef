import type { UndoHistory } from '../../../core/undo/undoHistory';
import { judgedOnly, type AssessedSheet } from '../../flow/assessSheet';
import { rulesSummaryOf } from '../../flow/rulesSummary';
import type { ScoredOutcome, ScoreOutcome } from '../../flow/scoreOutcome';
import type { SettingName } from '../../storage/settingsCopy';
import type { Preferences } from '../../storage/preferences';
import { sameForms } from '../command/sameForms';
import type { PaneStart, PaneState, Place, ShownOutcome } from '../paneState';
import { changedSince } from '../preview/writableCells';

/** What is known when the pane can be used, or never will be. */
export interface Beginning {
  readonly start: PaneStart;
  readonly preferences: Preferences;
  /** `null` where this machine keeps none. */
  readonly history: UndoHistory | null;
  /** What an earlier pane has left unfinished. */
  readonly remark: string | null;
}

export function begun(state: PaneState, { start, preferences, history, remark }: Beginning): PaneState {
  return {
    ...state,
    start,
    preferences,
    ...(history === null ? {} : { history }),
    ...(remark === null ? {} : { remark }),
  };
}

/** An outcome has come from the ribbon's command. Not while the pane itself is scoring. */
export function ribbonReceived(state: PaneState, shown: ShownOutcome): PaneState {
  if (state.activity !== 'idle') return state;
  return {
    ...state,
    ...{ shown, form: 0, filter: null, remark: null },
    ...{ preview: null, choice: null, isOutdated: false },
  };
}

/** The sheet on which an earlier pane was left has been read. What was pressed or received meanwhile goes first. */
export function walkResumed(state: PaneState, judged: AssessedSheet, remark: string): PaneState {
  if (state.shown !== null || state.activity !== 'idle') return state;
  const { sheetId } = judged.reading;
  const outcome = judgedOnly(judged);
  // What was said meanwhile, of a command that was stopped for one, has not been read yet.
  return {
    ...state,
    shown: { outcome, ribbonTime: null, judged },
    activeSheet: sheetId,
    remark: state.remark ?? remark,
  };
}

/** The sheet of the ribbon's outcome has been read. A newer outcome, or a command under way, is not disturbed. */
export function ribbonAdopted(state: PaneState, received: ShownOutcome, judged: AssessedSheet): PaneState {
  if (state.shown !== received || state.activity !== 'idle') return state;
  if (received.outcome.kind !== 'scored') return state;
  const { assessment, rules } = judged;
  const outcome = { ...received.outcome, assessment, rules: rulesSummaryOf(rules) };
  return { ...state, shown: { ...received, outcome, judged } };
}

/** The sheet shown was edited and read again. */
export interface Renewal {
  readonly judged: AssessedSheet;
  /** The person at this machine has edited it, or something else has changed it. */
  readonly because: 'edited' | 'other';
  /** What is said of cells that are taken out of the preview, their values having changed. */
  readonly untickedSince: (cells: readonly string[]) => string;
}

/** Where nothing that matters has changed (our own formulas were calculated, say), what was last said stands. */
export function sheetRenewed(state: PaneState, { judged, because, untickedSince }: Renewal): PaneState {
  const { shown } = state;
  const before = shown?.judged ?? null;
  if (shown !== null && before !== null && isSame(before.assessment, judged.assessment)) {
    return { ...state, shown: { ...shown, judged }, isOutdated: false };
  }
  const { skipped, forms } = judged.assessment;
  const { sheet } = judged.reading.snapshot;
  const outcome: ScoreOutcome =
    forms.length > 0
      ? stillSaid(shown?.outcome, judgedOnly(judged), because)
      : { kind: 'no-form', sheet, skipped };
  return {
    ...state,
    shown: { outcome, ribbonTime: null, isLive: true, judged },
    ...(sameForms(shown?.outcome, outcome) ? {} : { form: 0, filter: null }),
    ...(because === 'edited' ? { remark: null } : {}),
    ...previewSince(state, before, judged, untickedSince),
    isOutdated: false,
  };
}

/** What is about to be written is what the person saw: a cell for which that has changed is taken out, and named. */
function previewSince(
  { preview }: PaneState,
  before: AssessedSheet | null,
  now: AssessedSheet,
  untickedSince: Renewal['untickedSince'],
): Partial<PaneState> {
  if (preview === null || before === null) return {};
  const stale = changedSince(before.assessment, now.assessment, preview.picked);
  if (stale.length === 0) return {};
  const picked = new Set([...preview.picked].filter((cell) => !stale.includes(cell)));
  return { preview: { ...preview, picked }, remark: untickedSince(stale) };
}

/**
 * What is said of a write stays: where nobody has edited the sheet here (formulas were calculated, a co-author was at
 * work), all of it; otherwise why something could not be written, until the person presses something.
 */
function stillSaid(
  before: ScoreOutcome | undefined,
  now: ScoredOutcome,
  because: Renewal['because'],
): ScoredOutcome {
  if (before?.kind !== 'scored' || before.sheetId !== now.sheetId) return now;
  if (because === 'other') return { ...before, assessment: now.assessment, rules: now.rules };
  return before.withheld === null ? now : { ...now, withheld: before.withheld };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Another sheet has come to the front; `known`: as it was judged before, `null` where it was not. */
export function sheetActivated(state: PaneState, sheetId: string, known: AssessedSheet | null): PaneState {
  const now = { ...state, activeSheet: sheetId };
  if (known === null || state.activity !== 'idle' || state.shown?.judged === known) return now;
  return {
    ...now,
    shown: { outcome: judgedOnly(known), ribbonTime: null, judged: known },
    ...{ form: 0, filter: null, remark: null, preview: null, choice: null, isOutdated: false },
  };
}

/** The person is in a row of a sheet; what was chosen for another row is let go. */
export function movedTo(state: PaneState, place: Place): PaneState {
  const { place: before, choice } = state;
  const isSameRow = before?.sheetId === place.sheetId && before.row === place.row;
  if (isSameRow && before.isEdited === place.isEdited) return state;
  return { ...state, place, choice: isSameRow ? choice : null };
}

/** A sheet has changed and nobody reads it again by itself. */
export function outdated(state: PaneState, sheetId: string): PaneState {
  return state.shown?.judged?.reading.sheetId === sheetId ? { ...state, isOutdated: true } : state;
}

/** Excel tells what happens on the sheets, or does not for now. */
export function watched(state: PaneState, isUnwatched: boolean): PaneState {
  return { ...state, isUnwatched };
}

/** What can be taken back has changed; `isHistoryUnkept`: this machine could not keep it. */
export function historyKept(state: PaneState, history: UndoHistory, isHistoryUnkept: boolean): PaneState {
  return { ...state, history, isHistoryUnkept };
}

/** The workbook was opened without settings that it used to keep. */
export function settingsLost(state: PaneState, lostSettings: readonly SettingName[]): PaneState {
  return lostSettings.length === 0 ? state : { ...state, lostSettings };
}

/** They are kept again, or nobody misses them. */
export function settingsFound(state: PaneState): PaneState {
  return { ...state, lostSettings: [] };
}

/** This version is newer than the one used before. */
export function upgradeFound(state: PaneState): PaneState {
  return { ...state, isUpgraded: true };
}

/** What is new was looked at, or is of no interest. */
export function newsSeen(state: PaneState): PaneState {
  return { ...state, isUpgraded: false };
}
