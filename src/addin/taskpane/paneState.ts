import type { JudgingProgress } from '../../core/judging/judgingSteps';
import type { ScoringProfile } from '../../core/scoring/profile';
import { NO_HISTORY, type UndoHistory } from '../../core/undo/undoHistory';
import type { RowFilterKey } from '../../locales/paneTexts';
import { USUAL_PREFERENCES, type Preferences } from '../storage/preferences';
import type { AssessedSheet } from '../flow/assessSheet';
import type { SettingName } from '../storage/settingsCopy';
import type { ScoreOutcome } from '../flow/scoreOutcome';
import type { BatchState } from './batch/batchState';
import type { PreviewState } from './preview/previewState';
import type { RulesDraft } from './rules/rulesDraft';
import type { SelfTestState } from './selfTest/selfTestState';
import type { RulesState } from './rules/rulesState';

/** How far the pane is from being usable; `outside` and `too-old` are for good. */
export type PaneStart = 'starting' | 'ready' | 'outside' | 'too-old';

export type Activity = 'idle' | 'scoring' | 'waiting-for-cell-edit';

/** A large sheet on its way to being judged. */
export interface Judging extends JudgingProgress {
  /** Nothing has been written yet. */
  readonly canStop: boolean;
  /** The person has asked to stop it. */
  readonly isStopped: boolean;
}

/** An outcome to show, and whether the ribbon's command made it (then with the time, in milliseconds). */
export interface ShownOutcome {
  readonly outcome: ScoreOutcome;
  readonly ribbonTime: number | null;
  /** Renewed while somebody was editing: no news to scroll up for. */
  readonly isLive?: boolean;
  /** What it rests on; `null` where this pane did not judge it, and so can't offer choices. */
  readonly judged: AssessedSheet | null;
}

/** Where the person is on the sheets. */
export interface Place {
  readonly sheetId: string;
  /** One-based sheet row. */
  readonly row: number;
  /** The row has just been edited, and is shown although Enter has moved the selection on. */
  readonly isEdited: boolean;
  /** The pane itself has gone there: the person has not turned to another row. */
  readonly isOwn?: boolean;
}

/** The way through what a person has to settle, one matter after the other. */
export interface Walk {
  /** Key of the matter that it stands at; `null` where none is left. */
  readonly at: string | null;
  /** Keys of all matters met on these forms; those that are not found any more are settled. */
  readonly met: readonly string[];
  /** The person looks at another row: the way waits where it was. */
  readonly isAway: boolean;
  /** Hints that were passed over, by key. */
  readonly passed: readonly string[];
  /** Cells (A1) that were filled on the way. */
  readonly filled: readonly string[];
  /** Blank cells (A1) that 一键评分 could not fill: they are not offered to be filled again. */
  readonly unfilled: readonly string[];
  /** Reasons typed and not yet written, by the key of their matter. */
  readonly typed: Readonly<Record<string, string>>;
  /** 全部确认 or 写原因: all of a kind in one list. */
  readonly together: 'confirm' | 'reasons' | null;
}

/** A walk that was left, and of which forms it was (`formsOf`). */
export interface LeftWalk extends Walk {
  readonly forms: string;
}

export const FIRST_WALK: Walk = {
  at: null,
  met: [],
  isAway: false,
  passed: [],
  filled: [],
  unfilled: [],
  typed: {},
  together: null,
};

/** A finding, or a whole matter, that is about to be left as it is, with the reason typed so far. */
export interface Ignoring {
  /** Of the finding or of the matter. */
  readonly key: string;
  readonly reason: string;
  /** It was to be ignored without a reason. */
  readonly lacksReason: boolean;
}

/** What a person has set on a row that only a person can score. */
export interface ChosenScore {
  /** The score cell, A1. */
  readonly cell: string;
  /** Index of the tier, best first. */
  readonly tier: number;
  readonly score: string;
}

/** Rows drawn for 抽查: so many, by a number that draws them again. */
export interface SpotCheck {
  readonly count: number;
  readonly seed: string;
}

/** Everything the pane shows depends on this and nothing else. */
export interface PaneState {
  readonly start: PaneStart;
  readonly activity: Activity;
  /** How far a large sheet is judged; `null` while none is. */
  readonly judging: Judging | null;
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
  /** Rules that were being edited when 评分规则 was left; `null` where nothing would have been lost. */
  readonly unappliedRules: RulesDraft | null;
  /** 写入前预览, where it is open. */
  readonly preview: PreviewState | null;
  /** 全部工作表, where it is open. */
  readonly batch: BatchState | null;
  /** 自检, where it is open. */
  readonly selfTest: SelfTestState | null;
  readonly preferences: Preferences;
  readonly history: UndoHistory;
  /** This machine could not keep the history: it ends with the pane. */
  readonly isHistoryUnkept: boolean;
  readonly place: Place | null;
  /** Rows (one-based) changed by the last edit, where it changed several. */
  readonly editedRows: readonly number[];
  /** The sheet in front, as far as Excel has told. */
  readonly activeSheet: string | null;
  /** The same when the latest command began. */
  readonly frontBefore: string | null;
  /** The results shown are older than the sheet and could not be renewed. */
  readonly isOutdated: boolean;
  /** Excel does not tell what happens on the sheets: 编辑时校验 can't work for now. */
  readonly isUnwatched: boolean;
  /** What the workbook used to keep and was found without when it was opened. */
  readonly lostSettings: readonly SettingName[];
  /** A newer version than was used here before, of which nobody has taken notice yet. */
  readonly isUpgraded: boolean;
  readonly ignoring: Ignoring | null;
  readonly choice: ChosenScore | null;
  readonly walk: Walk;
  /** How far the walks of other sheets have come, by the sheets' ids. */
  readonly otherWalks: Readonly<Record<string, LeftWalk>>;
  readonly spotCheck: SpotCheck | null;
}

export const FIRST_STATE: PaneState = {
  start: 'starting',
  activity: 'idle',
  judging: null,
  shown: null,
  form: 0,
  filter: null,
  fault: null,
  remark: null,
  chosen: null,
  rules: null,
  unappliedRules: null,
  preview: null,
  batch: null,
  selfTest: null,
  preferences: USUAL_PREFERENCES,
  history: NO_HISTORY,
  isHistoryUnkept: false,
  place: null,
  editedRows: [],
  activeSheet: null,
  frontBefore: null,
  isOutdated: false,
  isUnwatched: false,
  lostSettings: [],
  isUpgraded: false,
  ignoring: null,
  choice: null,
  walk: FIRST_WALK,
  otherWalks: {},
  spotCheck: null,
};

/** Whether a command of the person can begin: Excel is there and none is under way. */
export function isFree({ activity, start }: PaneState): boolean {
  return activity === 'idle' && start === 'ready';
}

/** The rules that the outcome shown was judged by; `null` where this pane did not judge it. */
export function profileShown({ shown }: PaneState): ScoringProfile | null {
  return shown?.judged?.rules.profile ?? null;
}
