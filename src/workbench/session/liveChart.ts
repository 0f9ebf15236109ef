import type { CellArea } from '../../grid/cellAddress';

/** A chart as the stand-in keeps it: what it is drawn from, and how it is called. It is neither drawn nor saved. */
export interface LiveChart {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly title: string;
  /** The cells it lies over. */
  readonly place: CellArea | null;
  readonly axes: { readonly along: string; readonly up: string; readonly minimum: number | null };
  readonly series: readonly LiveSeries[];
}

export interface LiveSeries {
  readonly name: string;
  /** Its own kind where it differs from the chart's. */
  readonly kind: string | null;
  readonly values: CellArea | null;
  readonly along: CellArea | null;
  readonly colour: string | null;
  readonly marker: string | null;
}
