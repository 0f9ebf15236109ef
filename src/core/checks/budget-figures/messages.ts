import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface BudgetFiguresValues {
  readonly kind: 'no-budget' | 'nothing-executed' | 'overspent';
  readonly budget: string;
  readonly executed: string;
  /** The form's unit of money; `''` where it names none. */
  readonly unit: string;
}

export const messages: Localized<CheckMessages<BudgetFiguresValues>> = {
  'zh-CN': {
    title: '预算执行数异常',
    pass: '预算数和执行数正常。',
    fail: ({ kind, budget, executed, unit }) =>
      ({
        'no-budget': `全年预算数为 0，全年执行数${executed === '0' ? '为 0' : ` ${executed}${unit}`}，无法计算执行率。`,
        'nothing-executed': `全年预算数 ${budget}${unit}，全年执行数为 0，项目资金未支出。`,
        overspent: `全年执行数 ${executed}${unit}，超过全年预算数 ${budget}${unit}。`,
      })[kind],
    why: '预算数、执行数决定预算执行得分，为 0 或超预算可能是填报有误。',
    action: '请核对预算指标文件和决算数；属实的，请说明原因。',
  },
  'en-US': {
    title: 'Odd budget figures',
    pass: 'Budget and executed amount look right.',
    fail: ({ kind, budget, executed, unit }) =>
      ({
        'no-budget': `The budget is 0 and the executed amount ${executed}${unit}: there is no execution rate.`,
        'nothing-executed': `The budget is ${budget}${unit} and nothing was spent.`,
        overspent: `Executed ${executed}${unit} is more than the budget ${budget}${unit}.`,
      })[kind],
    why: 'They decide the execution score; 0 or an overspend may be a slip.',
    action: 'Check both amounts; if they are right, explain.',
  },
};
