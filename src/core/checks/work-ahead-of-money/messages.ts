import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface WorkAheadOfMoneyValues {
  /** Shares of their points, in percent. */
  readonly work: string;
  readonly money: string;
}

export const messages: Localized<CheckMessages<WorkAheadOfMoneyValues>> = {
  'zh-CN': {
    title: '完成情况与资金执行不匹配',
    pass: '指标得分率与资金执行相当，或已经说明。',
    fail: ({ work, money }) => `指标得分率 ${work}，预算执行得分率 ${money}，两者不匹配。`,
    why: '任务完成程度高于资金执行程度，目标或资金测算可能不准。',
    action: '任务已完成而资金未执行完毕的，请说明属于节约、结转，还是尚未支付。',
  },
  'en-US': {
    title: 'Work ahead of money',
    pass: 'Indicators and money go together, or it is explained.',
    fail: ({ work, money }) =>
      `The indicators earned ${work} of their points, the money ${money}; they do not fit.`,
    why: 'Where more was done than was spent, targets or budget may have been estimated badly.',
    action: 'Say whether the money was saved, carried over or not yet paid.',
  },
};
