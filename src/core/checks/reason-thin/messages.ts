import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface ReasonThinValues {
  readonly reason: string;
  readonly lacks: 'words' | 'measure';
}

export const messages: Localized<CheckMessages<ReasonThinValues>> = {
  'zh-CN': {
    title: '偏差原因过简',
    pass: '偏差原因和改进措施完整。',
    fail: ({ reason, lacks }) =>
      lacks === 'words' ? `偏差原因仅填「${reason}」，过于简单。` : `偏差原因「${reason}」未写改进措施。`,
    why: '偏差原因和改进措施是认定整改情况的依据。',
    action: ({ lacks }) =>
      lacks === 'words' ? '请补充未完成的具体原因、改进措施和完成时间。' : '请补充改进措施和完成时间。',
  },
  'en-US': {
    title: 'Reason too thin',
    pass: 'The reasons name cause and measure.',
    fail: ({ reason, lacks }) =>
      lacks === 'words'
        ? `the reason is only “${reason}”.`
        : `the reason “${reason}” names no corrective measure.`,
    why: 'Reviewers want the cause and the measure.',
    action: ({ lacks }) =>
      lacks === 'words' ? 'Say why, what will be done, and by when.' : 'Say what will be done, and by when.',
  },
};
