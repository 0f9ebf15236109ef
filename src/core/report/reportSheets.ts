import type { Localized } from '../language/locale';

/** What the tables are called, as sheets and as headings. */
export const REPORT_SHEETS: Readonly<Record<'summary' | 'findings' | 'figures', Localized>> = {
  summary: { 'zh-CN': '自评汇总', 'en-US': 'Summary of forms' },
  findings: { 'zh-CN': '自评问题', 'en-US': 'Findings of forms' },
  figures: { 'zh-CN': '自评图表', 'en-US': 'Charts of forms' },
};
