import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface LowExecutionValues {
  readonly rate: string;
  readonly line: number;
}

export const messages: Localized<CheckMessages<LowExecutionValues>> = {
  'zh-CN': {
    title: '执行率偏低',
    pass: '执行率不低，或已经说明。',
    fail: ({ rate, line }) => `执行率 ${rate}，低于 ${line}%，没有看到说明。`,
    why: '钱没有花完，要说明原因和下一步的安排。',
    action: '在偏差原因里写明资金没有执行完的原因和改进措施。',
  },
  'en-US': {
    title: 'Low execution',
    pass: 'The execution rate is high enough, or explained.',
    fail: ({ rate, line }) => `The execution rate is ${rate}, below ${line}%, and nothing explains it.`,
    why: 'Money left unspent must be explained.',
    action: 'Say why it was not spent and what will be done.',
  },
};
