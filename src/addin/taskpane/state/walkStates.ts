import type { Assessment } from '../../../core/assessment';
import type { Matter } from '../../../core/matters/matter';
import { mattersOf } from '../../../core/matters/mattersOf';
import { sameForms } from '../command/sameForms';
import { holdsRow } from '../model/currentView';
import { FIRST_WALK, type PaneState, type Walk } from '../paneState';

const known = new WeakMap<Assessment, readonly Matter[]>();

/** What a person has to settle on the sheet shown, in its order. */
export function mattersShown({ shown }: PaneState): readonly Matter[] {
  if (shown?.outcome.kind !== 'scored') return [];
  const { assessment } = shown.outcome;
  const matters = known.get(assessment) ?? mattersOf(assessment);
  known.set(assessment, matters);
  return matters;
}

/** The matter that the walk stands at; `null` where none is left. */
export function matterAt(state: PaneState): Matter | null {
  return mattersShown(state).find(({ key }) => key === state.walk.at) ?? null;
}

/** To the next matter or the one before; from another row first back to where the walk waits. */
export function walked(state: PaneState, by: 1 | -1): PaneState {
  const { walk } = state;
  if (walk.isAway) return returned(state);
  const keys = mattersShown(state).map(({ key }) => key);
  const next = keys[keys.indexOf(walk.at ?? '') + by];
  return next === undefined ? state : withForm({ ...state, walk: { ...walk, at: next }, ignoring: null });
}

/** Back to the matter where the walk waits. */
export function returned(state: PaneState): PaneState {
  return withForm({ ...state, walk: { ...state.walk, isAway: false }, editedRows: [] });
}

/** The way begins anew at the first matter. */
export function walkBegun(state: PaneState): PaneState {
  const [first] = mattersShown(state);
  return withForm({
    ...state,
    walk: { ...state.walk, at: first?.key ?? null, isAway: false, together: null },
  });
}

/** All of a kind are shown in one list, or one by one again. */
export function togetherShown(state: PaneState, together: Walk['together']): PaneState {
  return { ...state, walk: { ...state.walk, together }, ignoring: null };
}

/** A reason is typed and not yet written: it is not lost by going on to another matter. */
export function reasonTyped(state: PaneState, key: string, text: string): PaneState {
  return { ...state, walk: { ...state.walk, typed: { ...state.walk.typed, [key]: text } } };
}

/** What follows for the walk from a change of the state. */
export function followedWalk(before: PaneState, after: PaneState): PaneState {
  const isRenewed = after.shown?.outcome !== before.shown?.outcome;
  const renewed = isRenewed ? renewedWalk(before, after) : after;
  return after.place === before.place ? renewed : walkToPlace(renewed);
}

function renewedWalk(before: PaneState, after: PaneState): PaneState {
  const outcome = after.shown?.outcome;
  if (outcome?.kind !== 'scored') return { ...after, walk: FIRST_WALK };
  const keys = mattersShown(after).map(({ key }) => key);
  if (!sameForms(before.shown?.outcome, outcome)) {
    const walk = { ...FIRST_WALK, at: keys[0] ?? null, met: keys, filled: outcome.filled };
    return withForm({ ...after, walk });
  }
  const { walk } = after;
  const met = [...walk.met, ...keys.filter((key) => !walk.met.includes(key))];
  const filled = [...new Set([...walk.filled, ...outcome.filled])];
  const at = nextAt(before, keys, walk.at);
  // Settled in the sheet: the person is still there, and the walk waits at what comes next. Rows edited together are
  // spoken of together first.
  const isInSheet = after.shown?.isLive === true && after.place !== null;
  const isAway = walk.isAway || (isInSheet && (at !== walk.at || after.editedRows.length > 1));
  const now = { ...after, walk: { ...walk, at, met, filled, isAway } };
  return at === walk.at ? now : withForm(now);
}

/** Where a matter is settled, the one after it comes to its place, behind the last the first. */
function nextAt(before: PaneState, keys: readonly string[], at: string | null): string | null {
  if (at === null) return keys[0] ?? null;
  if (keys.includes(at)) return at;
  const old = mattersShown(before).map(({ key }) => key);
  const index = old.indexOf(at);
  const following = [...old.slice(index + 1), ...old.slice(0, Math.max(0, index))];
  return following.find((key) => keys.includes(key)) ?? keys[0] ?? null;
}

/** The selection has come into a row: its card comes, and the walk waits; a row that wants something is walked to. */
function walkToPlace(state: PaneState): PaneState {
  const { place, shown, walk } = state;
  const outcome = shown?.outcome;
  if (place === null || place.isOwn === true || outcome?.kind !== 'scored') return state;
  if (outcome.sheetId !== place.sheetId) return state;
  const index = outcome.assessment.forms.findIndex((form) => holdsRow(form, place.row));
  const form = outcome.assessment.forms[index];
  if (!form) return state;
  const here = mattersShown(state).find((matter) => matter.form === index && matter.row === place.row);
  if (here && state.editedRows.length < 2)
    return { ...state, walk: { ...walk, at: here.key, isAway: false } };
  const isShown =
    form.indicators.some(({ row }) => row === place.row) ||
    form.funds?.row === place.row ||
    form.total.row === place.row;
  return isShown ? { ...state, walk: { ...walk, isAway: true } } : state;
}

/** The form looked at is the one that the matter is about. */
function withForm(state: PaneState): PaneState {
  const matter = state.walk.isAway ? null : matterAt(state);
  return matter === null || matter.form === state.form
    ? state
    : { ...state, form: matter.form, filter: null };
}
