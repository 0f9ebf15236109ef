import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface BudgetAdjustedValues {
  readonly initial: string;
  readonly budget: string;
  /** The form's unit of money; `''` where it names none. */
  readonly unit: string;
}

export const messages: Localized<CheckMessages<BudgetAdjustedValues>> = {
  'zh-CN': {
    title: '预算调整未说明',
    pass: '预算没有调整，或已经说明。',
    fail: ({ initial, budget, unit }) =>
      `年初预算数 ${initial}${unit}，全年预算数 ${budget}${unit}，表内未说明调整原因。`,
    why: '预算调整应有依据。',
    action: '请在总体目标完成情况或备注中说明调整的原因和依据。',
  },
  'en-US': {
    title: 'Budget adjusted',
    pass: 'The budget was not adjusted, or it is explained.',
    fail: ({ initial, budget, unit }) =>
      `The initial budget is ${initial}${unit}, the budget ${budget}${unit}, and nothing mentions why.`,
    why: 'An adjustment needs a basis.',
    action: 'Say in the text of completion or in a note why it was adjusted.',
  },
};
