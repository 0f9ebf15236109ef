import { formatArea, formatCell } from '../../grid/cellAddress';
import type { SheetTable, TableChart } from '../spreadsheetHost';

/** Rows that a chart is high, and columns that it is wide. */
const HEIGHT = 20;
const WIDTH = 9;
const KINDS = { bars: 'ColumnClustered', points: 'XYScatter' } as const;

/**
 * Queues the charts of a table beside it (ExcelApi 1.7), without a sync; charts of the same names, drawn earlier, are
 * drawn anew over the rows there are now.
 *
 * @param bottom the table's last row, zero-based
 */
export function queueCharts(
  sheet: Excel.Worksheet,
  { charts = [], columns }: SheetTable,
  bottom: number,
): void {
  charts.forEach((chart, index) => {
    sheet.charts.getItemOrNullObject(chart.name).delete();
    const cells = (column: number) =>
      sheet.getRange(formatArea({ top: 1, left: column, bottom, right: column }));
    const [{ column: seed } = { column: 0 }, ...others] = chart.series;
    const drawn = sheet.charts.add(KINDS[chart.kind], cells(seed), 'Columns');
    drawn.name = chart.name;
    drawn.title.text = chart.title;
    dress(drawn.series.getItemAt(0), chart, 0, columns, cells);
    others.forEach(({ column }, place) => {
      dress(drawn.series.add(columns[column]?.header ?? ''), chart, place + 1, columns, cells);
    });
    const { valueAxis, categoryAxis } = drawn.axes;
    valueAxis.minimum = 0;
    valueAxis.title.text = chart.axes.up;
    categoryAxis.title.text = chart.axes.along;
    const left = columns.length + 1 + index * (WIDTH + 1);
    drawn.setPosition(
      formatCell({ row: 1, column: left }),
      formatCell({ row: HEIGHT, column: left + WIDTH - 1 }),
    );
  });
}

function dress(
  series: Excel.ChartSeries,
  { along, series: all }: TableChart,
  place: number,
  columns: SheetTable['columns'],
  cells: (column: number) => Excel.Range,
): void {
  const shape = all[place];
  if (!shape) return;
  series.name = columns[shape.column]?.header ?? '';
  series.setValues(cells(shape.column));
  series.setXAxisValues(cells(along));
  if (shape.as === 'line') {
    series.chartType = 'Line';
    series.format.line.color = shape.colour;
  } else if (shape.as === 'bar') series.format.fill.setSolidColor(shape.colour);
  else {
    series.markerBackgroundColor = shape.colour;
    series.markerForegroundColor = shape.colour;
    // Told apart without colour, too.
    series.markerStyle = place === 0 ? 'Circle' : 'Triangle';
  }
}
