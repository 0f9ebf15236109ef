import type { Locale } from '../../core/language/locale';
import { FIGURE_COLUMNS, figureLines } from '../../core/report/figureColumns';
import { FINDING_COLUMNS } from '../../core/report/findingColumns';
import { findingLines } from '../../core/report/findingLines';
import type { Report } from '../../core/report/report';
import { SUMMARY_COLUMNS } from '../../core/report/summaryColumns';
import { summaryLines } from '../../core/report/summaryLine';
import { addCharts } from './charts/workbookCharts';
import { withLinkLocations } from './linkLocations';
import { shownFiles } from './shownFiles';
import { addTableSheet, type Table } from './tableSheet';

/** A report as an .xlsx: the two tables, ready to be sorted, filtered and printed, and the charts with their figures. */
export async function reportWorkbook(report: Report, locale: Locale, path: string): Promise<Uint8Array> {
  // Loaded only here: no other way of the command needs the library.
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  workbook.creator = '绩效自评助手';
  const files = [...report.summary, ...report.skipped, ...report.failed].map(({ file }) => file);
  const setting = { locale, path, shown: shownFiles(files) };
  const add = <Row>(table: Table<Row>) => addTableSheet(workbook, table, setting);
  add({ name: 'summary', columns: SUMMARY_COLUMNS, rows: summaryLines(report) });
  add({ name: 'findings', columns: FINDING_COLUMNS, rows: findingLines(report) });
  const figures = figureLines(report);
  if (figures.length > 0) {
    const { installChartSupport } = await import('@cj-tech-master/excelts/chart');
    installChartSupport();
    const sheet = add({ name: 'figures', columns: FIGURE_COLUMNS, rows: figures });
    addCharts(sheet, figures.length, locale);
  }
  return withLinkLocations(await workbook.xlsx.writeBuffer());
}
