import type { Localized } from '../language/locale';

interface InputHelpMessages {
  readonly score: { readonly title: string; readonly message: string; readonly warning: string };
  readonly tier: { readonly title: string; readonly message: (words: readonly string[]) => string };
}

/** What the cells themselves say, in Excel's own prompt and warning. */
export const CELL_PROMPTS: Localized<InputHelpMessages> = {
  'zh-CN': {
    score: {
      title: '得分',
      message: '请填 0 到本行分值之间的数。',
      warning: '得分应当是 0 到本行分值之间的数。',
    },
    tier: {
      title: '实际完成值',
      message: (words) => `可从下拉列表选：${words.join('、')}；也可以照实填写别的内容。`,
    },
  },
  'en-US': {
    score: {
      title: 'Score',
      message: 'Enter a number from 0 to the weight of this row.',
      warning: 'A score should be a number from 0 to the weight of this row.',
    },
    tier: {
      title: 'Achieved',
      message: (words) => `Choose from the list: ${words.join(', ')}; or write what was achieved.`,
    },
  },
};
