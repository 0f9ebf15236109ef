import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface PlaceholderValues {
  /** What stands in the first cell that holds template text. */
  readonly text: string;
  /** One-based rows with template text. */
  readonly rows: readonly number[];
}

export const messages: Localized<CheckMessages<PlaceholderValues>> = {
  'zh-CN': {
    title: '模板文字未替换',
    pass: '没有留下模板文字。',
    fail: ({ text, rows }) =>
      `仍保留模板文字「${text}」${rows.length > 1 ? `等 ${rows.length} 处` : ''}（第 ${rows.join('、')} 行）。`,
    why: '模板文字应替换为实际内容，保留的视为未填写完整。',
    action: '请替换为实际内容；不需要的行请删除。',
  },
  'en-US': {
    title: 'Template text',
    pass: 'No template text is left.',
    fail: ({ text, rows }) => `Template text is left, “${text}” first (row ${rows.join(', ')}).`,
    why: 'It marks places that were to be filled in.',
    action: 'Replace it, and delete rows that are not needed.',
  },
};
