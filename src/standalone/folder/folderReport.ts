import type { Locale } from '../../core/language/locale';
import type { Report } from '../../core/report/report';
import { REPORT_SHEETS } from '../../core/report/reportSheets';
import { failedReport, mergeReports, reportOf } from '../../core/report/reportOf';
import { kindByName } from '../../host/file/namedKind';
import { scoreWorkbook } from '../../host/file/scoreWorkbook';
import { otherFileTexts } from '../../locales/otherFiles';
import { reportTexts } from '../../locales/report';
import { standaloneTexts } from '../../locales/standalone';
import { workbenchTexts } from '../../locales/workbench';
import { workbookErrorTexts } from '../../locales/workbookErrors';
import { WorkbookError } from '../../xlsx/workbookFile';
import { errorReason } from '../../workbench/page/errorReason';
import type { PickedFile } from '../pickedFile';

/** What may hold a form whatever it is called: what it is, its bytes tell. */
const WORKBOOK = /\.(?:xls[xmb]?|et|ods)$/i;
/** What spreadsheets leave beside an open file, and hidden files. */
const LEFT_BEHIND = /(?:^|\/)(?:~\$|\.)/;

/** This page itself, often put beside the forms. */
const PRODUCT = '绩效自评助手.html';

/** Those files of a folder that were sent in: forms, and whatever else must be named; nothing that this page has put there. */
export function sentFiles(files: readonly PickedFile[], locale: Locale): readonly PickedFile[] {
  const letter = reportTexts[locale].letter.title('');
  const { notesName } = standaloneTexts[locale].folder;
  const isOwn = (name: string) =>
    name === PRODUCT || name === notesName || (name.startsWith(letter) && name.endsWith('.docx'));
  return files.filter(({ name, path }) => !LEFT_BEHIND.test(path) && !isOwn(name));
}

/** One file's part of the report: its rows, or why it has none. `null` for a summary written by this page before. */
async function reportOfFile(file: PickedFile, locale: Locale): Promise<Report | null> {
  const texts = workbookErrorTexts[locale];
  if (!WORKBOOK.test(file.path))
    return failedReport(file.path, otherFileTexts[locale][kindByName(file.path)]);
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
    return failedReport(file.path, errorReason(error, workbenchTexts[locale]));
  }
}

const SUMMARY_NAMES = new Set(Object.values(REPORT_SHEETS).flatMap((names) => Object.values(names)));

/**
 * Judges the files one after the other; between them the browser may draw and hear.
 *
 * @param step told before each file, with its place from 0; `false` ends the run
 * @param known by file, what was found before: it stays for files that are not judged now
 * @returns all that is known then
 */
export async function folderReport(
  files: readonly PickedFile[],
  locale: Locale,
  step: (index: number) => Promise<boolean>,
  known = new Map<PickedFile, Report>(),
): Promise<Report> {
  for (const [index, file] of files.entries()) {
    if (!(await step(index))) break;
    const report = await reportOfFile(file, locale);
    if (report) known.set(file, report);
  }
  return mergeReports([...known.values()]);
}
