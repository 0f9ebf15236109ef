import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface PointsUnreadValues {
  /** The head of the block, as it stands. */
  readonly label: string;
  /** The points that were read and those that full marks leave; `null` where nothing is left. */
  readonly read: string | null;
  readonly rest: string | null;
}

export const messages: Localized<CheckMessages<PointsUnreadValues>> = {
  'zh-CN': {
    title: '部分分值未能识别',
    pass: '表中计分的内容都已识别。',
    fail: ({ label, read, rest }) =>
      `「${label}」部分另有分值和得分，未能识别${read === null || rest === null ? '' : `：已识别分值 ${read} 分，其余 ${rest} 分未识别`}，总分未计算。`,
    why: '漏计一部分得分，算出的总分会偏低。',
    action: '请人工核对这一部分的得分和总分。',
  },
  'en-US': {
    title: 'Some points not understood',
    pass: 'Everything that is scored was understood.',
    fail: ({ label, read, rest }) =>
      `The part “${label}” has points and scores of its own that were not understood${read === null || rest === null ? '' : ` (${read} points were read, ${rest} were not)`}, so the total is left open.`,
    why: 'A total without that part would be too low.',
    action: 'Check the scores of that part and the total by hand.',
  },
};
