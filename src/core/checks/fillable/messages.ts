import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface FillableValues {
  readonly places: number;
  readonly scores: number;
  readonly rates: number;
  readonly totals: number;
}

const parts = (counts: readonly (readonly [string, number])[]) => counts.filter(([, count]) => count > 0);

export const messages: Localized<CheckMessages<FillableValues>> = {
  'zh-CN': {
    title: '可自动填写',
    pass: '没有可以自动填写的空白单元格。',
    fail: ({ places, scores, rates, totals }) =>
      `可自动填写 ${places} 处：${parts([
        ['得分', scores],
        ['执行率', rates],
        ['总分', totals],
      ])
        .map(([name, count]) => `${name} ${count} 处`)
        .join('，')}。`,
    why: '这些数可由表上已填的内容算出，只填空白单元格，不改动已填的内容。',
    action: '点「一键评分」即可填入。',
  },
  'en-US': {
    title: 'Can be filled in',
    pass: 'No blank cell can be filled in.',
    fail: ({ places, scores, rates, totals }) =>
      `${places} cells can be filled in: ${parts([
        ['scores', scores],
        ['execution rates', rates],
        ['totals', totals],
      ])
        .map(([name, count]) => `${name} ${count}`)
        .join(', ')}.`,
    why: 'They follow from what the form says; only blank cells are filled.',
    action: '“Score now” fills them in.',
  },
};
