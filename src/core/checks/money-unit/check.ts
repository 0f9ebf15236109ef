import { amountInFormUnit } from '../../reading/moneyUnit';
import { oneLine } from '../../reading/rowTexts';
import { formatPlain } from '../../scoring/score';
import { defineCheck, type CheckContext, type Occurrence } from '../check';
import { messages, type MoneyUnitValues } from './messages';

const YUAN_IN_WAN = 10_000;
/** A budget this many times what the form's own texts and costs speak of is in another unit (CHECKS: `money-unit`). */
const FAR = 1000;
/** Taken for 元, a budget below this is no project's: 1200 under 万元 is rather 1200万元 with costs of single pieces. */
const LEAST_BUDGET = 10_000;
/** What the texts speak of is a part of the whole that can be seen, not the price of one piece among thousands. */
const LEAST_SHARE = 0.01;

/** 元 typed under 万元 or the reverse (CHECKS: `money-unit`). */
export const moneyUnit = defineCheck({
  id: 'money-unit',
  severity: 'error',
  basis: 'practice',
  messages,
  find: (context) => mixed(context) ?? outOfProportion(context) ?? [],
});

type Found = readonly Occurrence<MoneyUnitValues>[] | null;

/** A thousand times the budget, or a thousandth. */
function mixed({ judged: { form, execution } }: CheckContext): Found {
  const slip = execution?.moneyUnitSlip ?? null;
  const { budget, executed } = execution ?? {};
  if (slip === null || !budget || !executed) return null;
  const values = {
    ...{ kind: 'mixed' as const, budget: oneLine(budget.text), executed: oneLine(executed.text) },
    ...{ figure: slip.figure, likely: formatPlain(slip.likely), unit: form.moneyUnit ?? '' },
  };
  return [{ cell: slip.figure === 'budget' ? budget : executed, values }];
}

/** Both amounts in 元 under 万元: the goals and the costs speak of far less. */
function outOfProportion({ judged: { form, execution }, reading }: CheckContext): Found {
  const budget = execution?.budget ?? null;
  const planned = budget && amountInFormUnit(budget, form.moneyUnit);
  if (!budget || form.moneyUnit !== '万元' || !planned?.gt(0)) return null;
  const largest = reading.largestYuanInText;
  if (largest === null || planned.times(YUAN_IN_WAN).lt(largest.times(FAR))) return null;
  if (planned.lt(LEAST_BUDGET) || largest.lt(planned.times(LEAST_SHARE))) return null;
  const values = {
    ...{ kind: 'outOfProportion' as const, budget: oneLine(budget.text), unit: form.moneyUnit },
    likely: formatPlain(planned.div(YUAN_IN_WAN)),
  };
  return [{ cell: budget, severity: 'warning', values }];
}
