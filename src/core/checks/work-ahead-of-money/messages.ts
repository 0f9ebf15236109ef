import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface WorkAheadOfMoneyValues {
  readonly indicators: string;
  readonly execution: string;
}

export const messages: Localized<CheckMessages<WorkAheadOfMoneyValues>> = {
  'zh-CN': {
    title: '完成情况与资金不匹配',
    pass: '指标得分率与资金执行相当。',
    fail: ({ indicators, execution }) =>
      `各项指标得了 ${indicators} 的分，预算执行只得了 ${execution} 的分，两者差得较多。`,
    why: '事情做完了、钱却没有花完，审核会问是目标偏低还是执行率偏低。',
    action: '核对执行数和实际完成值；属实的，说明节约或结转的原因。',
  },
  'en-US': {
    title: 'Work ahead of money',
    pass: 'Indicators and money go together.',
    fail: ({ indicators, execution }) =>
      `The indicators earned ${indicators} of their points, but only ${execution} of the money score was earned.`,
    why: 'Work done with money unspent raises questions.',
    action: 'Check both; if right, explain the saving or the carry-over.',
  },
};
