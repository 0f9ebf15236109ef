import type { Worksheet } from '@cj-tech-master/excelts';
import { formatArea } from '../../../grid/cellAddress';
import {
  FIGURE_CHARTS,
  FIGURE_COLUMNS,
  type FigureChart,
  type FigureColumn,
} from '../../../core/report/figureColumns';
import type { Locale } from '../../../core/language/locale';

/** In EMU: 24 × 13 cm, a page of A4 across. Rows are as high as their texts, so a chart is not measured by them. */
const SIZE = { cx: 8_640_000, cy: 4_680_000 };
/** Columns of the usual width that a chart lies over, and one between two. */
const WIDTH = 15;

/**
 * Draws the charts of the sheet of figures, beside its table. The library's charts must have been installed.
 *
 * @param rows how many rows the table has below its header
 */
export function addCharts(sheet: Worksheet, rows: number, locale: Locale): void {
  FIGURE_CHARTS.forEach((chart, index) => {
    // Beside one another: the last rows of a long table would not be found.
    const range = { tl: { col: FIGURE_COLUMNS.length + 1 + index * WIDTH, row: 1 }, ext: SIZE };
    if (chart.kind === 'bars') addBars(sheet, chart, rows, locale, range);
    else addPoints(sheet, chart, rows, locale, range);
  });
  printChartsOnly(sheet);
}

/** The charts are what is printed of that sheet, a page each: its figures stand in 自评汇总. */
function printChartsOnly(sheet: Worksheet): void {
  const first = FIGURE_COLUMNS.length + 1;
  const last = first + FIGURE_CHARTS.length * WIDTH - 1;
  sheet.pageSetup = {
    ...sheet.pageSetup,
    printArea: formatArea({ top: 0, bottom: CHART_ROWS, left: first, right: last }),
    ...{ fitToWidth: FIGURE_CHARTS.length, fitToHeight: 1, showGridLines: false },
  };
  for (let column = first + WIDTH; column <= last; column += WIDTH) sheet.getColumn(column).addPageBreak();
}

/** Rows of the usual height that a chart lies over, with the one above it. */
const CHART_ROWS = 30;

interface Range {
  readonly tl: { readonly col: number; readonly row: number };
  readonly ext: { readonly cx: number; readonly cy: number };
}

function addBars(sheet: Worksheet, chart: FigureChart, rows: number, locale: Locale, range: Range): void {
  const categories = area(sheet, rows, chart.along);
  const series = (as: 'bar' | 'line') =>
    chart.series
      .filter((one) => one.as === as)
      .map(({ column, colour }) => ({
        ...{ name: { formula: area(sheet, 0, column) }, categories },
        values: area(sheet, rows, column),
        ...(as === 'bar'
          ? { fill: colour }
          : { line: colour, lineWidth: 1.5, marker: { symbol: 'none' as const } }),
      }));
  const axes = {
    categoryAxis: { title: chart.axes.along[locale] },
    valueAxis: { title: chart.axes.up[locale], min: 0 },
  };
  sheet.addComboChart(
    {
      title: chart.title[locale],
      legendPosition: 'b',
      groups: [
        { type: 'bar', barDir: 'col', series: series('bar'), ...axes },
        { type: 'line', series: series('line'), showMarker: false, ...axes },
      ],
    },
    range,
  );
}

function addPoints(sheet: Worksheet, chart: FigureChart, rows: number, locale: Locale, range: Range): void {
  sheet.addScatterChart(
    {
      title: chart.title[locale],
      legendPosition: 'b',
      scatterStyle: 'lineMarker',
      categoryAxis: { title: chart.axes.along[locale], min: 0, numFmt: '0%' },
      valueAxis: { title: chart.axes.up[locale], min: 0 },
      series: chart.series.map(({ column, colour }, place) => ({
        ...{ name: { formula: area(sheet, 0, column) }, xValues: area(sheet, rows, chart.along) },
        values: area(sheet, rows, column),
        marker: { symbol: place === 0 ? 'circle' : 'triangle', size: 7, fill: colour, border: colour },
        // Without it Excel joins the points.
        spPr: { line: { noFill: true } },
      })),
    },
    range,
  );
}

/** The cells of a column below the header; of no rows, the header itself. */
function area({ name }: Worksheet, rows: number, id: FigureColumn): string {
  const letter = String.fromCharCode(65 + FIGURE_COLUMNS.findIndex((column) => column.id === id));
  return rows === 0 ? `'${name}'!$${letter}$1` : `'${name}'!$${letter}$2:$${letter}$${rows + 1}`;
}
