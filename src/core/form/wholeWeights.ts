import { Decimal } from 'decimal.js';
import type { FormCell, SelfEvaluationForm } from './selfEvaluationForm';

const ONE = new Decimal(1);
const FULL = new Decimal(100);

/**
 * The form with its weights in points where they are written as shares of one: 权重 0.2 of 100 points are 20. Told by their
 * sum, which is 1, and by a score or a total that is more than 1; scores that all stay below it are shares themselves.
 */
export function withWholeWeights(form: SelfEvaluationForm): SelfEvaluationForm {
  const { indicators, funds, total } = form;
  const weights = indicators.flatMap(({ weight }) => (weight?.number ? [weight.number] : []));
  if (weights.length < 2 || weights.some((weight) => weight.gt(ONE) || weight.isNegative())) return form;
  const own = Decimal.sum(...weights);
  const execution = funds?.total.weight?.number ?? null;
  const isShares = own.eq(ONE) || (execution?.lte(ONE) === true && own.plus(execution).eq(ONE));
  const scores = [total?.weight, total?.score, ...indicators.map(({ score }) => score)];
  if (!isShares || !scores.some((score) => score?.number?.gt(ONE))) return form;
  return {
    ...form,
    indicators: indicators.map((row) => ({ ...row, weight: inPoints(row.weight) })),
    funds: funds && { ...funds, total: { ...funds.total, weight: inPoints(funds.total.weight) } },
    total: total && { ...total, weight: inPoints(total.weight) },
  };
}

function inPoints<Cell extends FormCell | null>(cell: Cell): Cell {
  return cell?.number?.lte(ONE) === true ? { ...cell, number: cell.number.times(FULL) } : cell;
}
