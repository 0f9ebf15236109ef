import type { Assessment } from '../../../core/assessment';
import type { Matter } from '../../../core/matters/matter';
import { hintsOf, type Hint } from '../../../core/matters/hintsOf';
import { mattersOf } from '../../../core/matters/mattersOf';
import type { ScoredOutcome } from '../../flow/scoreOutcome';
import { formsOf, sameForms } from '../command/sameForms';
import { holdsRow } from '../model/currentView';
import { FIRST_WALK, type LeftWalk, type PaneState, type Walk } from '../paneState';

/** Where the walk stands when only hints are left to look at. */
export const HINTS_STEP = 'hints';

const known = new WeakMap<Assessment, readonly Matter[]>();

/** What a person has to settle on the sheet shown, in its order. */
export function mattersShown({ shown }: PaneState): readonly Matter[] {
  if (shown?.outcome.kind !== 'scored') return [];
  const { assessment } = shown.outcome;
  const matters = known.get(assessment) ?? mattersOf(assessment);
  known.set(assessment, matters);
  return matters;
}

/** The hints of the sheet shown that nobody has passed over. */
export function hintsShown({ shown, walk }: PaneState): readonly Hint[] {
  if (shown?.outcome.kind !== 'scored') return [];
  return hintsOf(shown.outcome.assessment).filter(({ key }) => !walk.passed.includes(key));
}

/** The steps of the walk, by key: the matters, and behind them all hints together. */
function stepsOf(state: PaneState): readonly string[] {
  const keys = mattersShown(state).map(({ key }) => key);
  return hintsShown(state).length > 0 ? [...keys, HINTS_STEP] : keys;
}

/** The matter that the walk stands at; `null` where none is left. */
export function matterAt(state: PaneState): Matter | null {
  return mattersShown(state).find(({ key }) => key === state.walk.at) ?? null;
}

/** To the next matter or the one before; from another row first back to where the walk waits. */
export function walked(state: PaneState, by: 1 | -1): PaneState {
  const { walk } = state;
  if (walk.isAway) return returned(state);
  const keys = stepsOf(state);
  const next = keys[keys.indexOf(walk.at ?? '') + by];
  return next === undefined ? state : withForm({ ...state, walk: { ...walk, at: next }, ignoring: null });
}

/** Back to the matter where the walk waits. */
export function returned(state: PaneState): PaneState {
  return withForm({ ...state, walk: { ...state.walk, isAway: false }, editedRows: [] });
}

/** The way begins anew at the first matter. */
export function walkBegun(state: PaneState): PaneState {
  const [first = null] = stepsOf(state);
  return withForm({
    ...state,
    walk: { ...state.walk, at: first, isAway: false, together: null },
  });
}

/** All of a kind are shown in one list, or one by one again. */
export function togetherShown(state: PaneState, together: Walk['together']): PaneState {
  return { ...state, walk: { ...state.walk, together }, ignoring: null };
}

/** The hints are passed over, all at once. */
export function hintsPassed(state: PaneState): PaneState {
  const passed = [...state.walk.passed, ...hintsShown(state).map(({ key }) => key)];
  const now = { ...state, walk: { ...state.walk, passed } };
  return walkBegun(now);
}

/** Reasons that have been written are no longer waiting in their fields. */
export function reasonsWritten(state: PaneState, keys: readonly string[]): PaneState {
  const typed = Object.fromEntries(Object.entries(state.walk.typed).filter(([key]) => !keys.includes(key)));
  return { ...state, walk: { ...state.walk, typed } };
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
  const left = withWalkLeft(before, after);
  if (outcome?.kind !== 'scored') return { ...left, walk: FIRST_WALK };
  const keys = mattersShown(after).map(({ key }) => key);
  if (!sameForms(before.shown?.outcome, outcome)) return withWalkOf(left, outcome, keys);
  const { walk } = after;
  const met = [...walk.met, ...keys.filter((key) => !walk.met.includes(key))];
  const filled = [...new Set([...walk.filled, ...outcome.filled])];
  const unfilled = outcome.unfilled ?? walk.unfilled.filter((cell) => !filled.includes(cell));
  const at = nextAt(stepsOf(before), stepsOf(after), walk.at);
  // Settled in the sheet: the person is still there, and the walk waits at what comes next. Rows edited together are
  // spoken of together first.
  const isInSheet = after.shown?.isLive === true && after.place !== null;
  const isAway = walk.isAway || (isInSheet && (at !== walk.at || after.editedRows.length > 1));
  const now = { ...after, walk: { ...walk, at, met, filled, unfilled, isAway } };
  return at === walk.at ? now : withForm(now);
}

/** The walk of the sheet that was shown is kept for when one comes back to it. */
function withWalkLeft({ shown, walk }: PaneState, after: PaneState): PaneState {
  if (shown?.outcome.kind !== 'scored') return after;
  const left = { ...walk, forms: formsOf(shown.outcome) };
  return { ...after, otherWalks: { ...after.otherWalks, [shown.outcome.sheetId]: left } };
}

/** The walk of a sheet that comes to be shown: from where it was left, else from its beginning. */
function withWalkOf(after: PaneState, outcome: ScoredOutcome, keys: readonly string[]): PaneState {
  const kept = after.otherWalks[outcome.sheetId];
  const { forms, ...left } = kept ?? { ...FIRST_WALK, forms: formsOf(outcome) };
  if (forms !== formsOf(outcome)) return withWalkOf({ ...after, otherWalks: {} }, outcome, keys);
  const walk = {
    ...{ ...left, isAway: false, together: null },
    met: [...new Set([...left.met, ...keys])],
    filled: [...new Set([...left.filled, ...outcome.filled])],
    unfilled: outcome.unfilled ?? left.unfilled,
  };
  const steps = stepsOf({ ...after, walk });
  const at = left.at !== null && steps.includes(left.at) ? left.at : (steps[0] ?? null);
  return withForm({ ...after, walk: { ...walk, at } });
}

/** Walks that an earlier pane has left; none of them is under way. */
export function walksKept(
  state: PaneState,
  walks: Readonly<Record<string, Pick<LeftWalk, 'forms' | 'at' | 'met' | 'passed' | 'filled' | 'typed'>>>,
): PaneState {
  const left = Object.entries(walks).map(([sheetId, walk]) => [sheetId, { ...FIRST_WALK, ...walk }] as const);
  return { ...state, otherWalks: { ...state.otherWalks, ...Object.fromEntries(left) } };
}

/** Where a matter is settled, the one after it comes to its place, behind the last the first. */
function nextAt(before: readonly string[], keys: readonly string[], at: string | null): string | null {
  if (at === null) return keys[0] ?? null;
  if (keys.includes(at)) return at;
  const index = before.indexOf(at);
  // Hints come last: whatever wants something comes before them.
  const following = [...before.slice(index + 1), ...before.slice(0, Math.max(0, index))].filter(
    (key) => key !== HINTS_STEP,
  );
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
