import type { ScoreOutcome } from '../flow/scoreOutcome';
import { editedRows } from './editedRows';
import { holdsRow } from './model/currentView';
import type { PaneState } from './paneState';
import { followedWalk } from './state/walkStates';

/**
 * What follows from a change of the state: the walk goes on, the form looked at is the one the person is in, several rows edited at once
 * are spoken of together until the person goes on, and what was said of a press is not lost to a reading without news.
 */
export function followedState(before: PaneState, after: PaneState): PaneState {
  return followedWalk(before, withForm(before, withEditedRows(before, withSaid(before, after))));
}

/** After formulas are written Excel calculates and the sheet is read again: what the press came to still stands. */
function withSaid(before: PaneState, after: PaneState): PaneState {
  if (after.shown === before.shown || after.shown?.isLive !== true) return after;
  if (!before.shown || !isSameJudgement(before.shown.outcome, after.shown.outcome)) return after;
  return { ...after, shown: { ...before.shown, judged: after.shown.judged }, remark: before.remark };
}

function isSameJudgement(before: ScoreOutcome | undefined, after: ScoreOutcome): boolean {
  if (before?.kind !== 'scored' || after.kind !== 'scored' || before.sheetId !== after.sheetId) return false;
  return JSON.stringify(before.assessment) === JSON.stringify(after.assessment);
}

function withEditedRows(before: PaneState, after: PaneState): PaneState {
  const isRenewed = after.shown !== before.shown;
  if (isRenewed && after.shown?.isLive === true) {
    return { ...after, editedRows: editedRows(before.shown?.outcome, after.shown.outcome) };
  }
  const hasMoved = after.place !== before.place;
  return (isRenewed || hasMoved) && after.editedRows.length > 0 ? { ...after, editedRows: [] } : after;
}

function withForm(before: PaneState, after: PaneState): PaneState {
  const { place, shown } = after;
  const hasMoved = place !== before.place || shown?.outcome !== before.shown?.outcome;
  if (!hasMoved || place === null || shown?.outcome.kind !== 'scored') return after;
  if (shown.outcome.sheetId !== place.sheetId) return after;
  // Renewed where the person already was: a form chosen by hand stays.
  if (place === before.place && after.form === before.form) return after;
  const form = shown.outcome.assessment.forms.findIndex((candidate) => holdsRow(candidate, place.row));
  return form < 0 || form === after.form ? after : { ...after, form, filter: null };
}
