import type { RowFilterKey } from '../../../locales/paneTexts';
import type { Preferences } from '../../storage/preferences';
import type { ChosenScore, PaneState, SpotCheck } from '../paneState';
import { previewOf, totalBeside, blanksOf, writable } from '../preview/writableCells';

/** Another form of the sheet is looked at. */
export function formChosen(state: PaneState, form: number): PaneState {
  return { ...state, form, filter: null, remark: null };
}

/** Pressing the pressed counter shows all rows again. */
export function filterToggled(state: PaneState, filter: RowFilterKey): PaneState {
  return { ...state, filter: state.filter === filter ? null : filter };
}

/** 抽查: rows were drawn, or no longer. */
export function rowsDrawn(state: PaneState, spotCheck: SpotCheck | null): PaneState {
  return { ...state, spotCheck, remark: null };
}

export function preferred(state: PaneState, part: Partial<Preferences>): PaneState {
  return { ...state, preferences: { ...state.preferences, ...part } };
}

/** 达成, 部分达成, 未达成, or a place inside its band: chosen, and not yet written. */
export function scoreChosen(state: PaneState, choice: ChosenScore): PaneState {
  return { ...state, choice };
}

/** Why a finding can be left as it is, is about to be said. */
export function ignoringBegun(state: PaneState, key: string): PaneState {
  return { ...state, ignoring: { key, reason: '', lacksReason: false }, remark: null };
}

export function ignoringTyped(state: PaneState, reason: string): PaneState {
  const { ignoring } = state;
  return ignoring === null ? state : { ...state, ignoring: { ...ignoring, reason, lacksReason: false } };
}

/** It was to be ignored without a reason. */
export function ignoringLacksReason(state: PaneState, remark: string): PaneState {
  const { ignoring } = state;
  return ignoring === null ? state : { ...state, ignoring: { ...ignoring, lacksReason: true }, remark };
}

export function ignoringLeft(state: PaneState): PaneState {
  return { ...state, ignoring: null };
}

/** 写入前预览 of what is shown; nothing where this pane did not judge it, or a command is under way. */
export function previewOpened(state: PaneState): PaneState {
  const preview = previewOf(state.shown?.judged ?? null);
  return preview === null || state.activity !== 'idle' ? state : { ...state, preview, remark: null };
}

export function previewClosed(state: PaneState): PaneState {
  return { ...state, preview: null };
}

/** Takes one cell into what is to be written, or out of it. */
export function cellPicked(state: PaneState, cell: string): PaneState {
  const { preview, shown } = state;
  if (preview === null) return state;
  const picked = new Set(preview.picked);
  if (!picked.delete(cell)) {
    picked.add(cell);
    // A score that is changed would leave the total contradicting it.
    const total = shown?.judged ? totalBeside(shown.judged.assessment, cell) : null;
    if (total !== null) picked.add(total);
  }
  return { ...state, preview: { ...preview, picked } };
}

/** 全部勾选; once more: only the blanks. */
export function allPicked(state: PaneState): PaneState {
  const { preview } = state;
  const judged = state.shown?.judged ?? null;
  if (preview === null || judged === null) return state;
  const all = writable(judged.assessment);
  const isAll = all.every(({ cell }) => preview.picked.has(cell));
  const picked = isAll ? blanksOf(judged.assessment) : new Set(all.map(({ cell }) => cell));
  return { ...state, preview: { ...preview, picked } };
}
