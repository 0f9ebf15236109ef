import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface ExecutionRateValues {
  readonly printed: string;
  readonly rate: string;
  readonly executed: string;
  readonly budget: string;
}

export const messages: Localized<CheckMessages<ExecutionRateValues>> = {
  'zh-CN': {
    title: '执行率',
    pass: '执行率正确。',
    fail: ({ printed, rate, executed, budget }) =>
      `执行率写着 ${printed}，按 ${executed} ÷ ${budget} 应为 ${rate}。`,
    why: '执行率 = 全年执行数 ÷ 全年预算数，预算执行得分由它算出。',
    action: '核对预算数和执行数，再改正执行率。',
  },
  'en-US': {
    title: 'Execution rate',
    pass: 'The execution rate is right.',
    fail: ({ printed, rate, executed, budget }) =>
      `The rate says ${printed}; ${executed} ÷ ${budget} is ${rate}.`,
    why: 'The rate is executed ÷ budget, and the execution score follows from it.',
    action: 'Check both amounts, then correct the rate.',
  },
};
