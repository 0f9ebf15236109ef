import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface HeavyIndicatorValues {
  readonly name: string;
  readonly weight: string;
  readonly total: string;
}

export const messages: Localized<CheckMessages<HeavyIndicatorValues>> = {
  'zh-CN': {
    title: '单项分值过重',
    pass: '没有一项占一半以上分值的指标。',
    fail: ({ name, weight, total }) => `「${name}」一项就占 ${weight} 分，各项指标共 ${total} 分。`,
    why: '一项指标占了一半以上，其余指标就失去了意义。',
    action: '核对分值是不是填错，或适当分配。',
  },
  'en-US': {
    title: 'Heavy indicator',
    pass: 'No indicator carries half of the points.',
    fail: ({ name, weight, total }) => `“${name}” alone carries ${weight} of ${total} points.`,
    why: 'The other indicators then hardly count.',
    action: 'Check the weight or spread the points.',
  },
};
