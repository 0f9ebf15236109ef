import type { CellArea } from '../../../grid/cellAddress';
import type { LiveChart, LiveSeries } from '../../session/liveChart';
import type { LiveSheet } from '../../session/workbookSession';
import { areaOfAddress } from '../address';
import { ApiError } from '../apiError';
import { ApiObject, type Field, type Members } from '../apiObject';
import type { Arguments } from '../arguments';
import { colourOf } from '../colour';
import { rangeGiven } from '../rangeGiven';
import type { Scope } from '../scope';

/** What is known of `ChartType`: the kinds that the add-in draws. */
const KINDS = ['ColumnClustered', 'XYScatter', 'Line'];
const MARKERS = ['Automatic', 'None', 'Circle', 'Triangle', 'Square', 'Diamond'];

const NEW_SERIES: LiveSeries = {
  ...{ name: '', kind: null, values: null, along: null, colour: null, marker: null },
};

/** `Excel.ChartCollection`. Charts are kept and told of; they are neither drawn nor saved. */
export class ChartCollectionObject extends ApiObject {
  readonly typeName = 'ChartCollection';

  constructor(
    private readonly scope: Scope,
    private readonly sheet: LiveSheet,
  ) {
    super();
  }

  protected describe(): Members {
    const { scope, sheet } = this;
    const named = (name: string) => sheet.layout.charts.find((chart) => chart.name === name) ?? null;
    const open = ({ id }: LiveChart) => new ChartObject(scope, sheet, id);
    const item = (given: Arguments) => {
      // The client asks by the id it was told, an add-in by the name.
      const key = given.text(0);
      const chart = sheet.layout.charts.find(({ id }) => id === key) ?? named(key);
      if (!chart) throw new ApiError('ItemNotFound', `no chart ${key} here`);
      return open(chart);
    };
    return {
      fields: { Count: { read: () => sheet.layout.charts.length } },
      actions: { GetCount: { since: '1.4', run: () => sheet.layout.charts.length } },
      routes: {
        Add: { open: (given) => this.add(given) },
        GetItem: { open: item },
        GetItemOrNullObject: {
          since: '1.4',
          open: (given) => {
            const chart = named(given.text(0));
            return chart && open(chart);
          },
        },
      },
      items: () => sheet.layout.charts.map(open),
      item,
    };
  }

  private add(given: Arguments): ApiObject {
    const kind = kindOf(given.text(0));
    const values = rangeGiven(given, 1, this.sheet);
    if (!values) throw given.invalid(1);
    const { charts } = this.sheet.layout;
    const number = 1 + Math.max(0, ...charts.map(({ id }) => Number(id)));
    const chart: LiveChart = {
      ...{ id: String(number), name: `Chart ${number}`, kind, title: '', place: null },
      axes: { along: '', up: '', minimum: null },
      // Each column is a series.
      series: columnsOf(values).map((area) => ({ ...NEW_SERIES, values: area })),
    };
    this.scope.session.setCharts(this.sheet.id, [...charts, chart]);
    return new ChartObject(this.scope, this.sheet, chart.id);
  }
}

/** One chart, found anew each time: objects hold no state. */
abstract class OfChart extends ApiObject {
  constructor(
    protected readonly scope: Scope,
    protected readonly sheet: LiveSheet,
    protected readonly id: string,
  ) {
    super();
  }

  protected get chart(): LiveChart {
    const chart = this.sheet.layout.charts.find(({ id }) => id === this.id);
    if (!chart) throw new ApiError('ItemNotFound', 'the chart is gone');
    return chart;
  }

  protected change(part: Partial<LiveChart>): void {
    const { charts } = this.sheet.layout;
    this.scope.session.setCharts(
      this.sheet.id,
      charts.map((chart) => (chart.id === this.id ? { ...chart, ...part } : chart)),
    );
  }

  protected textField(read: () => string, write: (text: string) => Partial<LiveChart>): Field {
    return {
      read,
      write: (value) => {
        if (typeof value !== 'string') throw new ApiError('InvalidArgument', 'a text is expected');
        this.change(write(value));
      },
    };
  }
}

/** `Excel.Chart`. */
class ChartObject extends OfChart {
  readonly typeName = 'Chart';
  override readonly key: string;

  constructor(scope: Scope, sheet: LiveSheet, id: string) {
    super(scope, sheet, id);
    this.key = id;
  }

  protected describe(): Members {
    const { scope, sheet, id } = this;
    return {
      fields: {
        Name: this.textField(
          () => this.chart.name,
          (name) => ({ name }),
        ),
        ChartType: { since: '1.7', read: () => this.chart.kind },
      },
      links: {
        Title: { open: () => new ChartTitleObject(scope, sheet, id, 'title') },
        Axes: { open: () => new ChartAxesObject(scope, sheet, id) },
        Series: { open: () => new ChartSeriesCollectionObject(scope, sheet, id) },
      },
      actions: {
        Delete: {
          run: () =>
            scope.session.setCharts(
              sheet.id,
              sheet.layout.charts.filter((chart) => chart.id !== id),
            ),
        },
        SetPosition: { run: (given) => this.change({ place: this.placeOf(given) }) },
      },
    };
  }

  private placeOf(given: Arguments): CellArea {
    const at = (place: number) =>
      rangeGiven(given, place, this.sheet) ?? areaOfAddress(given.text(place), this.sheet);
    const [from, to] = [at(0), at(1)];
    return { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
  }
}

/** The title of a chart, or of one of its axes. */
class ChartTitleObject extends OfChart {
  readonly typeName = 'ChartTitle';

  constructor(
    scope: Scope,
    sheet: LiveSheet,
    id: string,
    private readonly of: 'title' | 'along' | 'up',
  ) {
    super(scope, sheet, id);
  }

  protected describe(): Members {
    const { of } = this;
    const read = () => (of === 'title' ? this.chart.title : this.chart.axes[of]);
    const write = (text: string) =>
      of === 'title' ? { title: text } : { axes: { ...this.chart.axes, [of]: text } };
    return { fields: { Text: this.textField(read, write) } };
  }
}

class ChartAxesObject extends OfChart {
  readonly typeName = 'ChartAxes';

  protected describe(): Members {
    const { scope, sheet, id } = this;
    return {
      links: {
        CategoryAxis: { open: () => new ChartAxisObject(scope, sheet, id, 'along') },
        ValueAxis: { open: () => new ChartAxisObject(scope, sheet, id, 'up') },
      },
    };
  }
}

class ChartAxisObject extends OfChart {
  readonly typeName = 'ChartAxis';

  constructor(
    scope: Scope,
    sheet: LiveSheet,
    id: string,
    private readonly of: 'along' | 'up',
  ) {
    super(scope, sheet, id);
  }

  protected describe(): Members {
    const { scope, sheet, id, of } = this;
    const isValue = of === 'up';
    return {
      fields: isValue
        ? {
            Minimum: {
              read: () => this.chart.axes.minimum,
              write: (value) => {
                if (typeof value !== 'number') throw new ApiError('InvalidArgument', 'ChartAxis.minimum');
                this.change({ axes: { ...this.chart.axes, minimum: value } });
              },
            },
          }
        : {},
      links: { Title: { open: () => new ChartTitleObject(scope, sheet, id, of) } },
    };
  }
}

class ChartSeriesCollectionObject extends OfChart {
  readonly typeName = 'ChartSeriesCollection';

  protected describe(): Members {
    const { scope, sheet, id } = this;
    return {
      actions: { GetCount: { since: '1.4', run: () => this.chart.series.length } },
      routes: {
        Add: {
          since: '1.7',
          open: (given) => {
            const { series } = this.chart;
            this.change({ series: [...series, { ...NEW_SERIES, name: given.optionalText(0) ?? '' }] });
            return new ChartSeriesObject(scope, sheet, id, series.length);
          },
        },
        GetItemAt: {
          open: (given) => {
            const place = given.integer(0);
            if (!this.chart.series[place]) throw given.invalid(0);
            return new ChartSeriesObject(scope, sheet, id, place);
          },
        },
      },
    };
  }
}

abstract class OfSeries extends OfChart {
  constructor(
    scope: Scope,
    sheet: LiveSheet,
    id: string,
    protected readonly place: number,
  ) {
    super(scope, sheet, id);
  }

  protected get series(): LiveSeries {
    return this.chart.series[this.place] ?? NEW_SERIES;
  }

  protected changeSeries(part: Partial<LiveSeries>): void {
    const { series } = this.chart;
    this.change({ series: series.map((one, place) => (place === this.place ? { ...one, ...part } : one)) });
  }
}

/** `Excel.ChartSeries`. */
class ChartSeriesObject extends OfSeries {
  readonly typeName = 'ChartSeries';

  protected describe(): Members {
    const { scope, sheet, id, place } = this;
    const since = '1.7';
    const ranged = (given: Arguments): CellArea => {
      const area = rangeGiven(given, 0, sheet);
      if (!area) throw given.invalid(0);
      return area;
    };
    const coloured: Field = {
      since,
      read: () => this.series.colour,
      write: (value) => this.changeSeries({ colour: colourOf(value, 'ChartSeries.markerBackgroundColor') }),
    };
    return {
      fields: {
        Name: {
          read: () => this.series.name,
          write: (value) => this.changeSeries({ name: String(value) }),
        },
        ChartType: {
          since,
          read: () => this.series.kind ?? this.chart.kind,
          write: (value) => this.changeSeries({ kind: kindOf(value) }),
        },
        MarkerStyle: {
          since,
          read: () => this.series.marker ?? 'Automatic',
          write: (value) => {
            if (typeof value !== 'string' || !MARKERS.includes(value))
              throw new ApiError('InvalidArgument', 'ChartSeries.markerStyle');
            this.changeSeries({ marker: value });
          },
        },
        MarkerBackgroundColor: coloured,
        MarkerForegroundColor: coloured,
      },
      links: { Format: { open: () => new ChartSeriesFormatObject(scope, sheet, id, place) } },
      actions: {
        SetValues: { since, run: (given) => this.changeSeries({ values: ranged(given) }) },
        SetXAxisValues: { since, run: (given) => this.changeSeries({ along: ranged(given) }) },
      },
    };
  }
}

class ChartSeriesFormatObject extends OfSeries {
  readonly typeName = 'ChartSeriesFormat';

  protected describe(): Members {
    const { scope, sheet, id, place } = this;
    return {
      links: {
        Fill: { open: () => new ChartFillObject(scope, sheet, id, place) },
        Line: { open: () => new ChartLineFormatObject(scope, sheet, id, place) },
      },
    };
  }
}

class ChartFillObject extends OfSeries {
  readonly typeName = 'ChartFill';

  protected describe(): Members {
    return {
      actions: {
        SetSolidColor: {
          run: (given) => this.changeSeries({ colour: colourOf(given.value(0), 'ChartFill.setSolidColor') }),
        },
      },
    };
  }
}

class ChartLineFormatObject extends OfSeries {
  readonly typeName = 'ChartLineFormat';

  protected describe(): Members {
    return {
      fields: {
        Color: {
          read: () => this.series.colour,
          write: (value) => this.changeSeries({ colour: colourOf(value, 'ChartLineFormat.color') }),
        },
      },
    };
  }
}

function kindOf(kind: unknown): string {
  if (typeof kind === 'string' && KINDS.includes(kind)) return kind;
  throw new ApiError('NotImplemented', `the stand-in for Excel has no chart of type ${String(kind)}`);
}

function columnsOf({ top, left, bottom, right }: CellArea): CellArea[] {
  return Array.from({ length: right - left + 1 }, (_, index) => ({
    ...{ top, bottom, left: left + index, right: left + index },
  }));
}
