import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface ScoreAboveWeightValues {
  readonly printed: string;
  readonly weight: string | null;
}

export const messages: Localized<CheckMessages<ScoreAboveWeightValues>> = {
  'zh-CN': {
    title: '得分超出分值',
    pass: '得分都在 0 和分值之间。',
    fail: ({ printed, weight }) =>
      `得分 ${printed} 分，${printed.startsWith('-') ? '小于 0 分' : `超过分值 ${weight ?? ''} 分`}。`,
    why: '得分只能在 0 和该指标的分值之间。',
    action: '请更正得分或分值。',
  },
  'en-US': {
    title: 'Score above weight',
    pass: 'Every score lies between 0 and its weight.',
    fail: ({ printed, weight }) =>
      `the score is ${printed}, ${printed.startsWith('-') ? 'below 0' : `above its weight ${weight ?? ''}`}.`,
    why: 'A score can only lie between 0 and the weight of its indicator.',
    action: 'Correct the score or the weight.',
  },
};
