import type { Localized } from '../core/language/locale';

/** What is said of findings a person ignores. */
export interface IgnoringTexts {
  readonly ignore: string;
  readonly why: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly needsReason: string;
  readonly done: string;
  readonly list: (count: number) => string;
  readonly reason: (reason: string, date: string) => string;
  readonly restore: string;
  readonly restored: string;
  readonly unneeded: (name: string, reason: string) => string;
  readonly unneededTitle: (count: number) => string;
  readonly remove: string;
  readonly removed: string;
  readonly notKept: (reason: string) => string;
  readonly unreadable: string;
}

export const IGNORING: Localized<IgnoringTexts> = {
  'zh-CN': {
    ignore: '忽略',
    why: '为什么可以忽略（必填，会存入工作簿）',
    confirm: '确定忽略',
    cancel: '取消',
    needsReason: '请写明为什么可以忽略。',
    done: '已忽略，记在工作簿里，保存工作簿后一直有效。',
    list: (count) => `已忽略（${count}）`,
    reason: (reason, date) => `忽略原因：${reason}（${date}）`,
    restore: '不再忽略',
    restored: '已恢复这个问题。',
    unneeded: (name, reason) => `「${name}」：这个问题已经没有了。当时的原因：${reason}`,
    unneededTitle: (count) => `不再需要的忽略（${count}）`,
    remove: '删除',
    removed: '已删除。',
    notKept: (reason) => `没能存入工作簿，忽略记录没有变。${reason}`,
    unreadable: '工作簿里存的忽略记录读不出来，按没有处理；再次忽略会替换它。',
  },
  'en-US': {
    ignore: 'Ignore',
    why: 'Why it can be ignored (required, kept in the workbook)',
    confirm: 'Ignore it',
    cancel: 'Cancel',
    needsReason: 'Say why it can be ignored.',
    done: 'Ignored. Noted in the workbook; it counts from now on once the workbook is saved.',
    list: (count) => `Ignored (${count})`,
    reason: (reason, date) => `Reason: ${reason} (${date})`,
    restore: 'Stop ignoring',
    restored: 'The problem counts again.',
    unneeded: (name, reason) => `“${name}”: this problem is gone. The reason was: ${reason}`,
    unneededTitle: (count) => `No longer needed (${count})`,
    remove: 'Remove',
    removed: 'Removed.',
    notKept: (reason) => `It could not be kept in the workbook: what is ignored has not changed. ${reason}`,
    unreadable:
      'What the workbook keeps as ignored cannot be read and does not count; ignoring again replaces it.',
  },
};
