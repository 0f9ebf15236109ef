import { Decimal } from 'decimal.js';
import type { FormCell, SelfEvaluationForm } from './selfEvaluationForm';

const ONE = new Decimal(1);
const FULL = new Decimal(100);

/**
 * The form with its weights in points where they are written as shares of one: 权重 0.2 of 100 points are 20, or of the 90
 * beside an execution of 10. Told by their sum, which is 1, and by a score or a total that is more than 1; scores that all stay
 * below it are shares themselves.
 */
export function withWholeWeights(form: SelfEvaluationForm): SelfEvaluationForm {
  const { indicators, funds, total } = form;
  const weights = indicators.flatMap(({ weight }) => (weight?.number ? [weight.number] : []));
  if (weights.length < 2 || weights.some((weight) => weight.gte(ONE) || weight.isNegative())) return form;
  const own = Decimal.sum(...weights);
  const execution = funds?.total.weight?.number ?? funds?.weightInHeader?.number ?? null;
  const isExecutionShare = execution?.lte(ONE) === true;
  const isShares = own.eq(ONE) || (isExecutionShare && own.plus(execution).eq(ONE));
  const scores = [total?.weight, total?.score, ...indicators.map(({ score }) => score)];
  if (!isShares || !scores.some((score) => score?.number?.gt(ONE))) return form;
  const pointsOfOne = execution === null || isExecutionShare ? FULL : FULL.minus(execution);
  return {
    ...form,
    pointsOfOne,
    indicators: indicators.map((row) => ({ ...row, weight: inPoints(row.weight, pointsOfOne) })),
    funds: funds && { ...funds, total: { ...funds.total, weight: inPoints(funds.total.weight, FULL) } },
    total: total && { ...total, weight: inPoints(total.weight, pointsOfOne) },
    sectionPoints: form.sectionPoints.map((section) => ({
      ...section,
      points: section.points.lte(ONE) ? section.points.times(pointsOfOne) : section.points,
    })),
  };
}

/** A weight in points where it is written as a share of one (`SelfEvaluationForm.pointsOfOne`). */
export function inPoints<Cell extends FormCell | null>(cell: Cell, pointsOfOne: Decimal | undefined): Cell {
  return pointsOfOne && cell?.number?.lte(ONE) === true
    ? { ...cell, number: cell.number.times(pointsOfOne) }
    : cell;
}
