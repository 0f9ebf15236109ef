import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface MissingValueValues {
  readonly what: 'achieved' | 'weight' | 'score' | 'total';
  /** The indicator's name; empty for the total. */
  readonly name: string;
}

const ZH = { achieved: '实际完成值', weight: '分值', score: '得分', total: '总分' } as const;
const EN = { achieved: 'achieved value', weight: 'weight', score: 'score', total: 'total score' } as const;

export const messages: Localized<CheckMessages<MissingValueValues>> = {
  'zh-CN': {
    title: '漏填',
    pass: '实际完成值、分值、得分都已填写。',
    fail: ({ what, name }) => (name === '' ? `${ZH[what]}没有填。` : `「${name}」没有填${ZH[what]}。`),
    why: '缺了这一项，这一行或总分就算不出来。',
    action: '补填这个单元格；能自动算的得分，按「一键评分」就会填上。',
  },
  'en-US': {
    title: 'Missing value',
    pass: 'Achieved values, weights and scores are all there.',
    fail: ({ what, name }) => (name === '' ? `The ${EN[what]} is blank.` : `“${name}” has no ${EN[what]}.`),
    why: 'Without it the row or the total cannot be worked out.',
    action: 'Fill in the cell; “Score now” fills every score that can be worked out.',
  },
};
