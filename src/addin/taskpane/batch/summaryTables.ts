import type { AssessedForm } from '../../../core/assessment';
import type { Locale } from '../../../core/language/locale';
import { FINDING_COLUMNS } from '../../../core/report/findingColumns';
import type { Report } from '../../../core/report/report';
import type { ReportColumn } from '../../../core/report/reportColumn';
import { reportOf } from '../../../core/report/reportOf';
import { REPORT_SHEETS } from '../../../core/report/reportSheets';
import { linkLocation, reportCells, withoutFile, type ReportCell } from '../../../core/report/reportTable';
import { summaryLines } from '../../../core/report/summaryLine';
import { SUMMARY_COLUMNS } from '../../../core/report/summaryColumns';
import type { SheetTable, TableValue } from '../../../host/spreadsheetHost';

/** The report of the open workbook. */
export function reportOfForms(forms: readonly AssessedForm[], locale: Locale): Report {
  return reportOf({ schemaVersion: 1, forms: [...forms], skipped: [] }, locale);
}

/** 自评汇总 and 自评问题 as tables for sheets of the open workbook. */
export function summaryTables(report: Report, locale: Locale): readonly SheetTable[] {
  return [
    tableOf('summary', withoutFile(SUMMARY_COLUMNS), summaryLines(report), locale),
    tableOf('findings', withoutFile(FINDING_COLUMNS), report.findings, locale),
  ];
}

function tableOf<Row>(
  sheet: keyof typeof REPORT_SHEETS,
  columns: readonly ReportColumn<Row>[],
  rows: readonly Row[],
  locale: Locale,
): SheetTable {
  const headersIn = (language: Locale) => columns.map(({ header }) => header[language]);
  return {
    name: REPORT_SHEETS[sheet][locale],
    columns: columns.map((column) => ({
      header: column.header[locale],
      width: column.width,
      wraps: column.wraps,
      numberFormat: 'numberFormat' in column ? column.numberFormat : null,
    })),
    headers: [headersIn('zh-CN'), headersIn('en-US')],
    rows: reportCells(columns, rows, locale).map((cells) => cells.map(valueOf)),
  };
}

/** A link into this workbook is a formula: it stays right in Excel and in WPS, and needs no interface of its own. */
function valueOf({ value, link }: ReportCell): TableValue {
  const location = link === null || value === null ? null : linkLocation(link);
  if (location === null) return value;
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  return { formula: `=HYPERLINK(${quoted(`#${location}`)},${quoted(String(value))})` };
}
