import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface ReasonRepeatedValues {
  readonly count: number;
  readonly reason: string;
}

export const messages: Localized<CheckMessages<ReasonRepeatedValues>> = {
  'zh-CN': {
    title: '偏差原因雷同',
    pass: '偏差原因没有大量重复。',
    fail: ({ count, reason }) => `${count} 项指标的偏差原因相同：「${reason}」。`,
    why: '不同指标的偏差原因一般不同，整段复制不能反映各自的情况。',
    action: '请按各项指标的实际情况分别填写。',
  },
  'en-US': {
    title: 'Reason repeated',
    pass: 'No reason is pasted over and over.',
    fail: ({ count, reason }) => `${count} indicators give the same reason: “${reason}”.`,
    why: 'Different indicators rarely share one cause.',
    action: 'Give each indicator’s own cause.',
  },
};
