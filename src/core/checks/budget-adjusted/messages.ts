import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface BudgetAdjustedValues {
  readonly initial: string;
  readonly budget: string;
}

export const messages: Localized<CheckMessages<BudgetAdjustedValues>> = {
  'zh-CN': {
    title: '预算调整没有说明',
    pass: '预算没有调整，或已经说明。',
    fail: ({ initial, budget }) => `年初预算数 ${initial}，全年预算数 ${budget}，表上没有提到调整。`,
    why: '预算调整要有依据，审核会问为什么调。',
    action: '在总体目标完成情况或偏差原因里说明调整的原因。',
  },
  'en-US': {
    title: 'Budget adjusted',
    pass: 'The budget was not adjusted, or it is explained.',
    fail: ({ initial, budget }) =>
      `The initial budget is ${initial}, the budget ${budget}, and nothing mentions an adjustment.`,
    why: 'An adjustment needs grounds.',
    action: 'Mention why it was adjusted.',
  },
};
