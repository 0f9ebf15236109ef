import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface BudgetFiguresValues {
  readonly kind: 'no-budget' | 'nothing-executed' | 'overspent';
  readonly budget: string;
  readonly executed: string;
}

export const messages: Localized<CheckMessages<BudgetFiguresValues>> = {
  'zh-CN': {
    title: '预算执行数异常',
    pass: '预算数和执行数正常。',
    fail: ({ kind, budget, executed }) =>
      ({
        'no-budget': `年度资金总额的预算数是 0，执行数是 ${executed}，算不出执行率。`,
        'nothing-executed': `预算数 ${budget}，执行数是 0，一分钱也没有花。`,
        overspent: `执行数 ${executed} 超过预算数 ${budget}。`,
      })[kind],
    why: '预算数、执行数决定执行率得分，为 0 或超支一般是填错了。',
    action: '核对指标文件和决算数；属实的，在说明里写明原因。',
  },
  'en-US': {
    title: 'Odd budget figures',
    pass: 'Budget and executed amount look right.',
    fail: ({ kind, budget, executed }) =>
      ({
        'no-budget': `The budget is 0 and the executed amount ${executed}: there is no execution rate.`,
        'nothing-executed': `The budget is ${budget} and nothing was executed.`,
        overspent: `Executed ${executed} is more than the budget ${budget}.`,
      })[kind],
    why: 'They decide the execution score; 0 or an overspend is usually a slip.',
    action: 'Check both amounts; if they are right, explain.',
  },
};
