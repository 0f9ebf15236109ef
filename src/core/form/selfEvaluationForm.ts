import type { Decimal } from 'decimal.js';
import type { FormKind } from './formKind';
import type { CellArea, CellPosition } from '../../grid/cellAddress';

/** A cell of a form with everything that reading and writing need to know of it. */
export interface FormCell extends CellPosition {
  /** As a person reads it, see `cellText`; `''` when empty. */
  readonly text: string;
  /** The number it states (`10.00分` → 10), `null` where it states none (`—`, words, blank). */
  readonly number: Decimal | null;
  /** The number that a formula reading the cell gets; `null` for text, even text that states a number (`10分`). */
  readonly stored: Decimal | null;
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
  /** 指标性质 in a column of its own, joined with the target's value. */
  readonly operator: number | null;
  readonly target: number;
  /** 年初指标值, where `target` is 调整指标值. */
  readonly initialTarget?: number;
  /** 度量单位, likewise. */
  readonly unit: number | null;
  readonly achieved: number;
  /** 单位 under 实际完成值, joined with its figure. */
  readonly achievedUnit?: number;
  readonly weight: number | null;
  readonly score: number | null;
  readonly reason: number | null;
  /** 扣减分数: points that are taken off the rule's score (import sheets of Guangxi). */
  readonly deduction?: number;
  /** 完成率: the achieved value as a share of the target. */
  readonly completionRate?: number;
  /** 评分标准, 得分计算方法: how the form itself wants a row scored. */
  readonly scoringRule?: number;
}

export interface Indicator {
  readonly row: number;
  /** 一级指标, carried down over blank cells, spaces and points in brackets removed. */
  readonly dimension: string;
  /** 二级指标, likewise. */
  readonly category: string;
  /** 三级指标 as written. */
  readonly name: string;
  /** The cell of the target's value; its text is joined with operator and unit where those have their own columns. */
  readonly target: FormCell;
  readonly achieved: FormCell;
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
  readonly reason: FormCell | null;
  /** 扣减分数, where the layout has it. */
  readonly deduction?: FormCell;
  /** 完成率, where the layout has it. */
  readonly completionRate?: FormCell;
  /** 评分标准, where the layout has it; of a merged cell the one that holds its text. */
  readonly scoringRule?: FormCell;
  /** Rows below without points that hold its target and achieved value, where it leaves them to these. */
  readonly details?: readonly Indicator[];
  /** Rows (zero-based) of 其中… below, without points: they are not judged. */
  readonly unjudged?: readonly number[];
  /** The name is merged over this row from the one above. */
  readonly sharesName: boolean;
  /** Weight or score is one merged cell over several rows: they share it and none has a score of its own. */
  readonly sharesWeight: boolean;
  /** 加分项, 扣分项: points beyond the full marks, which only a person gives; its weight is then left out. */
  readonly isExtra?: true;
  /** The points printed beside an extra one, which a printed sum of the points may count. */
  readonly extraWeight?: FormCell | null;
  /** Target or achieved value is one merged cell over several rows: whether it holds for each of them is not said. */
  readonly sharesFigures: boolean;
}

/** 年度总体目标: what was expected and what was done, in words. */
export interface Goal {
  readonly expected: FormCell | null;
  readonly actual: FormCell | null;
}

/** Points printed beside a dimension's name: 产出指标(50分). */
export interface SectionPoints {
  readonly dimension: string;
  readonly points: Decimal;
  readonly cell: FormCell;
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
  /** The header's cell that states the weight, where the block has no column for it: 得分(20分*执行率). */
  readonly weightInHeader: FormCell | null;
}

export interface TotalRow {
  readonly row: number;
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
  /** The total stands in the middle of another row's remains or of a text: readable, never written to. */
  readonly isTorn: boolean;
}

/** One 项目支出绩效自评表 as found on a sheet. All rows and columns are zero-based sheet coordinates. */
export interface SelfEvaluationForm {
  readonly sheet: string;
  readonly area: CellArea;
  readonly title: string;
  readonly kind: FormKind;
  readonly project: string | null;
  readonly year: number | null;
  readonly moneyUnit: '万元' | '元' | null;
  readonly columns: IndicatorColumns;
  readonly funds: Funds | null;
  /** A label above the indicators that speaks of money where no funds were understood: the total is then not known. */
  readonly fundsUnread: FormCell | null;
  /** The head of a block above the indicators that has points of its own and was not read: the total is then not known. */
  readonly pointsUnread?: FormCell;
  readonly goal: Goal | null;
  /** Weights are written as shares of one: how many points one is. The indicators' weights are points already. */
  readonly pointsOfOne?: Decimal;
  readonly indicators: readonly Indicator[];
  readonly sectionPoints: readonly SectionPoints[];
  /** 二级指标 with a heading and no indicator. */
  readonly emptyCategories: readonly FormCell[];
  /** 优, 良, 中 or 差 printed in the total's row. */
  readonly printedGrade: FormCell | null;
  readonly total: TotalRow | null;
  /** Rows that are no longer whole: a total inside another row, or figures after the total. */
  readonly tornRows: readonly FormCell[][];
}
