import { areaHolds, formatCell, type CellArea, type CellPosition } from '../../grid/cellAddress';
import type { ConditionalFormatView, DifferentialStyle } from '../../xlsx/workbookFile';
import { analyseFormula, type FormulaScope } from './formula/analyseFormula';
import { calculate, type Job, type KnownSheet } from './formula/calculate';
import { Kind, type FormulaNode } from './formula/formulaNode';
import { printFormula } from './formula/printFormula';
import { shiftNode } from './formula/shiftNode';
import { cellKey, type SheetModel } from './sheetModel';

/** Rows evaluated together when one of their cells is asked for. */
const BLOCK = 64;

interface Condition {
  readonly format: ConditionalFormatView;
  readonly origin: CellPosition;
  readonly node: FormulaNode;
  /** Whether the formula asks where it stands, so that equal texts may still differ. */
  readonly asksPlace: boolean;
}

const COMPARISONS: Readonly<Record<string, (cell: string, first: string, second: string) => string>> = {
  equal: (cell, first) => `${cell}=(${first})`,
  notEqual: (cell, first) => `${cell}<>(${first})`,
  greaterThan: (cell, first) => `${cell}>(${first})`,
  greaterThanOrEqual: (cell, first) => `${cell}>=(${first})`,
  lessThan: (cell, first) => `${cell}<(${first})`,
  lessThanOrEqual: (cell, first) => `${cell}<=(${first})`,
  between: (cell, first, second) => `AND(${cell}>=(${first}),${cell}<=(${second}))`,
  notBetween: (cell, first, second) => `OR(${cell}<(${first}),${cell}>(${second}))`,
};

/**
 * Evaluates one sheet's conditional formats. Kinds `expression` and `cellIs` are understood; the others (colour scales,
 * data bars, icons, top ten, duplicates …) stay in the file and are not drawn.
 */
export class ConditionalFormatting {
  private conditions: readonly Condition[] | null = null;
  private readonly blocks = new Map<number, ReadonlyMap<number, DifferentialStyle>>();

  constructor(
    private readonly sheet: SheetModel,
    private readonly scope: FormulaScope,
    private readonly knownSheets: () => readonly KnownSheet[],
    private readonly date1904: boolean,
  ) {}

  /** To be called when any cell changed: a condition may read any. */
  valuesChanged(): void {
    this.blocks.clear();
  }

  formatsChanged(): void {
    this.conditions = null;
    this.blocks.clear();
  }

  /** What the formats that are true for a cell lay over it, merged by priority; `null` when none is. */
  styleAt(position: CellPosition): DifferentialStyle | null {
    const number = Math.floor(position.row / BLOCK);
    let block = this.blocks.get(number);
    if (!block) {
      block = this.evaluate(number);
      this.blocks.set(number, block);
    }
    return block.get(cellKey(position)) ?? null;
  }

  private evaluate(block: number): ReadonlyMap<number, DifferentialStyle> {
    this.conditions ??= this.prepare();
    const rows = { top: block * BLOCK, bottom: block * BLOCK + BLOCK - 1 };
    const jobs: Job[] = [];
    const jobOf = new Map<string, number>();
    const asked = this.conditions.map((condition, index) => {
      const cells = condition.format.areas.flatMap((area) => cellsOf(area, rows, this.sheet));
      return cells.map((position) => {
        const { row, column } = position;
        const node = shiftNode(condition.node, row - condition.origin.row, column - condition.origin.column);
        const formula = printFormula(node, this.sheet.name);
        // Most conditions fix their columns ($I14): one evaluation then serves the whole row.
        const key = condition.asksPlace ? `${index} ${cellKey(position)}` : formula;
        let job = jobOf.get(key);
        if (job === undefined) {
          job = jobs.push({ sheet: `${this.sheet.name} ${index}`, position, formula }) - 1;
          jobOf.set(key, job);
        }
        return { position, job };
      });
    });
    const results = calculate(this.knownSheets(), jobs, this.date1904);
    return this.merge(asked, (job) => isTrue(results[job]?.value));
  }

  private merge(
    asked: readonly (readonly { readonly position: CellPosition; readonly job: number }[])[],
    holds: (job: number) => boolean,
  ): ReadonlyMap<number, DifferentialStyle> {
    const styles = new Map<number, DifferentialStyle>();
    const stopped = new Set<number>();
    this.conditions?.forEach(({ format }, index) => {
      for (const { position, job } of asked[index] ?? []) {
        const key = cellKey(position);
        if (stopped.has(key) || !holds(job)) continue;
        styles.set(key, layUnder(styles.get(key), format.style));
        if (format.stopIfTrue) stopped.add(key);
      }
    });
    return styles;
  }

  private prepare(): readonly Condition[] {
    const byPriority = [...this.sheet.formats].sort((a, b) => a.priority - b.priority);
    return byPriority.flatMap((format) => {
      const first = format.areas[0];
      if (!first) return [];
      const origin = { row: first.top, column: first.left };
      const formula = formulaOf(format, origin);
      const analysed = formula === null ? null : analyseFormula(formula, this.sheet.name, this.scope);
      if (!analysed || analysed.obstacle !== null) return [];
      return [{ format, origin, node: analysed.node, asksPlace: asksPlace(analysed.node) }];
    });
  }
}

function formulaOf(format: ConditionalFormatView, origin: CellPosition): string | null {
  const [first, second] = format.formulas;
  if (first === undefined) return null;
  if (format.kind === 'expression') return first;
  const comparison = format.kind === 'cellIs' ? COMPARISONS[format.operator ?? ''] : undefined;
  if (!comparison) return null;
  return `=${comparison(formatCell(origin), first.slice(1), second?.slice(1) ?? '')}`;
}

function cellsOf(
  area: CellArea,
  rows: { readonly top: number; readonly bottom: number },
  sheet: SheetModel,
): CellPosition[] {
  const cells: CellPosition[] = [];
  // Whole rows and columns are only looked at as far as the sheet is drawn.
  const right = Math.min(area.right, Math.max(sheet.columnCount, 26) - 1);
  const bottom = Math.min(area.bottom, rows.bottom, Math.max(sheet.rowCount, 64) - 1);
  for (let row = Math.max(area.top, rows.top); row <= bottom; row++) {
    for (let column = area.left; column <= right; column++) cells.push({ row, column });
  }
  return cells.filter((cell) => areaHolds(area, cell));
}

function asksPlace(node: FormulaNode): boolean {
  switch (node.type) {
    case Kind.call:
      return (
        ((node.name === 'ROW' || node.name === 'COLUMN') && node.args.length === 0) ||
        node.args.some(asksPlace)
      );
    case Kind.binary:
      return asksPlace(node.left) || asksPlace(node.right);
    case Kind.unary:
    case Kind.percent:
      return asksPlace(node.operand);
    default:
      return false;
  }
}

function isTrue(value: unknown): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

/** The format of lower priority only adds what those before it left open. */
function layUnder(upper: DifferentialStyle | undefined, lower: DifferentialStyle | null): DifferentialStyle {
  return {
    fill: upper?.fill ?? lower?.fill ?? null,
    fontColor: upper?.fontColor ?? lower?.fontColor ?? null,
    bold: upper?.bold ?? lower?.bold ?? null,
  };
}
