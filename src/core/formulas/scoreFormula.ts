import type { FormCell } from '../form/selfEvaluationForm';
import type { JudgedIndicator } from '../scoring/judgement';
import { fullMarks, SHOWN_DECIMALS } from '../scoring/score';
import { isKeptBelow, isWhole, keptDecimals, type ScoreExpression } from '../scoring/scoreExpression';
import { figureTerms } from './figureTerms';
import { factorOf, isLive, type TermOf } from './formulaOf';
import { term, type Term } from './term';

/**
 * The formula that shows how a row's score comes about: `=ROUND(G14*3/4,2)` for part of the marks, `=G14` for full marks.
 * Where a figure is a number in its cell the formula follows it, for full marks too: `=ROUND(G14*MIN(1,F14/90%),2)`.
 * `null` where the score is a suggestion, or where a formula would show no more than the number does.
 */
export function scoreFormula({ indicator, judgement }: JudgedIndicator): string | null {
  const { arithmetic, figures } = judgement;
  if (arithmetic === null) return null;
  const terms = figures === null ? null : figureTerms(figures, indicator);
  const termOf: TermOf = ({ source }) =>
    source === 'target' || source === 'achieved' ? (terms?.[source] ?? null) : null;
  const weight = term(indicator.weight, arithmetic.weight.value);
  return formulaOfScore(arithmetic, weight, termOf, indicator.deduction);
}

/**
 * A score's formula over the weight's term and the terms of its share: `=ROUND(G14*3/4,2)`, less points of a column
 * `=ROUND(MAX(0,ROUND(G14*3/4,2)-H14),2)`. Points that the rules take off stand in no cell, and hold only at these figures: `null`.
 */
export function formulaOfScore(
  score: ScoreExpression,
  weight: Term,
  termOf: TermOf,
  deductionCell: FormCell | null = null,
): string | null {
  const earned = earnedFormula(score, weight, termOf);
  if (earned === null || score.deductions.length === 0) return earned && `=${earned}`;
  const terms = score.deductions.map(({ points, source }) =>
    source === 'column' && points.decimalPlaces() <= SHOWN_DECIMALS ? term(deductionCell, points) : null,
  );
  if (!terms.every((points) => points?.isCell === true)) return null;
  const difference = `MAX(0,${[earned, ...terms.map((points) => points?.text)].join('-')})`;
  // 9.09 − 9 is 0.0899999999999999 to Excel.
  return `=ROUND(${difference},${Math.max(SHOWN_DECIMALS, score.weight.value.decimalPlaces())})`;
}

function earnedFormula(score: ScoreExpression, weight: Term, termOf: TermOf): string | null {
  const { share, decimals } = score;
  const digits = score.weight.value.decimalPlaces();
  const whole = score.rounding === 'belowFull' && isWhole(score);
  // Full marks are the weight itself, with whatever digits it has: a formula that rounds would take some off.
  const factor = whole && (!isLive(share, termOf) || digits > decimals) ? null : factorOf(share, termOf);
  if (factor === null) return whole ? wholeWeight(score, weight) : null;
  if (digits > SHOWN_DECIMALS) return null;
  const product = `${weight.text}*${factor}`;
  if (isKeptBelow(score)) return `ROUNDDOWN(${product},${keptDecimals(score)})`;
  const rounded = `ROUND(${product},${decimals})`;
  // Without decimals 7.59 of 7.6 points would be 8.
  return digits > decimals ? `MIN(${weight.text},${rounded})` : rounded;
}

function wholeWeight({ weight: { value } }: ScoreExpression, weight: Term): string | null {
  if (!weight.isCell) return null;
  return fullMarks(value).eq(value) ? weight.text : `ROUND(${weight.text},${SHOWN_DECIMALS})`;
}
