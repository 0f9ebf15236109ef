import { Decimal } from 'decimal.js';
import type { Grade } from '../assessment';
import type { FormCell, Indicator, SelfEvaluationForm } from '../form/selfEvaluationForm';
import type { Localized } from '../language/locale';
import type { FormFigures } from '../reading/formFigures';
import type { FundsReading } from '../reading/fundsReading';
import { hasPoints } from '../reading/notApplicable';
import { judgeExecution, type ExecutionJudgement } from './executionRate';
import { judgeRow } from './judgeRow';
import type { JudgedIndicator } from './judgement';
import { NOTES } from './notes';
import { isStroke, quotedScore, unreadScore, writtenIn } from '../reading/unreadCell';
import type { ScoringProfile } from './profile';
import {
  isCapped,
  sumOfScores,
  totalOf,
  totalWorking,
  type TotalCap,
  type TotalExpression,
} from './totalExpression';
import { atShownDecimals, formatPlain, formatScore, fullMarks, pointsInSum } from './score';

/** A row without which the total is not known. */
export interface OpenPart {
  readonly row: number;
  readonly name: string;
  readonly why: Localized;
}

/** A score that counts towards the total, with the cell it belongs into; `null` where the layout has none for it. */
export interface CountedPart {
  readonly cell: FormCell | null;
  readonly score: Decimal;
}

export interface JudgedTotal {
  /** Sum of the weights as read, execution included; `null` where the form has no weight column. */
  readonly weight: Decimal | null;
  /** What score, working and formula are read off; `null` while parts are open or where nothing is scored. */
  readonly expression: TotalExpression | null;
  readonly score: Decimal | null;
  readonly working: string | null;
  /** What the total is the sum of; empty while it is not known. */
  readonly parts: readonly CountedPart[];
  /** The profile holds it below the sum because of the execution rate. */
  readonly isCapped: boolean;
  /** The line that the profile holds it under at this rate, whether or not the sum reaches it. */
  readonly cap: Decimal | null;
  readonly grade: Grade | null;
  readonly open: readonly OpenPart[];
}

export interface JudgedForm {
  readonly form: SelfEvaluationForm;
  readonly indicators: readonly JudgedIndicator[];
  readonly execution: ExecutionJudgement | null;
  /** What the funds say; `null` where the form has none. */
  readonly funds: FundsReading | null;
  readonly total: JudgedTotal;
  /** Whether the score of the funds is one of those that the total adds. */
  readonly isExecutionCounted: boolean;
}

/**
 * Judges a form: every row, the execution rate, the total. Nothing is written and no finding made here.
 *
 * @param isDecided whether a person has decided that the score in a row stands; nobody has unless told
 * @param before the same form, judged by the same profile before some of its cells were written
 */
export function judgeForm(
  { form, funds, rows }: FormFigures,
  profile: ScoringProfile,
  isDecided: (indicator: Indicator) => boolean = () => false,
  before: JudgedForm | null = null,
): JudgedForm {
  const execution = funds && judgeExecution(funds, profile);
  const known = before?.form.year === form.year ? before.indicators : [];
  const indicators = rows.map((row, index) => {
    const judged = judgeRow(row, form.year, profile, known[index]);
    return isDecided(row.indicator) ? { ...judged, isDecided: true } : judged;
  });
  return {
    ...{ form, indicators, execution, funds, total: judgeTotal(form, indicators, execution, profile) },
    isExecutionCounted: form.funds !== null && (!execution || countsExecution(form, indicators, execution)),
  };
}

/** Whether a printed score lies in a qualitative band: the upper end belongs to it only where it is the weight. */
export function isInBand(score: Decimal, band: readonly [Decimal, Decimal], weight: Decimal): boolean {
  const [low, high] = band;
  const isFull = high.eq(weight) && atShownDecimals(score).eq(fullMarks(weight));
  return score.gte(low) && (score.lt(high) || isFull);
}

/**
 * The score of a row that counts towards the total: one that a person has decided on, or that
 * is a person's right; else the definite one; for a qualitative row a printed score inside
 * its band, else the suggestion; for the rest the printed score. `null`: the row is open (SCORING §1).
 */
export function countedScore({
  indicator,
  judgement,
  isDecided,
  standsByRight,
}: JudgedIndicator): Decimal | null {
  const printed = indicator.score?.number ?? null;
  if ((isDecided || standsByRight) && printed !== null) return printed;
  // 30*0.9 or 满分 is somebody's score: the rule's must not be counted in its place.
  if (unreadScore(indicator.score, indicator.weight?.number ?? null) !== null) return null;
  const weight = indicator.weight?.number ?? null;
  if (judgement.verdict === 'qualitative' && weight !== null) {
    const stands = printed !== null && judgement.band !== null && isInBand(printed, judgement.band, weight);
    return stands ? printed : judgement.score;
  }
  // What is only suggested counts once a person has written it.
  return judgement.isOnlySuggested ? printed : (judgement.score ?? printed);
}

/** 优 ≥ 90, 良 ≥ 80, 中 ≥ 60, 差, by the profile's lines. */
export function gradeOf(total: Decimal, { grades }: ScoringProfile): Grade {
  if (total.gte(grades.excellent)) return 'excellent';
  if (total.gte(grades.good)) return 'good';
  return total.gte(grades.fair) ? 'fair' : 'poor';
}

function judgeTotal(
  form: SelfEvaluationForm,
  indicators: readonly JudgedIndicator[],
  execution: ExecutionJudgement | null,
  profile: ScoringProfile,
): JudgedTotal {
  const weight = sumOfWeights(form, indicators, execution);
  const unknown = (open: readonly OpenPart[]): JudgedTotal => ({
    ...{ weight, expression: null, score: null, working: null, parts: [] },
    ...{ isCapped: false, cap: null, grade: null, open },
  });
  const hasScores = form.columns.score !== null && indicators.length > 0;
  if (!hasScores) return unknown([]);
  const parts: CountedPart[] = [];
  const open: OpenPart[] = [];
  if (form.fundsUnread) {
    const { row, text } = form.fundsUnread;
    open.push({ row, name: text.trim(), why: FUNDS_UNREAD });
  }
  if (form.pointsUnread) {
    const { row, text } = form.pointsUnread;
    open.push({ row, name: text.trim(), why: POINTS_UNREAD });
  }
  if (form.funds && execution && countsExecution(form, indicators, execution)) {
    const slip = execution.moneyUnitSlip;
    // A printed score that came of mixed units is no more to be counted than the rule's.
    const unread = unreadScore(form.funds.total.score, execution.weight);
    const score = slip || unread ? null : (execution.score ?? form.funds.total.score?.number ?? null);
    if (score === null)
      open.push({
        row: form.funds.total.row,
        name: form.funds.total.label,
        why: slip
          ? MONEY_UNITS_MIXED
          : unread
            ? NOTES.scoreUnread(quotedScore(unread))
            : executionOpen(execution),
      });
    else parts.push({ cell: form.funds.total.score, score });
  }
  for (const judged of indicators) {
    const score = countedScore(judged);
    if (score !== null) {
      const weight = judged.indicator.sharesWeight ? null : (judged.indicator.weight?.number ?? null);
      parts.push({ cell: judged.indicator.score, score: pointsInSum(score, weight) });
    } else if (isScoredRow(judged)) open.push(openPart(judged));
  }
  if (open.length > 0) return unknown(open);
  const scores = parts.map(({ score }) => score);
  const sum = sumOfScores(scores);
  const printed = form.total?.weight?.number ?? HUNDRED;
  const hasExecution =
    form.funds !== null && execution !== null && countsExecution(form, indicators, execution);
  const own = hasExecution && execution.weight !== null ? weight?.minus(execution.weight) : null;
  if (form.total?.weight?.number && own?.eq(printed) && printed.lt(HUNDRED)) {
    // 合计｜90 under the indicators: the row adds them alone, and a total with the execution does not belong there.
    return unknown([{ row: form.total.row, name: TOTAL_NAME, why: withoutExecution(printed) }]);
  }
  if (sum.gt(printed)) {
    // Something is counted twice or weighted wrongly: nobody has 120 of 100 points (SCORING §1).
    const row = form.total?.row ?? form.area.bottom;
    return unknown([{ row, name: TOTAL_NAME, why: aboveFullMarks(sum, printed) }]);
  }
  const expression = { scores, cap: capAt(execution?.rate ?? null, profile) };
  const score = totalOf(expression);
  return {
    ...{ weight, expression, score, working: totalWorking(expression), parts },
    isCapped: isCapped(expression),
    cap: expression.cap?.atMost ?? null,
    // Without weights nobody knows what the total is out of.
    grade: weight === null ? null : gradeOf(score, profile),
    open,
  };
}

/** Some cities let a low execution rate cap the total (SCORING §2): the lowest line that the rate is under counts. */
function capAt(rate: Decimal | null, { totalCaps }: ScoringProfile): TotalCap | null {
  if (rate === null) return null;
  const percent = rate.times(100);
  const [line] = totalCaps
    .filter(({ rateBelow }) => percent.lt(rateBelow))
    .sort((first, second) => first.rateBelow - second.rateBelow);
  if (!line) return null;
  return { atMost: new Decimal(line.atMost), because: `${percent.toFixed(2)}% < ${line.rateBelow}%` };
}

const FUNDS_UNREAD: Localized = {
  'zh-CN': '此处写有资金内容，未能识别预算数和执行数，预算执行得分和总分未计算。',
  'en-US':
    'Money is spoken of here, but budget and executed amount were not understood, so the total is open.',
};

const HUNDRED = new Decimal(100);
const TOTAL_NAME = '总分';

function aboveFullMarks(sum: Decimal, full: Decimal): Localized {
  return {
    'zh-CN': `各项得分合计 ${formatScore(sum)}，超过满分 ${formatPlain(full)}，请核对分值和得分。`,
    'en-US': `The scores add to ${formatScore(sum)}, more than the full marks of ${formatPlain(full)}. Please check.`,
  };
}

const POINTS_UNREAD: Localized = {
  'zh-CN': '此处另有计分内容，未能识别，总分未计算。',
  'en-US': 'There are further points here that were not understood, so the total is open.',
};

function withoutExecution(printed: Decimal): Localized {
  return {
    'zh-CN': `合计行的分值 ${formatPlain(printed)} 只含各项指标，不含预算执行，总分没有填写。`,
    'en-US': `The total row's weight of ${formatPlain(printed)} is that of the indicators alone, without the budget execution; no total was filled.`,
  };
}

const MONEY_UNITS_MIXED: Localized = {
  'zh-CN': '全年执行数与全年预算数相差一千倍以上，疑似元与万元混用，请核对单位。',
  'en-US': 'Budget and executed amount differ a thousandfold: 元 and 万元 seem to be mixed. Please check.',
};

/** What exactly stands in the way of the execution score. */
function executionOpen({ gap, budget, weight }: ExecutionJudgement): Localized {
  if (gap?.cell?.number?.isNegative()) return NOTES.executedBelowZero(writtenIn(gap.cell));
  if (gap?.cell === null && gap.what !== 'weight') return NOTES.fundsColumnMissing(gap.what);
  if (gap !== null) return NOTES.fundsGap(gap.what, writtenIn(gap.cell));
  if (budget?.number?.lte(0)) return NOTES.budgetIsZero;
  return NOTES.executionWeight(weight === null ? '' : formatPlain(weight));
}

/**
 * Whether the funds block's rate counts: it has points, in a column, in a header or by a printed score, and they are
 * not the points of an indicator row 预算执行率 over again.
 */
function countsExecution(
  { funds, total }: SelfEvaluationForm,
  indicators: readonly JudgedIndicator[],
  { weight }: ExecutionJudgement,
): boolean {
  const score = funds?.total.score ?? null;
  // A blank score without a weight is open where the indicators leave points for it: the total is not known without it.
  if (weight === null)
    return (
      (score?.number ?? null) !== null ||
      ((score === null || (score.isBlank && !score.isCovered)) && leavesPoints(indicators))
    );
  const isSaidAgain = indicators.some(
    ({ reading, indicator }) => reading.isExecution && indicator.weight?.number?.eq(weight),
  );
  if (!isSaidAgain) return true;
  // Where only both together are the form's points, each of them counts.
  const full = total?.weight?.number ?? HUNDRED;
  return atShownDecimals(Decimal.sum(weight, ...weightsOf(indicators))).eq(full);
}

function weightsOf(indicators: readonly JudgedIndicator[]): readonly Decimal[] {
  return indicators.flatMap(({ indicator: { weight } }) => (weight?.number ? [weight.number] : []));
}

function leavesPoints(indicators: readonly JudgedIndicator[]): boolean {
  if (indicators.some(({ reading }) => reading.isExecution)) return false;
  const weights = weightsOf(indicators);
  return weights.length > 0 && atShownDecimals(Decimal.sum(...weights)).lt(HUNDRED);
}

/** A score merged over several rows belongs to the first of them. */
function isScoredRow({ indicator, reading }: JudgedIndicator): boolean {
  if (reading.answer.kind === 'notApplicable' && !hasPoints(indicator)) return false;
  return indicator.score !== null && !indicator.score.isCovered;
}

function openPart({ indicator, judgement }: JudgedIndicator): OpenPart {
  const unread = unreadScore(indicator.score, indicator.weight?.number ?? null);
  // Of a row that does not apply, or is for a person, a stroke says no more than that.
  if (unread !== null && !(judgement.verdict === 'needsReview' && isStroke(unread)))
    return {
      row: indicator.row,
      name: indicator.name || indicator.category,
      why: NOTES.scoreUnread(quotedScore(unread)),
    };
  return {
    row: indicator.row,
    name: indicator.name || indicator.category,
    why: indicator.sharesWeight ? NOTES.weightShared : (judgement.note ?? NOTES.weightUnstated),
  };
}

function sumOfWeights(
  form: SelfEvaluationForm,
  indicators: readonly JudgedIndicator[],
  execution: ExecutionJudgement | null,
): Decimal | null {
  if (form.columns.weight === null) return null;
  const weights = form.indicators.flatMap(({ weight }) => (weight?.number ? [weight.number] : []));
  const counted = execution && countsExecution(form, indicators, execution) ? execution.weight : null;
  return atShownDecimals(Decimal.sum(counted ?? 0, ...weights));
}
