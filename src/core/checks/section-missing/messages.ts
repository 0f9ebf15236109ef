import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface SectionMissingValues {
  readonly missing: readonly string[];
}

export const messages: Localized<CheckMessages<SectionMissingValues>> = {
  'zh-CN': {
    title: '指标类别不全',
    pass: '产出、成本、效益、满意度指标都有。',
    fail: ({ missing }) => `表上没有${missing.map((kind) => `${kind}指标`).join('、')}。`,
    why: '自评表一般要有产出（含成本）、效益和满意度指标，缺了要说明。',
    action: '对照批复的绩效目标表补上，或说明为什么不适用。',
  },
  'en-US': {
    title: 'Section missing',
    pass: 'Output, cost, benefit and satisfaction are all there.',
    fail: ({ missing }) => `The form has no indicators for ${missing.join(', ')}.`,
    why: 'A form should have output (with cost), benefit and satisfaction indicators.',
    action: 'Add them, or say why they do not apply.',
  },
};
