import type { Locale, Localized } from '../../../core/language/locale';
import { findingLines } from '../../../core/report/findingLines';
import { FINDING_COLUMNS } from '../../../core/report/findingColumns';
import {
  FIGURE_CHARTS,
  FIGURE_COLUMNS,
  FORMER_FIGURE_HEADERS,
  figureLines,
  type FigureColumn,
} from '../../../core/report/figureColumns';
import type { FindingRow, Report } from '../../../core/report/report';
import type { ReportColumn } from '../../../core/report/reportColumn';
import { reportOf } from '../../../core/report/reportOf';
import { isReportSheet, REPORT_SHEETS } from '../../../core/report/reportSheets';
import { linkLocation, reportCells, withoutFile, type ReportCell } from '../../../core/report/reportTable';
import { summaryLines } from '../../../core/report/summaryLine';
import { SUMMARY_COLUMNS } from '../../../core/report/summaryColumns';
import type { SheetTable, TableChart, TableValue } from '../../../host/spreadsheetHost';
import { WORK } from '../../../locales/work';
import { noticeOfRefusal } from '../model/notice';
import type { BatchSheet } from './batchState';

/**
 * The report of the open workbook. What came to nothing is in it with its reason: a sheet must not be missing from a
 * summary without a word. The summary sheets themselves are not.
 */
export function reportOfSheets(sheets: readonly BatchSheet[], locale: Locale): Report {
  const skipped = sheets.flatMap(({ name, skipped: reason, refusal, forms }) => {
    const said = reason ?? (refusal && forms.length === 0 ? noticeOfRefusal(refusal, locale).what : null);
    return isReportSheet(name) || said === null ? [] : [{ sheet: name, reason: said }];
  });
  const forms = sheets.flatMap(({ forms, isHidden }) =>
    isHidden ? forms.map((form) => ({ ...form, isHidden })) : forms,
  );
  const report = reportOf({ schemaVersion: 1, forms, skipped }, locale);
  const findings = report.findings.map((row) =>
    row.check === 'fillable' ? { ...row, action: actionOf(row, sheets, locale) } : row,
  );
  return { ...report, findings };
}

/** 点「一键评分」 is no advice where it fills nothing: then why not. */
function actionOf({ sheet, action }: FindingRow, sheets: readonly BatchSheet[], locale: Locale): string {
  const found = sheets.find(({ name }) => name === sheet);
  if (!found) return action;
  const { left, fillable, refusal } = found;
  const why = refusal === null ? left : [noticeOfRefusal(refusal, locale).what, ...left];
  if (why.length === 0) return action;
  return [...(fillable > 0 ? [action] : []), ...why].join(WORK[locale].batch.between);
}

/** 自评汇总, 自评问题 and, where there are figures, 自评图表 as tables for sheets of the open workbook. */
export function summaryTables(report: Report, locale: Locale): readonly SheetTable[] {
  const summary = {
    columns: withoutFile(SUMMARY_COLUMNS),
    identities: [
      ['sheet', 'range', 'project'],
      ['sheet', 'project'],
      ['sheet', 'range'],
    ],
    gone: { column: 'remark', text: GONE.form[locale] },
  };
  const findings = {
    columns: withoutFile(FINDING_COLUMNS),
    identities: [
      ['sheet', 'project', 'check', 'cell'],
      ['sheet', 'project', 'check'],
    ],
    gone: { column: 'severity', text: GONE.finding[locale] },
  };
  const figures = {
    columns: FIGURE_COLUMNS,
    identities: [['label']],
    gone: { column: 'score', text: GONE.form[locale] },
    former: [FORMER_FIGURE_HEADERS['zh-CN'], FORMER_FIGURE_HEADERS['en-US']],
  };
  const lines = figureLines(report);
  return [
    tableOf('summary', summary, summaryLines(report), locale),
    tableOf('findings', findings, findingLines(report), locale),
    ...(lines.length === 0
      ? []
      : [{ ...tableOf('figures', figures, lines, locale), charts: chartsIn(locale) }]),
  ];
}

function chartsIn(locale: Locale): readonly TableChart[] {
  const placeOf = (id: FigureColumn) => FIGURE_COLUMNS.findIndex((column) => column.id === id);
  return FIGURE_CHARTS.map(({ name, title, kind, along, axes, series }) => ({
    ...{ name, kind, title: title[locale] },
    along: placeOf(along),
    axes: { along: axes.along[locale], up: axes.up[locale] },
    series: series.map(({ column, as, colour }) => ({ column: placeOf(column), as, colour })),
  }));
}

/** What is said of a row that is no longer reported, where a person has written beside it. */
const GONE = {
  form: { 'zh-CN': '这张表已不在工作簿里。', 'en-US': 'This form is no longer in the workbook.' },
  finding: { 'zh-CN': '已消除', 'en-US': 'resolved' },
} satisfies Readonly<Record<string, Localized>>;

/** A table's columns, with those that identify a row and the one that says it is gone, by their ids. */
interface TableShape<Row> {
  readonly columns: readonly ReportColumn<Row>[];
  readonly identities: readonly (readonly string[])[];
  readonly gone: { readonly column: string; readonly text: string };
  /** Headers that the table had before: a sheet with them is renewed too. */
  readonly former?: readonly (readonly string[])[];
}

function tableOf<Row>(
  sheet: keyof typeof REPORT_SHEETS,
  { columns, identities, gone, former = [] }: TableShape<Row>,
  rows: readonly Row[],
  locale: Locale,
): SheetTable {
  const placeOf = (id: string) => columns.findIndex((column) => column.id === id);
  const headersIn = (language: Locale) => columns.map(({ header }) => header[language]);
  return {
    name: REPORT_SHEETS[sheet][locale],
    columns: columns.map((column) => ({
      header: column.header[locale],
      width: column.width,
      wraps: column.wraps,
      numberFormat: 'numberFormat' in column ? column.numberFormat : null,
    })),
    headers: [headersIn('zh-CN'), headersIn('en-US'), ...former],
    rows: reportCells(columns, rows, locale).map((cells) => cells.map(valueOf)),
    identities: identities.map((ids) => ids.map(placeOf)),
    gone: { column: placeOf(gone.column), text: gone.text },
  };
}

/** A link into this workbook is a formula: it stays right in Excel and in WPS, and needs no interface of its own. */
function valueOf({ value, link }: ReportCell): TableValue {
  const location = link === null || value === null ? null : linkLocation(link);
  if (location === null) return value;
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  return { formula: `=HYPERLINK(${quoted(`#${location}`)},${quoted(String(value))})`, shows: String(value) };
}
