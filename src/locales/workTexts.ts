import type { BatchTexts } from './batch';
import type { ConfirmingTexts } from './confirming';
import type { ReviewingTexts } from './reviewing';
import type { IgnoringTexts } from './ignoring';
import type { InputHelpTexts } from './inputHelp';
import type { PreviewTexts } from './preview';

type StepSubject = 'scoring' | 'score' | 'fix' | 'reason';

export interface LeftAlone {
  readonly sheet: string;
  readonly cell: string;
  readonly why: 'edited' | 'lost' | 'stale';
}

/** What was taken back or done again: cells restored, cells whose input help came or went, cells left alone. */
interface Taken {
  readonly cells: number;
  readonly help: number;
  readonly skipped: readonly LeftAlone[];
}

/** What the pane says while one works in the sheet: choices, undo, tools. The parts with a panel of their own have a file of their own. */
export interface WorkTexts {
  readonly check: string;
  readonly checkHint: string;
  readonly outdated: string;
  readonly otherSheet: (shown: string) => string;
  readonly current: string;
  readonly edited: string;
  readonly editedBlock: (rows: number, faulty: number) => string;
  readonly currentNothing: string;
  readonly stillMissing: string;
  readonly preview: PreviewTexts;
  readonly changedSince: (cells: readonly string[]) => string;
  /** 一键评分 was pressed before the pane had come, and is not done: another sheet is in front, or Excel does not tell. */
  readonly earlyPress: Readonly<Record<'waiting' | 'elsewhere' | 'unknown', string>>;
  readonly untickedSince: (cells: readonly string[]) => string;
  /** What the button says that takes a step back, or does it again, by what the step was about. */
  readonly undoOf: Readonly<Record<StepSubject, string>>;
  readonly redoOf: Readonly<Record<StepSubject, string>>;
  /** This machine keeps nothing for the add-in. */
  readonly undoUnkept: string;
  readonly undoMarks: string;
  readonly redoMarks: string;
  readonly marksTakenBack: (direction: 'undo' | 'redo') => string;
  /** Another pane is at the same step, or has been: nothing was done here. */
  readonly reversedElsewhere: (direction: 'undo' | 'redo') => string;
  readonly takenBack: (direction: 'undo' | 'redo', taken: Taken) => string;
  readonly tiers: Readonly<Record<'top' | 'middle' | 'low', string>>;
  readonly tierGroup: string;
  readonly tierBand: (low: string, high: string) => string;
  readonly scoreSlider: string;
  readonly scoreNumber: string;
  readonly scoreBetween: (low: string, high: string) => string;
  readonly writeScore: (score: string) => string;
  /** Why a score that a person chose stands; `how`: the reading or the tier. */
  readonly decided: (score: string, how: string | null) => string;
  readonly decisionNotKept: string;
  /** Which column is meant was said, and the workbook did not keep it. */
  readonly answerNotKept: string;
  readonly replaceScore: (old: string, score: string) => string;
  readonly draft: string;
  readonly noNextSheet: string;
  readonly fix: (value: string) => string;
  readonly help: string;
  readonly ignore: IgnoringTexts;
  readonly confirm: ConfirmingTexts;
  readonly review: ReviewingTexts;
  readonly more: string;
  readonly guide: string;
  readonly version: (version: string) => string;
  /** Once behind an upgrade: that it is one, the link to what is new, and the button that takes the line away. */
  readonly news: {
    readonly upgraded: (version: string) => string;
    readonly open: string;
    /** Where it stands in this language. */
    readonly page: string;
    readonly dismiss: string;
  };
  readonly validates: string;
  readonly validatesHint: string;
  readonly unwatched: string;
  readonly writesFormulas: string;
  readonly writesFormulasHint: string;
  readonly clearMarks: string;
  /** For an Excel in which a mark does not follow its cell. */
  readonly renewMarks: string;
  readonly renewMarksHint: string;
  readonly marksRenewed: (isChanged: boolean) => string;
  readonly marksCleared: (marks: number, help: number, protectedSheets: number) => string;
  readonly onSheet: (sheet: string, sentence: string) => string;
  readonly inputHelp: InputHelpTexts;
  readonly batch: BatchTexts;
  readonly sample: {
    readonly title: string;
    readonly name: string;
    readonly target: string;
    readonly achieved: string;
    readonly score: string;
    readonly working: string;
  };
}
