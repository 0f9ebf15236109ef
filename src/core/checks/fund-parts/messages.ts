import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface FundPartsValues {
  readonly column: 'initialBudget' | 'budget' | 'executed';
  readonly total: string;
  readonly sum: string;
}

const ZH = { initialBudget: '年初预算数', budget: '全年预算数', executed: '全年执行数' } as const;
const EN = { initialBudget: 'Initial budget', budget: 'Budget', executed: 'Executed' } as const;

export const messages: Localized<CheckMessages<FundPartsValues>> = {
  'zh-CN': {
    title: '资金分项合计',
    pass: '资金各分项之和等于总额。',
    fail: ({ column, total, sum }) => `${ZH[column]}：资金总额是 ${total}，各分项相加是 ${sum}。`,
    why: '年度资金总额应等于其中各项资金之和。',
    action: '核对各分项和总额，改正写错的数。',
  },
  'en-US': {
    title: 'Fund parts',
    pass: 'The parts of the funds add to the total.',
    fail: ({ column, total, sum }) => `${EN[column]}: the total is ${total}, its parts add to ${sum}.`,
    why: 'The total of the funds must be the sum of its parts.',
    action: 'Check the parts and the total.',
  },
};
