import type { Localized } from './language/locale';

/** Why nothing is filled on a hidden sheet. */
export const HIDDEN_UNFILLED: Localized = {
  'zh-CN': '这是隐藏的工作表，只检查，不填写。需要填写时请先取消隐藏。',
  'en-US': 'This sheet is hidden: it is checked and not filled. Unhide it to have it filled.',
};
