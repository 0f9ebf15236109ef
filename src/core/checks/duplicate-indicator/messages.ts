import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface DuplicateIndicatorValues {
  readonly rows: readonly number[];
}

export const messages: Localized<CheckMessages<DuplicateIndicatorValues>> = {
  'zh-CN': {
    title: '指标重复',
    pass: '没有重复的指标。',
    fail: ({ rows }) => `出现 ${rows.length} 次（第 ${rows.join('、')} 行）。`,
    why: '同一项指标重复计分，总分会偏高。',
    action: '请删除重复的行，或改为不同的指标。',
  },
  'en-US': {
    title: 'Duplicate indicator',
    pass: 'No indicator stands twice.',
    fail: ({ rows }) => `stands ${rows.length} times (rows ${rows.join(', ')}).`,
    why: 'It is counted twice.',
    action: 'Delete one, or tell them apart.',
  },
};
