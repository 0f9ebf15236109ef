import type { JudgingProgress } from '../../../core/judging/judgingSteps';
import type { Concluded } from '../command/concluded';
import { sameForms } from '../command/sameForms';
import type { PaneState, Walk } from '../paneState';
import { previewOf } from '../preview/writableCells';

/** A command of the person is under way: what was said of the one before no longer counts. */
export function commandBegun(state: PaneState): PaneState {
  const { activeSheet: frontBefore } = state;
  return { ...state, activity: 'scoring', frontBefore, judging: null, fault: null, remark: null };
}

/** A large sheet is judged so far; only where a command of the person asked for it. */
export function judgingAdvanced(state: PaneState, progress: JudgingProgress, canStop: boolean): PaneState {
  if (state.activity === 'idle') return state;
  const isStopped = state.judging?.isStopped ?? false;
  // It has been read: no cell's editing is waited for any more.
  return { ...state, activity: 'scoring', judging: { ...progress, canStop, isStopped } };
}

/** The person wants a judging stopped: it ends at its next step. */
export function judgingStopped(state: PaneState): PaneState {
  const { judging } = state;
  return judging?.canStop === true ? { ...state, judging: { ...judging, isStopped: true } } : state;
}

/** A sheet is judged: what follows can't be stopped any more. */
export function judgingEnded(state: PaneState): PaneState {
  return state.judging === null ? state : { ...state, judging: null };
}

/** The host waits for a cell's editing to end; only where a command is under way. */
export function waitingForCellEdit(state: PaneState): PaneState {
  return state.activity === 'scoring' ? { ...state, activity: 'waiting-for-cell-edit' } : state;
}

/** A command has ended with something to say and nothing new to show. */
export function commandSaid(state: PaneState, remark: string): PaneState {
  return { ...state, activity: 'idle', judging: null, remark };
}

/** A command has ended with an outcome. The form looked at stays in view where the outcome speaks of the same forms. */
export function commandConcluded(
  state: PaneState,
  { outcome, reading, inspection, remark = null, isForPreview = false, walks }: Concluded,
): PaneState {
  // A sheet that has come to the front since the command began is in front, whichever one was read.
  const isElsewhere = state.activeSheet !== state.frontBefore;
  const isSame = sameForms(state.shown?.outcome, outcome);
  return {
    ...state,
    activity: 'idle',
    judging: null,
    shown: { outcome, ribbonTime: null, judged: inspection },
    ...(isSame ? {} : { form: 0, filter: null, choice: null }),
    ...(reading === null || isElsewhere ? {} : { activeSheet: reading.sheetId }),
    remark,
    ignoring: null,
    preview: isForPreview ? previewOf(inspection) : null,
    isOutdated: false,
    ...(walks === undefined ? {} : { walk: walkLedOn(state.walk, walks) }),
    ...(walks === 'first' ? { otherWalks: fromTheFirst(state.otherWalks, outcome) } : {}),
  };
}

/** A sheet that one comes back to by scoring it begins at its first matter, and not where its walk was left. */
function fromTheFirst(
  walks: PaneState['otherWalks'],
  outcome: Concluded['outcome'],
): PaneState['otherWalks'] {
  const left = outcome.kind === 'scored' ? walks[outcome.sheetId] : undefined;
  return outcome.kind !== 'scored' || left === undefined
    ? walks
    : { ...walks, [outcome.sheetId]: { ...left, at: null } };
}

function walkLedOn(walk: Walk, walks: 'first' | 'on'): Walk {
  return { ...walk, isAway: false, together: null, ...(walks === 'first' ? { at: null } : {}) };
}

/** Something smaller than an outcome is said, where the person is looking: in the rules or the batch while they are open. */
export function remarked(state: PaneState, remark: string | null): PaneState {
  const { rules, batch } = state;
  if (rules?.kind === 'open') return { ...state, rules: { ...rules, remark } };
  if (batch !== null) return { ...state, batch: { ...batch, remark } };
  return { ...state, remark };
}

/** What an error nobody foresaw has ended; `null`: nothing that is known of here. */
export type EndedByFault = 'command' | 'batch' | 'rules' | null;

/**
 * An error nobody foresaw, shown above the results: out of every other view, for it belongs where it is seen. What is still
 * under way stays so: a command that the error has not ended goes on to its own end, and nothing else is begun until then.
 */
export function failed(state: PaneState, detail: string, ended: EndedByFault): PaneState {
  const { activity, judging, batch, rules, preview } = state;
  const isCommandOn = ended !== 'command' && activity !== 'idle';
  const isBatchOn = ended !== 'batch' && (batch?.phase === 'running' || batch?.isWriting === true);
  const isSaving = ended !== 'rules' && rules?.kind === 'open' && rules.isSaving;
  return {
    ...state,
    ...(isCommandOn ? { activity, judging, preview } : { activity: 'idle', judging: null, preview: null }),
    fault: detail,
    remark: null,
    rules: isSaving ? rules : null,
    batch: isBatchOn ? batch : null,
  };
}
