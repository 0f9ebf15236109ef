import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export type FundPartsValues = {
  /** The form's unit of money; `''` where it names none. */
  readonly unit: string;
} & (
  | {
      readonly kind: 'sum';
      /** The columns that do not add up: one fact, whichever they are. */
      readonly columns: readonly {
        readonly column: 'initialBudget' | 'budget' | 'executed';
        readonly total: string;
        readonly sum: string;
      }[];
    }
  /** Where they add up: the first part of which more was spent than there was. */
  | { readonly kind: 'overspent'; readonly part: string; readonly budget: string; readonly executed: string }
);

const ZH = { initialBudget: '年初预算数', budget: '全年预算数', executed: '全年执行数' } as const;
const EN = { initialBudget: 'initial budget', budget: 'budget', executed: 'executed amount' } as const;

export const messages: Localized<CheckMessages<FundPartsValues>> = {
  'zh-CN': {
    title: '资金分项合计',
    pass: '资金各分项之和等于总额，各分项没有超支。',
    fail: ({ unit, ...values }) =>
      values.kind === 'overspent'
        ? `「${values.part}」${ZH.executed} ${values.executed}${unit}，超过${ZH.budget} ${values.budget}${unit}。`
        : `资金各分项之和不等于总额。${values.columns.map(({ column, total, sum }) => `${ZH[column]}总额 ${total}${unit}，各分项合计 ${sum}${unit}`).join('；')}。`,
    why: '年度资金总额应等于其中各项资金之和，各项资金的执行数一般不超过该项预算。',
    action: ({ kind }) =>
      kind === 'overspent'
        ? '请核对该项资金的预算数和执行数，更正有误的数。'
        : '请核对各分项和总额，更正有误的数。',
  },
  'en-US': {
    title: 'Fund parts',
    pass: 'The parts of the funds add to the total, and none is overspent.',
    fail: ({ unit, ...values }) =>
      values.kind === 'overspent'
        ? `${values.part}: executed ${values.executed}${unit} is more than the budget ${values.budget}${unit}.`
        : `The parts of the funds do not add to the total. ${values.columns.map(({ column, total, sum }) => `${EN[column]} ${total}${unit}, parts ${sum}${unit}`).join('; ')}.`,
    why: 'The total of the funds is the sum of its parts, and of none more is spent than there was.',
    action: ({ kind }) =>
      kind === 'overspent'
        ? 'Check the budget and the executed amount of that part.'
        : 'Check the parts and the total.',
  },
};
