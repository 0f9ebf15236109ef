import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface ReasonRepeatedValues {
  readonly count: number;
  readonly reason: string;
}

export const messages: Localized<CheckMessages<ReasonRepeatedValues>> = {
  'zh-CN': {
    title: '原因重复',
    pass: '偏差原因没有大量重复。',
    fail: ({ count, reason }) => `${count} 行写着同样的原因「${reason}」。`,
    why: '不同的指标偏差原因一般不同，整段复制看不出各自的情况。',
    action: '按每项指标的实际情况分别写。',
  },
  'en-US': {
    title: 'Reason repeated',
    pass: 'No reason is pasted over and over.',
    fail: ({ count, reason }) => `${count} rows give the same reason: “${reason}”.`,
    why: 'Different indicators rarely share one cause.',
    action: 'Write each row’s own cause.',
  },
};
