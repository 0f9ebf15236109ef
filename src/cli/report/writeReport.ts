import type { Locale } from '../../core/language/locale';
import { FINDING_COLUMNS } from '../../core/report/findingColumns';
import { findingLines } from '../../core/report/findingLines';
import type { Report } from '../../core/report/report';
import { SUMMARY_COLUMNS } from '../../core/report/summaryColumns';
import { summaryLines } from '../../core/report/summaryLine';
import { endingSignals } from '../endingSignals';
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
      return saveWhole([path, await reportWorkbook(report, locale, path)]);
    case 'json':
      return saveWhole([path, reportJson(report)]);
    case 'page':
      return saveWhole([path, await page(report, locale, path)]);
    case 'csv': {
      const summary = [path, reportCsv(SUMMARY_COLUMNS, summaryLines(report), locale)] as const;
      if (findingsPath === undefined) return saveWhole(summary);
      return saveWhole(summary, [findingsPath, reportCsv(FINDING_COLUMNS, findingLines(report), locale)]);
    }
  }
}

/** Loaded only here: no other way of the command needs the library that draws charts. */
async function page(report: Report, locale: Locale, path: string): Promise<string> {
  const { reportPage } = await import('./reportPage');
  return reportPage(report, locale, path);
}

/** All that belongs together, or, where the run is ended before, nothing of it. */
function saveWhole(
  ...files: readonly (readonly [path: string, content: string | Uint8Array])[]
): Promise<void> {
  return endingSignals.during(async () => {
    for (const [path, content] of files)
      await saveBytes(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  });
}
