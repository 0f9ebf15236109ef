import type { ScoringProfile } from '../../core/scoring/profile';
import type { RowFilterKey } from '../../locales/pane';
import type { ScoreOutcome } from '../scoreOutcome';
import type { RulesState } from './rules/rulesState';

/** How far the pane is from being usable; `outside` and `too-old` are for good. */
export type PaneStart = 'starting' | 'ready' | 'outside' | 'too-old';

export type Activity = 'idle' | 'scoring' | 'waiting-for-cell-edit';

/** An outcome to show, and whether the ribbon's command made it (then with the time, in milliseconds). */
export interface ShownOutcome {
  readonly outcome: ScoreOutcome;
  readonly ribbonTime: number | null;
}

/** Everything the pane shows depends on this and nothing else. */
export interface PaneState {
  readonly start: PaneStart;
  readonly activity: Activity;
  readonly shown: ShownOutcome | null;
  /** Index of the form looked at. */
  readonly form: number;
  readonly filter: RowFilterKey | null;
  /** The technical side of an error nobody foresaw. It is shown above the results, not instead of them. */
  readonly fault: string | null;
  /** A remark on something smaller than a scoring: a jump that failed, a copy that worked. */
  readonly remark: string | null;
  /** The rules applied in this pane, until it is closed; `null`: those of the workbook. */
  readonly chosen: ScoringProfile | null;
  /** 评分规则, where it is open. */
  readonly rules: RulesState | null;
}

export const FIRST_STATE: PaneState = {
  start: 'starting',
  activity: 'idle',
  shown: null,
  form: 0,
  filter: null,
  fault: null,
  remark: null,
  chosen: null,
  rules: null,
};
