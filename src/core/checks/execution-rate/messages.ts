import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export type ExecutionRateValues =
  | {
      readonly kind: 'differs';
      /** The part's label; `''` for the total. */
      readonly part: string;
      readonly printed: string;
      readonly rate: string;
      readonly executed: string;
      readonly budget: string;
    }
  | { readonly kind: 'noBudget'; readonly printed: string }
  /** An indicator row that repeats the execution rate. */
  | { readonly kind: 'row'; readonly printed: string; readonly rate: string };

export const messages: Localized<CheckMessages<ExecutionRateValues>> = {
  'zh-CN': {
    title: '执行率',
    pass: '执行率正确。',
    fail: (values) => {
      if (values.kind === 'noBudget')
        return `全年预算数未填，却填报执行率 ${values.printed}，执行率没有依据。`;
      if (values.kind === 'row') return `填报 ${values.printed}，按资金情况计算的执行率为 ${values.rate}。`;
      const { part, printed, rate, executed, budget } = values;
      return `${part === '' ? '' : `「${part}」`}执行率填报 ${printed}，按 ${executed} ÷ ${budget} 应为 ${rate}。`;
    },
    why: '执行率 = 全年执行数 ÷ 全年预算数，是预算执行得分的依据。',
    action: ({ kind }) =>
      kind === 'noBudget' ? '请补填全年预算数，再核对执行率和得分。' : '请核对预算数和执行数，更正执行率。',
  },
  'en-US': {
    title: 'Execution rate',
    pass: 'The execution rate is right.',
    fail: (values) => {
      if (values.kind === 'noBudget')
        return `The budget is blank, yet the rate says ${values.printed}: it has no basis.`;
      if (values.kind === 'row')
        return `the row says ${values.printed}; the funds give a rate of ${values.rate}.`;
      const { part, printed, rate, executed, budget } = values;
      return `The rate${part === '' ? '' : ` of “${part}”`} says ${printed}; ${executed} ÷ ${budget} is ${rate}.`;
    },
    why: 'The rate is executed ÷ budget, and the execution score follows from it.',
    action: ({ kind }) =>
      kind === 'noBudget'
        ? 'Give the budget, then check rate and score.'
        : 'Check both amounts and correct the rate.',
  },
};
