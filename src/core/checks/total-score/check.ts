import { Decimal } from 'decimal.js';
import type { FormCell, SelfEvaluationForm } from '../../form/selfEvaluationForm';
import { isRoundingOf, toldApart } from '../../reading/printedFigures';
import { atShownDecimals, formatPlain, formatScore } from '../../scoring/score';
import { sumOfScores } from '../../scoring/totalExpression';
import { writtenSum } from '../../scoring/writtenSum';
import type { JudgedForm } from '../../scoring/judgeForm';
import { defineCheck, type CheckContext, type Occurrence } from '../check';
import { messages, type TotalScoreValues } from './messages';

/** The printed total must be the sum of the printed scores, and no more than full marks (CHECKS: `total-score`). */
export const totalScore = defineCheck({
  id: 'total-score',
  severity: 'error',
  basis: 'evaluationMeasures',
  givesWayTo: [
    { check: 'score-above-weight', by: 'form', aspect: 'above' },
    { check: 'weights-sum', by: 'form', aspect: 'above' },
    { check: 'execution-score', by: 'form', aspect: 'above' },
    { check: 'section-weights', by: 'form', aspect: 'scoresAbove' },
  ],
  messages,
  offers: ['total'],
  find: (context) => {
    const found = wrongTotal(context);
    return found.length > 0 ? found : otherInHead(context);
  },
});

type Found = readonly Occurrence<TotalScoreValues>[];

function wrongTotal({ judged, profile }: CheckContext): Found {
  const { form, total } = judged;
  const cell = form.total?.score ?? null;
  const printed = cell?.number ?? null;
  if (!cell || printed === null) return scoresAboveFull(judged, cell, profile.fullMarks);
  const full = Decimal.max(profile.fullMarks, form.total?.weight?.number ?? 0);
  const isAbove = printed.gt(full);
  const above = { kind: 'above' as const, printed: formatPlain(printed), full: formatPlain(full) };
  if (form.columns.score === null) return isAbove ? [{ cell, aspect: 'above', values: above }] : [];
  // A profile may hold the total below the sum because of the execution rate.
  if (total.isCapped && total.score?.eq(printed)) return [];
  // With a score missing the sum says nothing; `missing-value` and `fillable` name the hole.
  const sum = writtenSum(judged);
  if (sum === null || atShownDecimals(printed).eq(sum))
    return isAbove ? [{ cell, aspect: 'above', values: above }] : [];
  // What was not understood has a score of its own (`funds-unread`, `points-unread`).
  if (isPartUnread(form, total) && printed.gt(sum) && !isAbove) return [];
  const gap = printed.minus(sum).abs();
  const [shownPrinted, shownSum] = toldApart(printed, sum);
  const values = {
    ...{ kind: 'differs' as const, printed: shownPrinted, sum: shownSum, gap: formatScore(gap) },
    // A sum above full marks is the weights' or a score's fault: the total does not count too few.
    direction: sum.gt(full) ? ('apart' as const) : printed.gt(sum) ? ('more' as const) : ('fewer' as const),
    isRounding: isRoundingOf(cell, sum),
    textRows: rowsLeftOut(form, printed),
  };
  return [{ cell, severity: gap.lte(profile.tolerance) && !isAbove ? 'hint' : 'error', values }];
}

/** 自评得分 in the head is neither the total below nor the sum of the scores. */
function otherInHead({ judged, reading: { head } }: CheckContext): Found {
  const [stated, total] = [head.score?.number, judged.form.total?.score?.number];
  if (!head.score || !stated || !total || isRoundingOf(head.score, total)) return [];
  if (writtenSum(judged)?.eq(stated)) return [];
  const [printed, other] = toldApart(stated, total);
  return [{ cell: head.score, values: { kind: 'head', printed, total: other } }];
}

/** Without weights that would tell, scores that add to more than anybody can have, and no total beside them yet. */
function scoresAboveFull(judged: JudgedForm, cell: FormCell | null, fullMarks: number): Found {
  const sum = judged.form.columns.weight === null ? writtenSum(judged) : null;
  if (sum === null || sum.lte(fullMarks)) return [];
  return [
    {
      cell,
      aspect: 'scoresAbove',
      values: { kind: 'scoresAbove', sum: formatPlain(sum), full: String(fullMarks) },
    },
  ];
}

/** Points that are not in the sum of the indicators' scores: of funds or another block that was not understood. */
function isPartUnread(
  { funds, fundsUnread, pointsUnread }: SelfEvaluationForm,
  { open }: JudgedForm['total'],
): boolean {
  const isExecutionOpen =
    funds !== null && !funds.total.score?.number && open.some(({ row }) => row === funds.total.row);
  return fundsUnread !== null || pointsUnread !== undefined || isExecutionOpen;
}

/** One-based rows whose scores are text, where leaving them out gives just the printed total: a formula did. */
function rowsLeftOut({ indicators, funds }: SelfEvaluationForm, printed: Decimal): readonly number[] {
  const scores = [funds?.total.score ?? null, ...indicators.map(({ score }) => score)].filter(
    (cell): cell is FormCell => cell !== null && cell.number !== null && !cell.isCovered,
  );
  const texts = scores.filter(({ stored }) => stored === null);
  const counted = scores.flatMap(({ stored, number }) =>
    stored === null || number === null ? [] : [number],
  );
  const isCause = texts.length > 0 && counted.length > 0 && sumOfScores(counted).eq(printed);
  return isCause ? texts.map(({ row }) => row + 1) : [];
}
