import type { Indicator } from '../form/selfEvaluationForm';
import type { Measure } from '../measure/measure';
import type { DoubtAbout } from './doubt';
import type { Asked, PairReading } from './pairReading';
import type { PrintedPercent } from './printedFigures';
import type { PrintedRule } from './printedRule';
import type { ReasonReading } from './reasonReading';
import type { RowTexts } from './rowTexts';

/** What a row's target and achieved value come to beside each other. */
export type RowAnswer =
  /** Nothing can be judged, whatever the weight. */
  | { readonly kind: 'unclear'; readonly asked: Asked; readonly doubt: DoubtAbout }
  /** The form says that the row does not apply: 不适用, or `/` throughout. */
  | { readonly kind: 'notApplicable' }
  /** No achieved value. */
  | { readonly kind: 'blank' }
  /** 无, 未发生 beside a target of none: it counts as 0 (SCORING §1, VALUES §10). */
  | { readonly kind: 'none'; readonly plain: string; readonly written: string }
  /** Every reading of the two that the indicator leaves open; `open` is the text that has several. */
  | { readonly kind: 'pairs'; readonly pairs: readonly PairReading[]; readonly open: string };

/** A target in words. */
export interface TargetInWords {
  /** The words that say what is wanted, without those of the kind of target. */
  readonly wanted: string;
  /** 优良中差, 有无: a list to choose from. */
  readonly isList: boolean;
  /** 健全/不健全: a list that prints a word beside its opposite. */
  readonly hasOpposites: boolean;
  /** The answer is the target over again: nobody chose. */
  readonly isRepeated: boolean;
}

/** What a row means: read once, for the rules and for the checks. */
export interface RowReading {
  readonly indicator: Indicator;
  readonly texts: RowTexts;
  /** The likeliest reading of each cell for itself. */
  readonly target: Measure;
  readonly achieved: Measure;
  readonly answer: RowAnswer;
  /** The figure that was taken of several in the achieved value's cell; `null` where it holds one. */
  readonly figureTaken: string | null;
  /** A cost by its group or its name; fewer is better of it, and below the target is a saving. */
  readonly isCost: boolean;
  /** The target is the form's own budget over again. */
  readonly isOwnBudget: boolean;
  /** By the name fewer is better (投诉率, 故障次数), or nothing is named that would tell it; else `unknown`. */
  readonly direction: 'fewerIsBetter' | 'unnamed' | 'unknown';
  /** The target's ≥ or ≤ asks for what by the name nobody can want: 投诉率 ≥1%, 满意度 ≤90%. */
  readonly isSignAgainstName: boolean;
  /** The name asks for a share that cannot pass a hundred: 满意度, 合格率, and not 增长率. */
  readonly isShare: boolean;
  /** A span of time that may be meant as a limit (工期, 响应时间). */
  readonly isPace: boolean;
  /** A span within which something is to be done (完成时间（月）): a shorter one is in time. */
  readonly isDoneWithin: boolean;
  /** The row repeats the funds block, points and all: 预算执行情况. */
  readonly isExecution: boolean;
  /** 预算执行率: the percentage that it is answered with; `null` for any other row. */
  readonly printedRate: PrintedPercent | null;
  /** What the target in words says that may be chosen; `null` for any other target. */
  readonly choice: TargetInWords | null;
  /** The scoring rule that the form prints for the row; `null` where it prints none. */
  readonly printedRule: PrintedRule | null;
  /** `null` where the form has no column for reasons. */
  readonly reason: ReasonReading | null;
}
