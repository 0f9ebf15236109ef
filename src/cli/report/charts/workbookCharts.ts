import type { Worksheet } from '@cj-tech-master/excelts';
import {
  FIGURE_CHARTS,
  FIGURE_COLUMNS,
  type FigureChart,
  type FigureColumn,
} from '../../../core/report/figureColumns';
import type { Locale } from '../../../core/language/locale';

/** Rows that a chart is high, and columns that it is wide. */
const HEIGHT = 20;
const WIDTH = 9;

/**
 * Draws the charts of the sheet of figures, beside its table. The library's charts must have been installed.
 *
 * @param rows how many rows the table has below its header
 */
export function addCharts(sheet: Worksheet, rows: number, locale: Locale): void {
  FIGURE_CHARTS.forEach((chart, index) => {
    const left = FIGURE_COLUMNS.length + 1;
    const top = 1 + index * (HEIGHT + 1);
    const range = { tl: { col: left, row: top }, br: { col: left + WIDTH, row: top + HEIGHT } };
    if (chart.kind === 'bars') addBars(sheet, chart, rows, locale, range);
    else addPoints(sheet, chart, rows, locale, range);
  });
}

interface Range {
  readonly tl: { readonly col: number; readonly row: number };
  readonly br: { readonly col: number; readonly row: number };
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
