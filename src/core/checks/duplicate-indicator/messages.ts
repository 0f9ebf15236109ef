import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface DuplicateIndicatorValues {
  readonly name: string;
  readonly rows: readonly number[];
}

export const messages: Localized<CheckMessages<DuplicateIndicatorValues>> = {
  'zh-CN': {
    title: '指标重复',
    pass: '没有重复的指标。',
    fail: ({ name, rows }) => `「${name}」出现了 ${rows.length} 次（第 ${rows.join('、')} 行）。`,
    why: '同一项指标算两次分，总分会偏高。',
    action: '删掉重复的一行，或改成不同的指标。',
  },
  'en-US': {
    title: 'Duplicate indicator',
    pass: 'No indicator stands twice.',
    fail: ({ name, rows }) => `“${name}” stands ${rows.length} times (rows ${rows.join(', ')}).`,
    why: 'It is counted twice.',
    action: 'Delete one, or tell them apart.',
  },
};
