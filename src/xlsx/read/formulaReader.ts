import { areaHolds, parseArea, type CellArea } from '../../grid/cellAddress';
import { shiftFormula } from '../formula/shiftFormula';
import { attribute } from '../xml/scanXml';
import type { StoredCell } from './scanSheet';

/** The cell that tells a shared formula, where the others say only its number. */
interface SharedMaster {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** An array formula or data table: one cell tells it, all of `area` show it. */
export interface FormulaArray {
  readonly kind: 'array' | 'dataTable';
  readonly area: CellArea;
  readonly formula: string;
}

/** Reads the formulas of one sheet, cell by cell in the order they stand. */
export class FormulaReader {
  /** Those over more than one cell. */
  readonly arrays: FormulaArray[] = [];
  /** The cells that data tables put their values into. */
  readonly inputs: CellArea[] = [];
  private readonly masters = new Map<string, SharedMaster>();
  /** Shared formulas' numbers by place, of sharers that stood before their master. */
  private readonly waiting = new Map<string, string>();

  /** With its leading `=`, shared formulas expanded; `null` for none, or none yet: see `complete`. */
  read(cell: StoredCell): string | null {
    if (!cell.formula) return null;
    const { tag, text } = cell.formula;
    const kind = attribute(tag, 't');
    if (kind === 'shared') return this.readShared(cell, attribute(tag, 'si') ?? '', text);
    const formula = kind === 'dataTable' ? tableFormula(cell) : text;
    const area = kind === 'array' || kind === 'dataTable' ? parseArea(attribute(tag, 'ref') ?? '') : null;
    const isOneCell = area !== null && area.top === area.bottom && area.left === area.right;
    if (area && !isOneCell)
      this.arrays.push({ kind: kind === 'array' ? kind : 'dataTable', area, formula: `=${formula}` });
    if (kind === 'dataTable') this.inputs.push(...inputCells(cell));
    return formula === '' ? null : `=${formula}`;
  }

  /** Whether `complete` can add anything. */
  get isIncomplete(): boolean {
    return this.arrays.length > 0 || this.waiting.size > 0;
  }

  /**
   * After the last cell: the formula of a cell for which `read` knew none. It is that of the array the cell belongs
   * to, or of a master further down; a sharer without any master is broken but no constant, and shows `#REF!`.
   */
  complete(row: number, column: number): string | null {
    const id = this.waiting.get(`${row},${column}`);
    if (id === undefined)
      return this.arrays.find(({ area }) => areaHolds(area, { row, column }))?.formula ?? null;
    return this.expand(id, row, column) ?? '=#REF!';
  }

  private readShared(cell: StoredCell, id: string, text: string): string | null {
    if (text !== '') {
      // A number may be given anew further down: what follows then shares the newer formula.
      this.masters.set(id, { row: cell.row, column: cell.column, text });
      return `=${text}`;
    }
    const formula = this.expand(id, cell.row, cell.column);
    if (formula === null) this.waiting.set(`${cell.row},${cell.column}`, id);
    return formula;
  }

  private expand(id: string, row: number, column: number): string | null {
    const master = this.masters.get(id);
    return master ? `=${shiftFormula(master.text, row - master.row, column - master.column)}` : null;
  }
}

function inputCells({ formula }: StoredCell): readonly CellArea[] {
  return ['r1', 'r2'].flatMap((name) => (formula && parseArea(attribute(formula.tag, name) ?? '')) ?? []);
}

/** A data table has no formula text; Excel shows it as TABLE(row input, column input). */
function tableFormula(cell: StoredCell): string {
  const tag = cell.formula?.tag;
  const first = (tag && attribute(tag, 'r1')) ?? '';
  const second = (tag && attribute(tag, 'r2')) ?? '';
  const isTwoWay = second !== '';
  const isRow = tag && ['1', 'true'].includes(attribute(tag, 'dtr') ?? '');
  return isTwoWay ? `TABLE(${first},${second})` : isRow ? `TABLE(${first},)` : `TABLE(,${first})`;
}
