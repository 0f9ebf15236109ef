import type { Locale } from '../../core/language/locale';
import { FIGURE_COLUMNS, figureLines } from '../../core/report/figureColumns';
import { FINDING_COLUMNS } from '../../core/report/findingColumns';
import { findingLines } from '../../core/report/findingLines';
import type { Report } from '../../core/report/report';
import type { ReportColumn, ReportLink } from '../../core/report/reportColumn';
import { REPORT_SHEETS } from '../../core/report/reportSheets';
import { linkLocation, reportCells, type ReportCell } from '../../core/report/reportTable';
import { SUMMARY_COLUMNS } from '../../core/report/summaryColumns';
import { summaryLines } from '../../core/report/summaryLine';
import { addCharts } from './charts/workbookCharts';
import { fileLink } from './fileLink';
import { withLinkLocations } from './linkLocations';
import { rowHeight } from './rowHeight';
import { shownFiles } from './shownFiles';

const HEADER_FILL = 'FFDDEBF7';
const LINK_COLOUR = 'FF0563C1';
/** Excel's limits; beyond them it calls the file damaged. */
const LONGEST_TEXT = 32_767;
const MOST_LINKS = 65_000;

/** What is printed and read first; the other columns stand behind them in a group that opens with a click. */
const FIRST: Readonly<Record<'summary' | 'findings' | 'figures', readonly string[]>> = {
  summary: ['file', 'unit', 'project', 'rate', 'score', 'grade', 'errors', 'warnings', 'remark'],
  findings: ['unit', 'project', 'path', 'severity', 'message', 'action'],
  figures: FIGURE_COLUMNS.map(({ id }) => id),
};

/** A report as an .xlsx: the two tables, ready to be sorted, filtered and printed, and the charts with their figures. */
export async function reportWorkbook(report: Report, locale: Locale, path: string): Promise<Uint8Array> {
  // Loaded only here: no other way of the command needs the library.
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  workbook.creator = '绩效自评助手';
  const addTable = <Row>(
    table: keyof typeof FIRST,
    all: readonly ReportColumn<Row>[],
    rows: readonly Row[],
  ) => {
    const isFirst = ({ id }: ReportColumn<Row>) => FIRST[table].includes(id);
    const columns = [...all.filter(isFirst), ...all.filter((column) => !isFirst(column))];
    const name = REPORT_SHEETS[table][locale];
    const sheet = workbook.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- A4; the enum is not exported at run time
        ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
        // Of the figures only the charts are printed.
        ...(table === 'figures' ? {} : { printTitlesRow: '1:1' }),
        showGridLines: true,
        margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
      },
    });
    sheet.columns = columns.map((column) => ({
      ...{ header: column.header[locale], width: column.width },
      ...(isFirst(column) ? {} : { outlineLevel: 1, hidden: true }),
    }));
    const head = sheet.getRow(1);
    head.height = rowHeight(columns.map(({ header, width }) => ({ text: header[locale], width })));
    head.eachCell((cell) => {
      cell.font = { bold: true };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEADER_FILL } };
      cell.alignment = { vertical: 'middle', wrapText: true };
      cell.border = { bottom: { style: 'thin' } };
    });
    // One object for all cells of a column: of one each, the library makes hundreds of megabytes.
    const styles = columns.map(stylesOf);
    const shown = shownFiles(
      [...report.summary, ...report.skipped, ...report.failed].map(({ file }) => file),
    );
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
    sheet.autoFilter = {
      from: { row: 1, col: 1 },
      to: { row: Math.max(sheet.rowCount, 1), col: columns.length },
    };
    return sheet;
  };
  addTable('summary', SUMMARY_COLUMNS, summaryLines(report));
  addTable('findings', FINDING_COLUMNS, findingLines(report));
  const figures = figureLines(report);
  if (figures.length > 0) {
    const { installChartSupport } = await import('@cj-tech-master/excelts/chart');
    installChartSupport();
    addCharts(addTable('figures', FIGURE_COLUMNS, figures), figures.length, locale);
  }
  return withLinkLocations(await workbook.xlsx.writeBuffer());
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
