import { completedDraft } from '../../../core/reasonDraft';
import type { WantedEdit } from '../command/cellWriter';
import type { PaneState } from '../paneState';
import { mattersShown, reasonsWritten } from '../state/walkStates';
import type { PaneAction } from './action';

/** 写入原因: what was typed for these matters (by key) goes into the reason cells of their rows, all in one step. */
export const writeReasons: PaneAction<[keys: readonly string[]]> = {
  isPossible: ({ preferences }) => !preferences.reviews,
  run: ({ store, writer }, keys) => {
    const wanted = keys.flatMap((key) => editFor(store.state, key) ?? []);
    if (wanted.length === 0) return;
    writer.writeAll(wanted, {
      about: 'reason',
      concludes: (done) => {
        if (done.written !== null) store.apply(reasonsWritten, keys);
        return Promise.resolve(done);
      },
    });
  },
};

function editFor(state: PaneState, key: string): WantedEdit | null {
  const outcome = state.shown?.outcome;
  const matter = mattersShown(state).find((candidate) => candidate.key === key);
  const said = (state.walk.typed[key] ?? '').trim();
  if (outcome?.kind !== 'scored' || !matter || said === '') return null;
  const rows = outcome.assessment.forms[matter.form]?.indicators ?? [];
  const row = rows.find((candidate) => candidate.row === matter.row);
  const [cell, draft] = [row?.cells.reason ?? null, row?.reasonDraft ?? null];
  if (cell === null || draft === null) return null;
  const text = completedDraft(draft, said);
  return { cell, editsOf: () => [{ cell, content: { kind: 'text', text }, numberFormat: null }] };
}
