import type { Grade, Severity } from '../assessment';
import type { Localized } from '../language/locale';

export const GRADE_WORDS: Readonly<Record<Grade, Localized>> = {
  excellent: { 'zh-CN': '优', 'en-US': 'excellent' },
  good: { 'zh-CN': '良', 'en-US': 'good' },
  fair: { 'zh-CN': '中', 'en-US': 'fair' },
  poor: { 'zh-CN': '差', 'en-US': 'poor' },
};

export const SEVERITY_WORDS: Readonly<Record<Severity, Localized>> = {
  error: { 'zh-CN': '错误', 'en-US': 'error' },
  warning: { 'zh-CN': '警告', 'en-US': 'warning' },
  hint: { 'zh-CN': '提示', 'en-US': 'hint' },
};

/** Title of a finding whose check is not in the catalogue: the one that says that a check broke down. */
export const CHECK_FAILED: Localized = { 'zh-CN': '检查没有完成', 'en-US': 'Check not finished' };

/** Why and since when a finding counts for nothing. */
export const IGNORED_BECAUSE: Localized<(reason: string, date: string) => string> = {
  'zh-CN': (reason, date) => `${reason}（${date}）`,
  'en-US': (reason, date) => `${reason} (${date})`,
};

/** The last column of 自评汇总: what a reader must know of a line that its numbers do not say. */
export const REMARKS: Localized<{
  readonly open: (rows: readonly number[]) => string;
  readonly toConfirm: (rows: readonly number[]) => string;
  readonly confirmed: (count: number) => string;
  readonly ownRules: (name: string) => string;
  readonly skipped: (reason: string) => string;
  readonly failed: (reason: string) => string;
}> = {
  'zh-CN': {
    open: (rows) => `第 ${rows.join('、')} 行没有得分，总分未定。`,
    toConfirm: (rows) => `第 ${rows.join('、')} 行的得分是建议分，待确认。`,
    confirmed: (count) => `已由人确认得分 ${count} 处。`,
    ownRules: (name) => `按工作簿里记的评分规则「${name}」评分。`,
    skipped: (reason) => `没有评分：${reason}`,
    failed: (reason) => `没有读取：${reason}`,
  },
  'en-US': {
    open: (rows) => `No score in row ${rows.join(', ')}; the total is open.`,
    toConfirm: (rows) => `The score in row ${rows.join(', ')} is suggested and to be confirmed.`,
    confirmed: (count) => `${count} confirmed by a person.`,
    ownRules: (name) => `Scored by the rules kept in the workbook: ${name}.`,
    skipped: (reason) => `Not scored: ${reason}`,
    failed: (reason) => `Not read: ${reason}`,
  },
};

/** Of a sheet with forms that nobody sees. */
export const HIDDEN_UNCOUNTED: Localized = {
  'zh-CN': '这是隐藏的工作表，上面的自评表没有计入。需要计入的，请先取消隐藏。',
  'en-US': 'This sheet is hidden: the forms on it are not counted. Unhide it to have them counted.',
};
