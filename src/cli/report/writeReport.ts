import type { Locale } from '../../core/language/locale';
import { FINDING_COLUMNS } from '../../core/report/findingColumns';
import { findingLines } from '../../core/report/findingLines';
import type { Report } from '../../core/report/report';
import { SUMMARY_COLUMNS } from '../../core/report/summaryColumns';
import { summaryLines } from '../../core/report/summaryLine';
import { saveBytes } from '../fileAccess';
import { reportCsv } from './reportCsv';
import { reportJson } from './reportDocument';
import type { ReportTarget } from './reportTarget';
import { reportWorkbook } from './reportWorkbook';

/** Writes the report in its format. Throws `FileAccessError`. */
export async function writeReport(report: Report, target: ReportTarget, locale: Locale): Promise<void> {
  const [path, findingsPath] = target.paths;
  switch (target.format) {
    case 'workbook':
      return saveBytes(path, await reportWorkbook(report, locale, path));
    case 'json':
      return saveText(path, reportJson(report));
    case 'page':
      return saveText(path, await page(report, locale, path));
    case 'csv':
      await saveText(path, reportCsv(SUMMARY_COLUMNS, summaryLines(report), locale));
      if (findingsPath !== undefined)
        await saveText(findingsPath, reportCsv(FINDING_COLUMNS, findingLines(report), locale));
  }
}

/** Loaded only here: no other way of the command needs the library that draws charts. */
async function page(report: Report, locale: Locale, path: string): Promise<string> {
  const { reportPage } = await import('./reportPage');
  return reportPage(report, locale, path);
}

function saveText(path: string, text: string): Promise<void> {
  return saveBytes(path, new TextEncoder().encode(text));
}
