import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface PlaceholderValues {
  readonly row: number;
  readonly text: string;
}

export const messages: Localized<CheckMessages<PlaceholderValues>> = {
  'zh-CN': {
    title: '模板文字没有替换',
    pass: '没有留下模板文字。',
    fail: ({ row, text }) => `第 ${row} 行还留着模板文字「${text}」。`,
    why: '「**」「指标2」「……」是模板里等着填写的地方，留着说明没有填完。',
    action: '换成实际内容，或删掉这一行。',
  },
  'en-US': {
    title: 'Template text',
    pass: 'No template text is left.',
    fail: ({ row, text }) => `Row ${row} still holds template text: “${text}”.`,
    why: 'It shows where something should have been written.',
    action: 'Replace it or delete the row.',
  },
};
