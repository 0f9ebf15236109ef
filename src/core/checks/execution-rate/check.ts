import { Decimal } from 'decimal.js';
import type { FormCell, FundsRow } from '../../form/selfEvaluationForm';
import { inOneUnit } from '../../reading/moneyUnit';
import { percentDecimals, printedPercent } from '../../reading/printedFigures';
import { likelyMeasures, oneLine, quantityIn, rowTexts } from '../../reading/rowTexts';
import { formatPlain } from '../../scoring/score';
import { EXECUTION_ROWS } from '../../vocabulary/moneyTalk';
import { defineCheck, type CheckContext, type Occurrence } from '../check';
import { messages, type ExecutionRateValues } from './messages';

/**
 * The printed rate must be executed ÷ budget at its own precision, in the total row, in each part and in an indicator
 * row 预算执行率 (CHECKS: `execution-rate`).
 */
export const executionRate = defineCheck({
  id: 'execution-rate',
  severity: 'error',
  basis: 'evaluationMeasures',
  messages,
  offers: ['executionRate'],
  find: (context) => [...inTotal(context), ...inParts(context), ...inIndicators(context)],
});

type Found = readonly Occurrence<ExecutionRateValues>[];

function inTotal({ judged: { form, execution } }: CheckContext): Found {
  const cell = form.funds?.total.rate ?? null;
  const printed = cell ? printedPercent(cell.text) : null;
  if (!cell || printed === null || !execution) return [];
  if (execution.budget?.isBlank && !printed.isZero())
    return [{ cell, values: { kind: 'noBudget', printed: oneLine(cell.text) } }];
  if (!execution.amounts) return [];
  return difference(cell, printed, execution.amounts, '');
}

function inParts({ judged: { form, execution } }: CheckContext): Found {
  if (!form.funds || execution?.moneyUnitSlip) return [];
  return form.funds.parts.flatMap((part) => {
    const amounts = amountsOf(part, form.moneyUnit);
    const printed = part.rate ? printedPercent(part.rate.text) : null;
    if (!part.rate || printed === null || amounts === null || part.row === form.funds?.total.row) return [];
    return difference(part.rate, printed, amounts, oneLine(part.label));
  });
}

function amountsOf(
  { budget, initialBudget, executed }: FundsRow,
  formUnit: '万元' | '元' | null,
): readonly [Decimal, Decimal] | null {
  const planned = budget ?? initialBudget;
  const amounts = planned && executed ? inOneUnit(planned, executed, formUnit) : null;
  return amounts?.[0].gt(0) ? amounts : null;
}

function difference(
  cell: FormCell,
  printed: Decimal,
  [planned, spent]: readonly [Decimal, Decimal],
  part: string,
): Found {
  const exact = spent.div(planned).times(100);
  const decimals = percentDecimals(cell);
  if (isSameAt(decimals, exact, printed)) return [];
  const values = {
    ...{ kind: 'differs' as const, part, printed: oneLine(cell.text), rate: percent(exact, decimals) },
    ...{ executed: formatPlain(spent), budget: formatPlain(planned) },
  };
  return [{ cell, values }];
}

/** A row 预算执行率 among the indicators repeats what the funds say. */
function inIndicators({ judged: { indicators, execution } }: CheckContext): Found {
  if (!execution?.amounts) return [];
  const [planned, spent] = execution.amounts;
  const exact = spent.div(planned).times(100);
  return indicators.flatMap(({ indicator }): Found => {
    if (EXECUTION_ROWS.exactly(rowTexts(indicator).name) === null) return [];
    const answer = quantityIn(likelyMeasures(indicator)[1]);
    if (answer?.unit !== '%') return [];
    const decimals = percentDecimals(indicator.achieved);
    if (isSameAt(decimals, exact, answer.value)) return [];
    const values = {
      ...{ kind: 'row' as const, printed: oneLine(indicator.achieved.text), rate: percent(exact, decimals) },
    };
    return [{ cell: indicator.achieved, subject: indicator, values }];
  });
}

function isSameAt(decimals: number, one: Decimal, other: Decimal): boolean {
  const at = (value: Decimal) => value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  return at(one).eq(at(other));
}

/** With as many digits as the printed one has, two at least. */
function percent(exact: Decimal, decimals: number): string {
  return `${exact.toFixed(Math.max(2, decimals), Decimal.ROUND_HALF_UP)}%`;
}
