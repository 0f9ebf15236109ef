import { formatPlain } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** 元 typed under 万元 or the reverse: a thousand times the budget, or a thousandth (CHECKS: `money-unit`). */
export const moneyUnit = defineCheck({
  id: 'money-unit',
  severity: 'error',
  messages,
  find: ({ judged: { form, execution } }) => {
    const slip = execution?.moneyUnitSlip ?? null;
    const { budget, executed } = execution ?? {};
    if (slip === null || !budget || !executed) return [];
    const values = {
      budget: budget.text.trim(),
      executed: executed.text.trim(),
      figure: slip.figure,
      likely: formatPlain(slip.likely),
      unit: form.moneyUnit ?? '',
    };
    return [{ cell: slip.figure === 'budget' ? budget : executed, values }];
  },
});
