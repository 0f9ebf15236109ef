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
import { scoreAboveWeight } from './score-above-weight/check';
import { scoreDiffers } from './score-differs/check';
import { tornRow } from './torn-row/check';
import { totalScore } from './total-score/check';
import { weightsSum } from './weights-sum/check';

/** Every check, in the order in which people read their findings. A new check adds its line here. */
export const CHECKS: readonly Check[] = [
  weightsSum,
  tornRow,
  missingValue,
  reasonMissing,
  fullThoughUnmet,
  scoreAboveWeight,
  dateImpossible,
  scoreDiffers,
  qualitativeBand,
  qualitativeConfirm,
  executionRate,
  executionScore,
  fundParts,
  totalScore,
];
