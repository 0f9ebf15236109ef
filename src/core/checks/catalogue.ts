import type { Check } from './check';
import { dateImpossible } from './date-impossible/check';
import { executionRate } from './execution-rate/check';
import { executionScore } from './execution-score/check';
import { fullThoughUnmet } from './full-though-unmet/check';
import { fundParts } from './fund-parts/check';
import { missingValue } from './missing-value/check';
import { qualitativeBand } from './qualitative-band/check';
import { qualitativeConfirm } from './qualitative-confirm/check';
import { reasonMissing } from './reason-missing/check';
import { reasonUnfinished } from './reason-unfinished/check';
import { scoreAboveWeight } from './score-above-weight/check';
import { scoreDiffers } from './score-differs/check';
import { tornRow } from './torn-row/check';
import { totalScore } from './total-score/check';
import { weightsSum } from './weights-sum/check';
import { lenientRule } from './lenient-rule/check';
import { limitExceeded } from './limit-exceeded/check';
import { overTarget } from './over-target/check';
import { deductedThoughMet } from './deducted-though-met/check';
import { notComparable } from './not-comparable/check';
import { dateLate } from './date-late/check';
import { fundsUnread } from './funds-unread/check';
import { pointsUnread } from './points-unread/check';
import { moneyUnit } from './money-unit/check';
import { budgetFigures } from './budget-figures/check';
import { lowExecution } from './low-execution/check';
import { workAheadOfMoney } from './work-ahead-of-money/check';
import { qualitativeUneven } from './qualitative-uneven/check';
import { copiedTargets } from './copied-targets/check';
import { placeholder } from './placeholder/check';
import { swappedColumns } from './swapped-columns/check';
import { goalText } from './goal-text/check';
import { reasonRepeated } from './reason-repeated/check';
import { reasonThin } from './reason-thin/check';
import { sectionMissing } from './section-missing/check';
import { sectionWeights } from './section-weights/check';
import { heavyIndicator } from './heavy-indicator/check';
import { budgetAdjusted } from './budget-adjusted/check';
import { completionRate } from './completion-rate/check';
import { grade } from './grade/check';
import { cellError } from './cell-error/check';
import { percentOdd } from './percent-odd/check';
import { duplicateIndicator } from './duplicate-indicator/check';
import { yearMismatch } from './year-mismatch/check';
import { narrativeContradicts } from './narrative-contradicts/check';
import { unitMismatch } from './unit-mismatch/check';
import { fillable } from './fillable/check';
import { headMissing } from './head-missing/check';
import { reasonContradicts } from './reason-contradicts/check';
import { costDirection } from './cost-direction/check';
import { vagueTarget } from './vague-target/check';
import { wrongSection } from './wrong-section/check';
import { hiddenRow } from './hidden-row/check';
import { perfectScore } from './perfect-score/check';

/** Every check, in the order in which people read their findings. A new check adds its line here. */
export const CHECKS: readonly Check[] = [
  headMissing,
  weightsSum,
  sectionWeights,
  tornRow,
  cellError,
  hiddenRow,
  missingValue,
  fillable,
  notComparable,
  unitMismatch,
  placeholder,
  swappedColumns,
  reasonMissing,
  reasonUnfinished,
  reasonContradicts,
  reasonThin,
  reasonRepeated,
  fullThoughUnmet,
  limitExceeded,
  lenientRule,
  overTarget,
  deductedThoughMet,
  scoreAboveWeight,
  dateImpossible,
  dateLate,
  yearMismatch,
  scoreDiffers,
  qualitativeBand,
  qualitativeConfirm,
  qualitativeUneven,
  copiedTargets,
  duplicateIndicator,
  heavyIndicator,
  vagueTarget,
  wrongSection,
  costDirection,
  sectionMissing,
  percentOdd,
  completionRate,
  goalText,
  narrativeContradicts,
  pointsUnread,
  fundsUnread,
  moneyUnit,
  budgetFigures,
  budgetAdjusted,
  executionRate,
  executionScore,
  lowExecution,
  workAheadOfMoney,
  fundParts,
  totalScore,
  grade,
  perfectScore,
];

const BY_ID: ReadonlyMap<string, Check> = new Map(CHECKS.map((check) => [check.id, check]));

/** A check by its id; `undefined` for one that is not in the catalogue. */
export function checkById(id: string): Check | undefined {
  return BY_ID.get(id);
}
