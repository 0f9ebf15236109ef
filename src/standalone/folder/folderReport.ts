import type { Locale } from '../../core/language/locale';
import type { Report } from '../../core/report/report';
import { REPORT_SHEETS } from '../../core/report/reportSheets';
import { failedReport, mergeReports, reportOf } from '../../core/report/reportOf';
import { scoreWorkbook } from '../../host/file/scoreWorkbook';
import { workbookErrorTexts } from '../../locales/workbookErrors';
import { WorkbookError } from '../../xlsx/workbookFile';
import type { PickedFile } from '../pickedFile';

/** Extensions of files that are read, and of others that people take for workbooks and must be told of. */
const WORKBOOK = /\.xls[xm]$/i;
const OLD = /\.(?:xls|et|xlsb|csv|ods)$/i;
/** What spreadsheets leave beside an open file, and hidden files. */
const LEFT_BEHIND = /(?:^|\/)(?:~\$|\.)/;

/** Those files of a folder that are forms, or were meant to be. */
export function formFiles(files: readonly PickedFile[]): readonly PickedFile[] {
  return files.filter(({ path }) => !LEFT_BEHIND.test(path) && (WORKBOOK.test(path) || OLD.test(path)));
}

/** One file's part of the report: its rows, or why it has none. `null` for a summary written by this page before. */
async function reportOfFile(file: PickedFile, locale: Locale): Promise<Report | null> {
  const texts = workbookErrorTexts[locale];
  if (!WORKBOOK.test(file.path)) return failedReport(file.path, texts['old-xls']);
  try {
    const { assessment, rules } = scoreWorkbook(await file.read(), { profile: null, locale, write: null });
    const own = rules.source === 'workbook' ? rules.profile.name[locale] : null;
    const isOwnSummary =
      assessment.forms.length === 0 &&
      assessment.skipped.length > 0 &&
      assessment.skipped.every(({ sheet }) => SUMMARY_NAMES.has(sheet));
    return isOwnSummary ? null : reportOf(assessment, locale, file.path, own);
  } catch (error) {
    if (error instanceof WorkbookError) return failedReport(file.path, texts[error.code]);
    return failedReport(file.path, error instanceof Error ? error.message : String(error));
  }
}

const SUMMARY_NAMES = new Set(Object.values(REPORT_SHEETS).flatMap((names) => Object.values(names)));

/**
 * Judges the files one after the other; between them the browser may draw and hear.
 *
 * @param step told before each file, with its place from 0; `false` ends the run
 */
export async function folderReport(
  files: readonly PickedFile[],
  locale: Locale,
  step: (index: number) => Promise<boolean>,
): Promise<Report> {
  const reports: Report[] = [];
  for (const [index, file] of files.entries()) {
    if (!(await step(index))) break;
    const report = await reportOfFile(file, locale);
    if (report) reports.push(report);
  }
  return mergeReports(reports);
}
