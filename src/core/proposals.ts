import { Decimal } from 'decimal.js';
import type { Occupancy, Proposal } from './assessment';
import { printedPercent } from './checks/execution-rate/check';
import { formatCell } from './grid/cellAddress';
import type { FormCell } from './form/selfEvaluationForm';
import { isInBand, type JudgedForm } from './scoring/judgeForm';
import type { JudgedIndicator } from './scoring/judgement';
import { formatScore } from './scoring/score';
import { formatToSet, type NumberKind } from './writtenFormat';

/**
 * Every number that the judgement would put into a cell of the form, with what stands there now. Cells under a
 * merged area and torn rows are never proposed; rows that a person must judge have nothing to propose.
 */
export function proposalsOf({ form, indicators, execution, total }: JudgedForm): readonly Proposal[] {
  const { funds } = form;
  return [
    propose(funds?.total.rate, 'executionRate', execution?.rate, execution?.rateWorking),
    propose(funds?.total.score, 'executionScore', execution?.score, execution?.working),
    ...indicators.map(proposeScore),
    form.total?.isTorn === false ? propose(form.total.score, 'total', total.score, total.working) : null,
  ].filter((proposal) => proposal !== null);
}

function proposeScore({ indicator, judgement }: JudgedIndicator): Proposal | null {
  const { score, weight } = indicator;
  if (!['met', 'unmet', 'qualitative'].includes(judgement.verdict)) return null;
  const stands =
    judgement.verdict === 'qualitative' &&
    score?.number &&
    judgement.band !== null &&
    isInBand(score.number, judgement.band, weight?.number ?? new Decimal(0));
  return stands ? null : propose(score, 'score', judgement.score, judgement.working);
}

function propose(
  cell: FormCell | null | undefined,
  role: Proposal['role'],
  value: Decimal | null | undefined,
  working: string | null | undefined,
): Proposal | null {
  if (!cell || !value || cell.isCovered) return null;
  const kind: NumberKind = role === 'executionRate' ? 'rate' : 'score';
  return {
    cell: formatCell(cell),
    role,
    row: cell.row + 1,
    value: kind === 'rate' ? value.toFixed() : formatScore(value),
    formula: null,
    occupancy: occupancyOf(cell, value, kind),
    current: cell.text.trim(),
    numberFormat: formatToSet(cell.numberFormat, value, kind),
    working: working ?? '',
  };
}

function occupancyOf(cell: FormCell, value: Decimal, kind: NumberKind): Occupancy {
  if (cell.isFormula) return 'formula';
  if (cell.isBlank) return 'blank';
  const percent = kind === 'rate' ? printedPercent(cell.text) : null;
  const present = kind === 'rate' ? (percent?.div(100) ?? null) : cell.number;
  if (present === null) return 'different';
  const decimals = kind === 'rate' ? 4 : 2;
  return present.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).eq(value) ? 'same' : 'different';
}
