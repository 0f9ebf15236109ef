import type { ScoringProfile } from '../../../core/scoring/profile';
import { batchTakenBack } from '../batch/batchTakenBack';
import { FIRST_BATCH, type BatchState } from '../batch/batchState';
import type { PaneState } from '../paneState';
import type { RulesDraft } from '../rules/rulesDraft';
import type { RulesState } from '../rules/rulesState';
import { FIRST_SELF_TEST, type SelfTestState } from '../selfTest/selfTestState';

/** 全部工作表 is opened; one that is open already stays as it is. */
export function batchOpened(state: PaneState): PaneState {
  return state.batch === null ? { ...state, batch: FIRST_BATCH } : state;
}

/** Closing ends a run too: nothing goes on unseen. */
export function batchClosed(state: PaneState): PaneState {
  return { ...state, batch: null };
}

/** Something about 全部工作表 has changed, if it is still open. */
export function batchChanged(state: PaneState, part: Partial<BatchState>): PaneState {
  return state.batch === null ? state : { ...state, batch: { ...state.batch, ...part } };
}

/** How far a run has come. That it is to end is not forgotten over it. */
export function batchAdvanced(state: PaneState, batch: BatchState): PaneState {
  if (state.batch === null) return state;
  const { run, isCancelled } = state.batch;
  return { ...state, batch: { ...batch, run, isCancelled } };
}

/** A step was taken back: what it had filled is blank again. `left`: ids of the sheets that were refused. */
export function batchReversed(
  state: PaneState,
  step: number,
  remark: string,
  left: ReadonlySet<string>,
): PaneState {
  return { ...state, batch: batchTakenBack(state.batch, step, remark, left) };
}

export function selfTestOpened(state: PaneState): PaneState {
  return { ...state, selfTest: FIRST_SELF_TEST, remark: null };
}

/** Not while it is under way: its sheet is still there. */
export function selfTestClosed(state: PaneState): PaneState {
  return state.selfTest?.phase === 'running' ? state : { ...state, selfTest: null };
}

export function selfTestChanged(state: PaneState, part: Partial<SelfTestState>): PaneState {
  return state.selfTest === null ? state : { ...state, selfTest: { ...state.selfTest, ...part } };
}

export function rulesChanged(state: PaneState, rules: RulesState | null): PaneState {
  return { ...state, rules };
}

/** 评分规则 is left; `unapplied`: what would have been lost. */
export function rulesLeft(state: PaneState, unapplied: RulesDraft | null, remark: string | null): PaneState {
  return { ...state, rules: null, unappliedRules: unapplied, remark };
}

/** Other rules count from now on; `null`: those of the workbook. `unapplied`: what was edited beyond them. */
export function rulesApplied(
  state: PaneState,
  chosen: ScoringProfile | null,
  remark: string,
  unapplied: RulesDraft | null,
): PaneState {
  return { ...state, chosen, rules: null, unappliedRules: unapplied, remark };
}
