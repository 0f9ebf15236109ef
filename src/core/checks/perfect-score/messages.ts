import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface PerfectScoreValues {
  readonly count: number;
}

export const messages: Localized<CheckMessages<PerfectScoreValues>> = {
  'zh-CN': {
    title: '全部满分',
    pass: '并非全部满分。',
    fail: ({ count }) => `${count} 项指标和预算执行全部得满分，没有任何扣分。`,
    why: '全部满分较少见，值得重点核查。',
    action: '请核查佐证材料。',
  },
  'en-US': {
    title: 'All full marks',
    pass: 'Not everything has full marks.',
    fail: ({ count }) => `All ${count} indicators and the execution have full marks.`,
    why: 'That is rare and worth a closer look.',
    action: 'Look at the evidence.',
  },
};
