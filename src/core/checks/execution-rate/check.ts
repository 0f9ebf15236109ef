import { Decimal } from 'decimal.js';
import type { FundsRow } from '../../form/selfEvaluationForm';
import { inOneUnit } from '../../reading/moneyUnit';
import type { PrintedPercent } from '../../reading/printedFigures';
import { oneLine } from '../../reading/rowTexts';
import { formatPlain } from '../../scoring/score';
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

function inTotal({ judged: { funds } }: CheckContext): Found {
  const printed = funds?.printedRate ?? null;
  if (!funds || printed === null) return [];
  const { cell, percent: rate } = printed;
  if (funds.budget?.isBlank && !rate.isZero())
    return [{ cell, values: { kind: 'noBudget', printed: oneLine(cell.text) } }];
  return funds.amounts ? difference(printed, funds.amounts, '') : [];
}

function inParts({ judged: { form, funds } }: CheckContext): Found {
  if (!funds || funds.moneyUnitSlip) return [];
  return funds.parts.flatMap(({ part, printedRate }) => {
    const amounts = amountsOf(part, form.moneyUnit);
    if (printedRate === null || amounts === null || part.row === funds.funds.total.row) return [];
    return difference(printedRate, amounts, oneLine(part.label));
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
  { cell, percent: printed, decimals }: PrintedPercent,
  [planned, spent]: readonly [Decimal, Decimal],
  part: string,
): Found {
  const exact = spent.div(planned).times(100);
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
  return indicators.flatMap(({ indicator, reading: { printedRate } }): Found => {
    if (printedRate === null) return [];
    const { percent: answer, decimals } = printedRate;
    if (isSameAt(decimals, exact, answer)) return [];
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
