import { columnIndex, type CellArea } from '../../../grid/cellAddress';
import { blockUseOf, isVolatile, type BlockUse } from './functionCatalogue';
import { Kind, parseFormula, plainFunctionName, type FormulaNode, type CellReference } from './formulaNode';
import { LAST_COLUMN, LAST_ROW } from '../../../grid/sheetSize';

/** Cells a formula reads. */
export interface Precedent {
  readonly sheet: string;
  readonly area: CellArea;
}

/** A formula made ready for computing. */
export interface AnalysedFormula {
  /** Defined names replaced by what they stand for. */
  readonly node: FormulaNode;
  readonly precedents: readonly Precedent[];
  /** Computed anew whenever anything changes. */
  readonly isVolatile: boolean;
  /** What the stand-in cannot compute faithfully, e.g. `XLOOKUP`; `null` when it can. */
  readonly obstacle: string | null;
}

/** What formulas may refer to besides cells. */
export interface FormulaScope {
  /** The workbook's own spelling of a sheet's name, `undefined` when there is no such sheet. */
  sheetNamed(name: string): string | undefined;
  /** What a defined name stands for on a sheet, with leading `=`; `undefined` when unknown. */
  definedName(name: string, sheet: string): string | undefined;
}

const DEEPEST_NAME = 8;

/** Resolves names, lists the cells a formula reads and says what in it cannot be computed. */
export function analyseFormula(formula: string, sheet: string, scope: FormulaScope): AnalysedFormula | null {
  const parsed = parseFormula(formula);
  if (!parsed) return null;
  const walk = new Walk(sheet, scope);
  // The engine's parser takes references to other workbooks for #REF! and knows no tables: both are written with [ ].
  if (withoutTexts(formula).includes('[')) walk.obstacle = '[ ]';
  const node = walk.resolve(parsed, 'none', 0);
  return { node, precedents: walk.precedents, isVolatile: walk.isVolatile, obstacle: walk.obstacle };
}

class Walk {
  readonly precedents: Precedent[] = [];
  isVolatile = false;
  obstacle: string | null = null;

  constructor(
    private readonly sheet: string,
    private readonly scope: FormulaScope,
  ) {}

  /** @param use how the place the node stands in takes a block of cells */
  resolve(node: FormulaNode, use: BlockUse, depth: number): FormulaNode {
    switch (node.type) {
      case Kind.cell: {
        const column = columnIndex(node.col);
        const row = Number(node.row) - 1;
        return this.refer(node, { top: row, bottom: row, left: column, right: column });
      }
      case Kind.range: {
        const area = areaOf(node.start, node.end);
        if (area.top !== area.bottom || area.left !== area.right) this.needBlock(use);
        return this.refer(node, area);
      }
      case Kind.columns: {
        this.needBlock(use);
        const area = {
          top: 0,
          bottom: LAST_ROW,
          left: columnIndex(node.startCol),
          right: columnIndex(node.endCol),
        };
        return this.refer(node, area);
      }
      case Kind.rows: {
        this.needBlock(use);
        return this.refer(node, {
          top: node.startRow - 1,
          bottom: node.endRow - 1,
          left: 0,
          right: LAST_COLUMN,
        });
      }
      case Kind.binary: {
        if (!['+', '-', '*', '/', '^', '&', '=', '<', '>', '<>', '<=', '>='].includes(node.op))
          this.obstacle ??= `“${node.op}”`;
        const inner = use === 'elementwise' ? use : 'none';
        return {
          ...node,
          left: this.resolve(node.left, inner, depth),
          right: this.resolve(node.right, inner, depth),
        };
      }
      case Kind.unary:
      case Kind.percent:
        return { ...node, operand: this.resolve(node.operand, use === 'elementwise' ? use : 'none', depth) };
      case Kind.call:
        return this.resolveCall(node, depth);
      case Kind.array:
        if (use === 'none') this.obstacle ??= '{ }';
        return node;
      case Kind.name:
        return this.resolveName(node, use, depth);
      case Kind.union:
      case Kind.structured:
        this.obstacle ??= node.type === Kind.union ? '( , )' : '[ ]';
        return node;
      default:
        return node;
    }
  }

  private resolveCall(node: Extract<FormulaNode, { type: typeof Kind.call }>, depth: number): FormulaNode {
    const name = plainFunctionName(node.name);
    const use = blockUseOf(name);
    if (use === undefined) this.obstacle ??= name;
    if (isVolatile(name)) this.isVolatile = true;
    return {
      ...node,
      name,
      args: node.args.map((argument) => this.resolve(argument, use ?? 'whole', depth)),
    };
  }

  private resolveName(
    node: Extract<FormulaNode, { type: typeof Kind.name }>,
    use: BlockUse,
    depth: number,
  ): FormulaNode {
    const meaning = this.scope.definedName(node.name, this.sheet);
    const parsed = meaning === undefined ? null : parseFormula(meaning);
    if (!meaning || !parsed || depth >= DEEPEST_NAME || withoutTexts(meaning).includes('[')) {
      this.obstacle ??= node.name;
      return node;
    }
    return this.resolve(parsed, use, depth + 1);
  }

  private refer<T extends { readonly sheet?: string; readonly endSheet?: string }>(
    node: T,
    area: CellArea,
  ): T {
    if (node.endSheet !== undefined) this.obstacle ??= `${node.sheet ?? ''}:${node.endSheet}!`;
    const sheet = node.sheet === undefined ? this.sheet : this.scope.sheetNamed(node.sheet);
    if (sheet === undefined) {
      this.obstacle ??= `${node.sheet ?? ''}!`;
      return node;
    }
    this.precedents.push({ sheet, area });
    return { ...node, sheet };
  }

  private needBlock(use: BlockUse): void {
    if (use === 'none') this.obstacle ??= 'A1:B2';
  }
}

function areaOf(start: CellReference, end: CellReference): CellArea {
  const rows = [Number(start.row) - 1, Number(end.row) - 1];
  const columns = [columnIndex(start.col), columnIndex(end.col)];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

function withoutTexts(formula: string): string {
  return formula.replace(/"[^"]*"/g, '').replace(/'[^']*'!/g, (name) => (name.includes('[') ? '[' : ''));
}
