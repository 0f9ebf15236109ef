import { areaHolds, formatCell, type CellPosition } from '../../grid/cellAddress';
import { analyseFormula, type AnalysedFormula, type FormulaScope } from './formula/analyseFormula';
import { calculate, type KnownValue } from './formula/calculate';
import { printFormula } from './formula/printFormula';
import { cellKey, type SheetModel } from './sheetModel';
import type { SessionDiagnostic } from './workbookSession';

/** A cell on a sheet. */
export interface CellOnSheet {
  readonly sheet: SheetModel;
  readonly position: CellPosition;
}

/** A formula's new result. */
export interface Outcome extends CellOnSheet {
  readonly result: KnownValue;
}

interface FormulaCell extends CellOnSheet {
  readonly analysed: AnalysedFormula;
}

/**
 * Knows every formula of the workbook and what it reads, and computes those that a change concerns. A formula that
 * cannot be computed faithfully, one in a circle, and whatever depends on those keeps its result.
 */
export class Recalculation {
  private readonly formulas = new Map<string, FormulaCell>();
  private readonly reported = new Set<string>();

  constructor(
    private readonly sheets: () => readonly SheetModel[],
    private readonly scope: FormulaScope,
    private readonly date1904: boolean,
    private readonly tell: (diagnostic: SessionDiagnostic) => void,
  ) {
    this.trackAll();
  }

  /** To be called when sheets came or went, or cells moved. */
  trackAll(): void {
    this.formulas.clear();
    for (const sheet of this.sheets()) {
      for (const [row, cells] of sheet.cells.rows) {
        for (const column of cells.keys()) this.track({ sheet, position: { row, column } });
      }
    }
  }

  /** To be called when a cell's formula was set, changed or removed. */
  track({ sheet, position }: CellOnSheet): void {
    const formula = sheet.cells.get(position)?.formula ?? null;
    const analysed = formula === null ? null : analyseFormula(formula, sheet.name, this.scope);
    if (analysed) this.formulas.set(keyOf({ sheet, position }), { sheet, position, analysed });
    else this.formulas.delete(keyOf({ sheet, position }));
  }

  /** Whether a formula can be computed; an unknown function in a new formula shows as `#NAME?`. */
  canCompute(formula: string, sheet: SheetModel): boolean {
    return analyseFormula(formula, sheet.name, this.scope)?.obstacle === null;
  }

  /** The formulas that read any of some rows of a sheet. */
  readersOfRows(sheet: SheetModel, top: number, bottom: number): readonly CellOnSheet[] {
    return [...this.formulas.values()].filter(({ analysed }) =>
      analysed.precedents.some(
        (precedent) =>
          precedent.sheet === sheet.name && precedent.area.top <= bottom && precedent.area.bottom >= top,
      ),
    );
  }

  /** New results of all formulas that depend, however indirectly, on the changed cells, themselves included. */
  run(changed: readonly CellOnSheet[]): readonly Outcome[] {
    const concerned = this.concernedBy(changed);
    const stale = this.withDependents(concerned, this.notComputable(concerned));
    const cells = [...concerned].filter((cell) => !stale.has(cell));
    const results = calculate(
      this.sheets().map((sheet) => ({
        name: sheet.name,
        rows: sheet.cells.rows,
        isRowHidden: (row) => sheet.isRowHidden(row),
      })),
      cells.map(({ sheet, position, analysed }) => ({
        sheet: sheet.name,
        position,
        formula: printFormula(analysed.node, sheet.name),
      })),
      this.date1904,
    );
    return cells.flatMap(({ sheet, position }, index) => {
      const result = results[index];
      return result ? [{ sheet, position, result }] : [];
    });
  }

  private concernedBy(changed: readonly CellOnSheet[]): ReadonlySet<FormulaCell> {
    const concerned = new Set<FormulaCell>();
    for (const cell of this.formulas.values()) if (cell.analysed.isVolatile) concerned.add(cell);
    for (const place of changed) {
      const own = this.formulas.get(keyOf(place));
      if (own) concerned.add(own);
    }
    let front: readonly CellOnSheet[] = [...changed, ...concerned];
    while (front.length > 0) {
      const next: FormulaCell[] = [];
      for (const cell of this.formulas.values()) {
        if (!concerned.has(cell) && front.some((place) => reads(cell, place))) next.push(cell);
      }
      for (const cell of next) concerned.add(cell);
      front = next;
    }
    return concerned;
  }

  private notComputable(concerned: ReadonlySet<FormulaCell>): ReadonlySet<FormulaCell> {
    const stuck = new Set<FormulaCell>();
    for (const cell of concerned) {
      const { obstacle } = cell.analysed;
      if (obstacle === null) continue;
      stuck.add(cell);
      this.report('not-computed', obstacle, cell);
    }
    for (const cell of circles(concerned)) {
      stuck.add(cell);
      this.report('circular', formatCell(cell.position), cell);
    }
    return stuck;
  }

  private withDependents(
    among: ReadonlySet<FormulaCell>,
    start: ReadonlySet<FormulaCell>,
  ): ReadonlySet<FormulaCell> {
    const found = new Set(start);
    let front: readonly FormulaCell[] = [...start];
    while (front.length > 0) {
      const next = [...among].filter((cell) => !found.has(cell) && front.some((place) => reads(cell, place)));
      for (const cell of next) found.add(cell);
      front = next;
    }
    return found;
  }

  private report(code: SessionDiagnostic['code'], detail: string, { sheet, position }: CellOnSheet): void {
    const key = `${code} ${detail}`;
    if (this.reported.has(key)) return;
    this.reported.add(key);
    this.tell({ code, detail, sheetId: sheet.id, cell: formatCell(position) });
  }
}

function keyOf({ sheet, position }: CellOnSheet): string {
  return `${sheet.id}:${cellKey(position)}`;
}

function reads(cell: FormulaCell, { sheet, position }: CellOnSheet): boolean {
  return cell.analysed.precedents.some(
    (precedent) => precedent.sheet === sheet.name && areaHolds(precedent.area, position),
  );
}

/**
 * The formulas that stand in a circle or between circles: what is left when those that read no other, and those that
 * no other reads, have been taken away again and again.
 */
function circles(cells: ReadonlySet<FormulaCell>): ReadonlySet<FormulaCell> {
  const all = [...cells];
  const readBy = new Map(all.map((cell) => [cell, all.filter((other) => reads(other, cell))]));
  const readsOf = new Map(all.map((cell) => [cell, new Array<FormulaCell>()]));
  for (const [cell, readers] of readBy) for (const reader of readers) readsOf.get(reader)?.push(cell);
  const left = new Set(all);
  peel(left, readsOf, readBy);
  peel(left, readBy, readsOf);
  return left;
}

/** Takes away cells with nothing (left) on one side, then those that only had these, and so on. */
function peel(
  left: Set<FormulaCell>,
  side: ReadonlyMap<FormulaCell, readonly FormulaCell[]>,
  otherSide: ReadonlyMap<FormulaCell, readonly FormulaCell[]>,
): void {
  const count = new Map(
    [...left].map((cell) => [cell, side.get(cell)?.filter((other) => left.has(other)).length]),
  );
  const free = [...left].filter((cell) => count.get(cell) === 0);
  for (let cell = free.pop(); cell; cell = free.pop()) {
    left.delete(cell);
    for (const other of otherSide.get(cell) ?? []) {
      const rest = (count.get(other) ?? 0) - 1;
      count.set(other, rest);
      if (rest === 0) free.push(other);
    }
  }
}
