import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface LowExecutionValues {
  readonly rate: string;
  readonly line: number;
  /** The share of their points that the indicators earned, where the work is ahead of the money. */
  readonly work: string | null;
}

export const messages: Localized<CheckMessages<LowExecutionValues>> = {
  'zh-CN': {
    title: '执行率偏低未说明',
    pass: '执行率不低，或已经说明。',
    fail: ({ rate, line, work }) =>
      `执行率 ${rate}，低于 ${line}%，表内未说明原因${work === null ? '' : `；各项指标得分率 ${work}，与资金执行不匹配`}。`,
    why: '预算未执行完毕的，应说明原因及下一步安排。',
    action: ({ work }, { hasReason }) =>
      `请${hasReason ? '在偏差原因栏' : '另附文字'}说明${work === null ? '资金未执行完毕的原因和下一步安排' : '资金未执行完毕属于节约、结转，还是尚未支付，以及下一步安排'}。`,
  },
  'en-US': {
    title: 'Low execution unexplained',
    pass: 'The execution rate is high enough, or explained.',
    fail: ({ rate, line, work }) =>
      `The execution rate is ${rate}, below ${line}%, and nothing explains it${work === null ? '' : `; the indicators earned ${work} of their points, which does not fit`}.`,
    why: 'Money left unspent is explained, with what comes next.',
    action: (_, { hasReason }) =>
      `Say ${hasReason ? 'in the column of reasons' : 'in a note'} whether it was saved, carried over or not yet paid, and what comes next.`,
  },
};
