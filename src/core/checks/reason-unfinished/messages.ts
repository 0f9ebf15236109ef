import type { Localized } from '../../language/locale';
import { TO_BE_WRITTEN } from '../../reasonFiller';
import type { CheckMessages } from '../check';

export interface ReasonUnfinishedValues {
  /** How often 【请填写】 stands in the reason. */
  readonly places: number;
}

export const messages: Localized<CheckMessages<ReasonUnfinishedValues>> = {
  'zh-CN': {
    title: '偏差原因未写完',
    pass: '偏差原因里没有待填写的字样。',
    fail: ({ places }) => `偏差原因还有 ${places} 处「${TO_BE_WRITTEN}」未填写。`,
    why: '保留待填写字样等于没有说明原因，不予通过审核。',
    action: `请把「${TO_BE_WRITTEN}」替换为实际的原因和改进措施。`,
  },
  'en-US': {
    title: 'Reason unfinished',
    pass: 'No reason has a gap left to fill in.',
    fail: ({ places }) => `the reason still has ${places} × “${TO_BE_WRITTEN}” (to be filled in).`,
    why: 'A reason with gaps explains nothing, and the form does not pass.',
    action: `Replace “${TO_BE_WRITTEN}” with the cause and the corrective measure.`,
  },
};
