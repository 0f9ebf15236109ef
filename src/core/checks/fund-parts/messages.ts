import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface FundPartsValues {
  /** The form's unit of money; `''` where it names none. */
  readonly unit: string;
  /** The columns that do not add up: one fact, whichever they are. */
  readonly columns: readonly {
    readonly column: 'initialBudget' | 'budget' | 'executed';
    readonly total: string;
    readonly sum: string;
  }[];
  /** Where they add up: the first part of which more was spent than there was. */
  readonly over: { readonly part: string; readonly budget: string; readonly executed: string } | null;
}

const ZH = { initialBudget: '年初预算数', budget: '全年预算数', executed: '全年执行数' } as const;
const EN = { initialBudget: 'initial budget', budget: 'budget', executed: 'executed amount' } as const;

export const messages: Localized<CheckMessages<FundPartsValues>> = {
  'zh-CN': {
    title: '资金分项合计',
    pass: '资金各分项之和等于总额。',
    fail: ({ columns, unit, over }) =>
      over
        ? `「${over.part}」${ZH.executed} ${over.executed}${unit}，超过${ZH.budget} ${over.budget}${unit}。`
        : `资金各分项之和不等于总额。${columns.map(({ column, total, sum }) => `${ZH[column]}总额 ${total}${unit}，各分项合计 ${sum}${unit}`).join('；')}。`,
    why: '年度资金总额应等于其中各项资金之和。',
    action: '请核对各分项和总额，更正有误的数。',
  },
  'en-US': {
    title: 'Fund parts',
    pass: 'The parts of the funds add to the total.',
    fail: ({ columns, unit, over }) =>
      over
        ? `${over.part}: executed ${over.executed}${unit} is more than the budget ${over.budget}${unit}.`
        : `The parts of the funds do not add to the total. ${columns.map(({ column, total, sum }) => `${EN[column]} ${total}${unit}, parts ${sum}${unit}`).join('; ')}.`,
    why: 'The total of the funds must be the sum of its parts.',
    action: 'Check the parts and the total.',
  },
};
