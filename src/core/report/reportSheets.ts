import type { Localized } from '../language/locale';

/** What the tables are called, as sheets and as headings. */
export const REPORT_SHEETS: Readonly<Record<'summary' | 'findings' | 'figures' | 'letter', Localized>> = {
  summary: { 'zh-CN': '自评汇总', 'en-US': 'Summary of forms' },
  findings: { 'zh-CN': '自评问题', 'en-US': 'Findings of forms' },
  figures: { 'zh-CN': '自评图表', 'en-US': 'Charts of forms' },
  letter: { 'zh-CN': '退回意见', 'en-US': 'Return letter' },
};

/** Whether a sheet is one of the add-in's own, by its name in either language: `自评汇总`, `自评汇总 (2)`, `退回意见-表1`. */
export function isReportSheet(name: string): boolean {
  const isOwn = Object.values(REPORT_SHEETS)
    .flatMap((names) => Object.values(names))
    .some((own) => name === own || name.startsWith(`${own} (`));
  return isOwn || Object.values(REPORT_SHEETS.letter).some((own) => name.startsWith(`${own}-`));
}
