import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface ReasonThinValues {
  readonly name: string;
  readonly reason: string;
}

export const messages: Localized<CheckMessages<ReasonThinValues>> = {
  'zh-CN': {
    title: '原因太简单',
    pass: '偏差原因写得够清楚。',
    fail: ({ name, reason }) => `「${name}」的偏差原因只写了「${reason}」，太简单。`,
    why: '审核要看到原因和改进措施，几个字说不清楚。',
    action: '补充：因为什么没有完成，打算怎么办、什么时候完成。',
  },
  'en-US': {
    title: 'Reason too short',
    pass: 'The reasons say enough.',
    fail: ({ name, reason }) => `The reason of “${name}” is only “${reason}”.`,
    why: 'Reviewers want the cause and the measure.',
    action: 'Say why, what will be done, and by when.',
  },
};
