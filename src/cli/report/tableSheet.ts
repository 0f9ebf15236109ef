import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { Locale } from '../../core/language/locale';
import { FIGURE_COLUMNS } from '../../core/report/figureColumns';
import type { ReportColumn, ReportLink } from '../../core/report/reportColumn';
import { REPORT_SHEETS } from '../../core/report/reportSheets';
import { linkLocation, reportCells, type ReportCell } from '../../core/report/reportTable';
import { fileLink } from './fileLink';
import { rowHeight } from './rowHeight';

const HEADER_FILL = 'FFDDEBF7';
const LINK_COLOUR = 'FF0563C1';
/** Excel's limits; beyond them it calls the file damaged. */
const LONGEST_TEXT = 32_767;
const MOST_LINKS = 65_000;

type TableName = 'summary' | 'findings' | 'figures';

/** What is printed and read first; the other columns stand behind them in a group that opens with a click. */
const FIRST: Readonly<Record<TableName, readonly string[]>> = {
  summary: ['file', 'unit', 'project', 'rate', 'score', 'grade', 'errors', 'warnings', 'remark'],
  findings: ['unit', 'project', 'path', 'severity', 'message', 'action'],
  figures: FIGURE_COLUMNS.map(({ id }) => id),
};

/** A table of a report, before it is a sheet. */
export interface Table<Row> {
  readonly name: TableName;
  readonly columns: readonly ReportColumn<Row>[];
  readonly rows: readonly Row[];
}

/** What all tables of a report have in common. */
export interface ReportSetting {
  readonly locale: Locale;
  /** Where the report will lie: links lead from there. */
  readonly path: string;
  /** A file as the report names it. */
  readonly shown: (file: string) => string;
}

/** Adds a table as a sheet that is ready to be sorted, filtered and printed. */
export function addTableSheet<Row>(
  workbook: Workbook,
  { name, columns: all, rows }: Table<Row>,
  setting: ReportSetting,
): Worksheet {
  const isFirst = ({ id }: ReportColumn<Row>) => FIRST[name].includes(id);
  const first = all.filter(isFirst);
  const columns = [...first, ...all.filter((column) => !isFirst(column))];
  const sheet = addEmptySheet(workbook, name, setting.locale);
  addColumns(sheet, columns, first.length, setting.locale);
  addRows(sheet, columns, rows, setting);
  sheet.autoFilter = {
    from: { row: 1, col: 1 },
    to: { row: Math.max(sheet.rowCount, 1), col: columns.length },
  };
  return sheet;
}

function addEmptySheet(workbook: Workbook, name: TableName, locale: Locale): Worksheet {
  return workbook.addWorksheet(REPORT_SHEETS[name][locale], {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- A4; the enum is not exported at run time
      ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      // Of the figures only the charts are printed.
      ...(name === 'figures' ? {} : { printTitlesRow: '1:1' }),
      showGridLines: true,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
    },
  });
}

/** @param open how many of them are seen at once */
function addColumns<Row>(
  sheet: Worksheet,
  columns: readonly ReportColumn<Row>[],
  open: number,
  locale: Locale,
): void {
  sheet.columns = columns.map((column, index) => ({
    ...{ header: column.header[locale], width: column.width },
    ...(index < open ? {} : { outlineLevel: 1, hidden: true }),
  }));
  const head = sheet.getRow(1);
  head.height = rowHeight(columns.map(({ header, width }) => ({ text: header[locale], width })));
  head.eachCell((cell) => {
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEADER_FILL } };
    cell.alignment = { vertical: 'middle', wrapText: true };
    cell.border = { bottom: { style: 'thin' } };
  });
}

function addRows<Row>(
  sheet: Worksheet,
  columns: readonly ReportColumn<Row>[],
  rows: readonly Row[],
  { locale, path, shown }: ReportSetting,
): void {
  // One object for all cells of a column: of one each, the library makes hundreds of megabytes.
  const styles = columns.map(stylesOf);
  let links = 0;
  for (const cells of reportCells(columns, rows, locale)) {
    const row = sheet.addRow(
      cells.map((cell, index) => {
        const target = links < MOST_LINKS ? targetOf(cell.link, path) : null;
        const isFile = columns[index]?.id === 'file' && typeof cell.value === 'string';
        const named = isFile ? { ...cell, text: shown(cell.text), value: shown(cell.text) } : cell;
        if (target === null || cell.value === null) return contentOf(named);
        links += 1;
        return { text: clipped(named.text), hyperlink: target };
      }),
    );
    row.height = rowHeight(
      columns.flatMap(({ wraps, width }, index) =>
        wraps ? [{ text: cells[index]?.text ?? '', width }] : [],
      ),
    );
    cells.forEach(({ link }, index) => {
      const style = styles[index];
      if (style) row.getCell(index + 1).style = link === null ? style.plain : style.linked;
    });
  }
}

function stylesOf<Row>(column: ReportColumn<Row>) {
  const alignment = { vertical: 'top' as const, wrapText: column.wraps };
  const plain = 'numberFormat' in column ? { alignment, numFmt: column.numberFormat } : { alignment };
  return { plain, linked: { ...plain, font: { color: { argb: LINK_COLOUR }, underline: true } } };
}

function contentOf({ value }: ReportCell): string | number | null {
  return typeof value === 'string' ? clipped(value) : value;
}

function clipped(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}

function targetOf(link: ReportLink | null, report: string): string | null {
  if (link === null || link.file === null) return null;
  const location = linkLocation(link);
  const file = fileLink(report, link.file);
  return location === null ? file : `${file}#${location}`;
}
