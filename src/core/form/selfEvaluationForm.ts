import type { Decimal } from 'decimal.js';
import type { CellArea, CellPosition } from '../grid/cellAddress';

/** A cell of a form with everything that reading and writing need to know of it. */
export interface FormCell extends CellPosition {
  /** As a person reads it, see `cellText`; `''` when empty. */
  readonly text: string;
  /** The number it states (`10.00分` → 10), `null` where it states none (`—`, words, blank). */
  readonly number: Decimal | null;
  readonly isBlank: boolean;
  /** A real formula; a constant typed with `=` does not count. */
  readonly isFormula: boolean;
  /** Holds an error value such as `#REF!`. */
  readonly isError: boolean;
  readonly numberFormat: string;
  /** Hidden under a merged area whose first cell is elsewhere: it has no content and must not be written. */
  readonly isCovered: boolean;
}

/** Columns of the indicator block (zero-based sheet columns), `null` where the form has none. */
export interface IndicatorColumns {
  readonly dimension: number | null;
  readonly category: number | null;
  readonly name: number | null;
  readonly target: number;
  readonly achieved: number;
  readonly weight: number | null;
  readonly score: number | null;
  readonly reason: number | null;
}

export interface Indicator {
  readonly row: number;
  /** 一级指标, carried down over blank cells, spaces and points in brackets removed. */
  readonly dimension: string;
  /** 二级指标, likewise. */
  readonly category: string;
  /** 三级指标 as written. */
  readonly name: string;
  readonly target: FormCell;
  readonly achieved: FormCell;
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
  readonly reason: FormCell | null;
}

/** One row of the funds block; cells are `null` where the layout has no such column. */
export interface FundsRow {
  readonly row: number;
  readonly label: string;
  readonly initialBudget: FormCell | null;
  readonly budget: FormCell | null;
  readonly executed: FormCell | null;
  readonly weight: FormCell | null;
  readonly rate: FormCell | null;
  readonly score: FormCell | null;
}

export interface Funds {
  /** 年度资金总额. */
  readonly total: FundsRow;
  /** 其中… rows. */
  readonly parts: readonly FundsRow[];
}

export interface TotalRow {
  readonly row: number;
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
  /** The total stands in the middle of another row's remains: readable, never written to. */
  readonly isTorn: boolean;
}

/** One 项目支出绩效自评表 as found on a sheet. All rows and columns are zero-based sheet coordinates. */
export interface SelfEvaluationForm {
  readonly sheet: string;
  readonly area: CellArea;
  readonly title: string;
  readonly project: string | null;
  readonly year: number | null;
  readonly moneyUnit: '万元' | '元' | null;
  readonly columns: IndicatorColumns;
  readonly funds: Funds | null;
  readonly indicators: readonly Indicator[];
  readonly total: TotalRow | null;
  /** Rows that are no longer whole: a total inside another row, or figures after the total. */
  readonly tornRows: readonly FormCell[][];
}
