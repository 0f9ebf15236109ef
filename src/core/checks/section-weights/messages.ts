import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface SectionWeightsValues {
  readonly dimension: string;
  readonly wanted: string;
  readonly sum: string;
  readonly source: 'printed' | 'profile';
}

export const messages: Localized<CheckMessages<SectionWeightsValues>> = {
  'zh-CN': {
    title: '各部分分值',
    pass: '各部分的分值与印的、规定的一致。',
    fail: ({ dimension, wanted, sum, source }) =>
      `${dimension}${source === 'printed' ? `旁边印着 ${wanted} 分` : `按评分规则应为 ${wanted} 分`}，各项分值相加是 ${sum} 分。`,
    why: '每一部分的分值是规定好的，加不上就会影响总分。',
    action: '核对这一部分各项指标的分值。',
  },
  'en-US': {
    title: 'Section weights',
    pass: 'Each section adds to the points printed or wanted.',
    fail: ({ dimension, wanted, sum, source }) =>
      `${dimension} ${source === 'printed' ? `is printed with ${wanted} points` : `should have ${wanted} points by the profile`}; its rows add to ${sum}.`,
    why: 'The points of each section are fixed.',
    action: 'Check the weights of its rows.',
  },
};
