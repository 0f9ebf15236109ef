import type { Decimal } from 'decimal.js';
import type { Verdict } from '../assessment';
import type { Localized } from '../language/locale';
import type { Indicator } from '../form/selfEvaluationForm';
import type { Figures } from '../reading/figures';
import type { RowReading } from '../reading/rowReading';
import type { ScoringProfile } from './profile';
import type { ScoreExpression } from './scoreExpression';

/** What a rule needs to know beside the two measures. */
export interface RuleContext {
  /** `null` where the form has no weight column: rows are then judged but not scored. */
  readonly weight: Decimal | null;
  readonly isCost: boolean;
  /** Fewer is better by the indicator's name (投诉率, 故障次数), which matters where no operator is written. */
  readonly isReverse: boolean;
  /** Nothing says what is measured: likewise. */
  readonly isUnnamed: boolean;
  /** A span of time that may be meant as a limit (工期, 响应时间); likewise. */
  readonly isPace: boolean;
  /** A span within which something is to be done: a shorter one is in time. */
  readonly isDoneWithin: boolean;
  readonly formYear: number | null;
  readonly profile: ScoringProfile;
}

/** A score with the reading of the row that gives it. */
export interface ScoredReading {
  readonly score: Decimal;
  readonly reading: Localized;
}

export type RuleId = 'at-least' | 'at-most' | 'equal' | 'cost' | 'range' | 'date' | 'qualitative' | 'none';

/** What a scoring rule says of one row. */
export interface Judgement {
  readonly rule: RuleId;
  readonly verdict: Verdict;
  /** Rounded, in [0, weight]; for a qualitative row the suggestion; `null` where there is none. */
  readonly score: Decimal | null;
  readonly band: readonly [Decimal, Decimal] | null;
  /** Whether the target is known to be met; `null`: unknown. */
  readonly targetMet: boolean | null;
  readonly overTarget: boolean;
  /** The score is offered and never filled: 未开展 may have been done in part (SCORING §1). */
  readonly isOnlySuggested: boolean;
  /** Full marks that the default rules would not give: a cost above its target under 一体化. */
  readonly isLenient: boolean;
  /** The score is the printed rule's, where that is not the usual one. */
  readonly isByPrintedRule: boolean;
  readonly working: string | null;
  /** What score, working and formula are read off; `null` where no rule gives the score: a suggestion has none. */
  readonly arithmetic: ScoreExpression | null;
  /** The two numbers held against each other; `null` where there are none or they may be read in two ways. */
  readonly figures: Figures | null;
  /** Days by which an achieved date is late; `null` where it is not, or not known. */
  readonly daysLate: number | null;
  readonly note: Localized | null;
  readonly candidates: readonly ScoredReading[];
  /** A date on either side that the calendar does not have. */
  readonly impossibleDate: 'target' | 'achieved' | null;
  /** Why a row needs review, where a check has something to say of it. */
  readonly reviewCause: 'not-comparable' | 'date-late' | 'shortfall' | null;
}

export interface JudgedIndicator {
  readonly indicator: Indicator;
  /** What the row means: whoever wants to know what its texts say asks here. */
  readonly reading: RowReading;
  readonly judgement: Judgement;
  readonly reasonRequired: boolean;
  readonly reasonPresent: boolean;
  /** A reason is required, or points were deducted whatever the rule says: the rows to highlight while it is missing. */
  readonly explanationDue: boolean;
  /** The printed score is lower than the rule's, and says why: a person's right, never refilled (SCORING §1). */
  readonly standsByRight: boolean;
  /** A person has decided that the score which stands in the row counts, whatever the rule gives. */
  readonly isDecided: boolean;
}

/** A judgement with everything unsaid left empty. */
export function judgement(rule: RuleId, verdict: Verdict, said: Partial<Judgement> = {}): Judgement {
  // Every row makes several: what is said is laid over a whole one, which V8 does faster than asking for each by its name.
  return Object.assign(unsaid(rule, verdict), said);
}

function unsaid(rule: RuleId, verdict: Verdict): Judgement {
  return {
    ...{ rule, verdict, score: null, band: null, targetMet: null, overTarget: false, isOnlySuggested: false },
    ...{ isLenient: false, working: null, arithmetic: null, figures: null, daysLate: null, note: null },
    ...{ candidates: NO_CANDIDATES, impossibleDate: null, reviewCause: null, isByPrintedRule: false },
  };
}

const NO_CANDIDATES: readonly ScoredReading[] = [];

/** 「无法判定」 with the reason in words and, where there are any, the scores the row could have. */
export function needsReview(rule: RuleId, note: Localized, rest: Partial<Judgement> = {}): Judgement {
  return judgement(rule, 'needsReview', { ...rest, note });
}
