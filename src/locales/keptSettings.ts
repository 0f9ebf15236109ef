import type { Localized } from '../core/language/locale';

/** What is said of settings that a workbook kept and keeps no more. */
export interface KeptSettingsTexts {
  readonly names: Readonly<Record<'rules' | 'ignored' | 'columns' | 'confirmed', string>>;
  readonly lost: (names: readonly string[]) => string;
  readonly why: string;
  readonly restore: string;
  readonly dismiss: string;
  readonly restored: string;
  readonly dismissed: string;
  readonly notRestored: (why: string) => string;
}

export const KEPT_SETTINGS: Localized<KeptSettingsTexts> = {
  'zh-CN': {
    names: { rules: '评分规则', ignored: '忽略的问题', columns: '得分列的指定', confirmed: '已确认的得分' },
    lost: (names) => `这份工作簿原来存有${names.join('、')}，现在没有了。`,
    why: '可能上次没有保存工作簿，或被他人删除；个别版本的 Excel 保存时也会丢失。这台电脑上留有一份。',
    restore: '重新存入工作簿',
    dismiss: '不再提示',
    restored: '已重新存入工作簿。请保存工作簿。',
    dismissed: '这台电脑上留的一份已删除。',
    notRestored: (why) => `没有重新存入。${why}`,
  },
  'en-US': {
    names: {
      rules: 'its scoring rules',
      ignored: 'the findings ignored',
      columns: 'which column holds the scores',
      confirmed: 'the scores confirmed',
    },
    lost: (names) => `This workbook used to keep ${names.join(', ')} and does not any more.`,
    why: 'It may not have been saved last time, or somebody may have removed them; some versions of Excel lose them when they save. This computer has a copy.',
    restore: 'Keep them in the workbook again',
    dismiss: 'Do not tell again',
    restored: 'Kept in the workbook again. Please save it.',
    dismissed: 'The copy on this computer was deleted.',
    notRestored: (why) => `They were not kept again. ${why}`,
  },
};
