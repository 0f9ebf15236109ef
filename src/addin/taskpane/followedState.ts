import { editedRows } from './editedRows';
import { holdsRow } from './model/currentView';
import type { PaneState } from './paneState';

/**
 * What follows from a change of the state: the form looked at is the one the person is in, and several rows edited at
 * once are spoken of together until the person goes on.
 */
export function followedState(before: PaneState, after: PaneState): PaneState {
  return withForm(before, withEditedRows(before, after));
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
