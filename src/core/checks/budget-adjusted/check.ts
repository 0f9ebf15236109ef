import { formatPlain } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** The budget differs from the initial one without a word (CHECKS: `budget-adjusted`). */
export const budgetAdjusted = defineCheck({
  id: 'budget-adjusted',
  severity: 'hint',
  messages,
  find: ({ judged: { form, indicators } }) => {
    const { initialBudget, budget } = form.funds?.total ?? {};
    if (!initialBudget?.number || !budget?.number || initialBudget.number.eq(budget.number)) return [];
    const texts = [form.goal?.actual?.text, ...indicators.map(({ indicator }) => indicator.reason?.text)];
    if (texts.some((text) => /调整|追加|调减|压减|核减/.test(text ?? ''))) return [];
    const values = { initial: formatPlain(initialBudget.number), budget: formatPlain(budget.number) };
    return [{ cell: budget, values }];
  },
});
