import { columnIndex, columnName } from '../../../grid/cellAddress';
import { Kind, type CellReference, type FormulaNode } from './formulaNode';
import { COLUMNS, ROWS } from '../../../grid/sheetSize';

type ErrorNode = Extract<FormulaNode, { type: typeof Kind.error }>;

/** The formula as it reads some rows and columns further on: relative references move, absolute ones stay. */
export function shiftNode(node: FormulaNode, rows: number, columns: number): FormulaNode {
  const shift = (inner: FormulaNode): FormulaNode => shiftNode(inner, rows, columns);
  switch (node.type) {
    case Kind.cell:
      return shiftCell(node, rows, columns);
    case Kind.range: {
      const start = shiftCell(node.start, rows, columns);
      const end = shiftCell(node.end, rows, columns);
      if (start.type === Kind.error) return start;
      return end.type === Kind.error ? end : { ...node, start, end };
    }
    case Kind.binary:
      return { ...node, left: shift(node.left), right: shift(node.right) };
    case Kind.unary:
    case Kind.percent:
      return { ...node, operand: shift(node.operand) };
    case Kind.call:
      return { ...node, args: node.args.map(shift) };
    case Kind.union:
      return { ...node, areas: node.areas.map(shift) };
    default:
      return node;
  }
}

/** Excel lets relative references in conditional formats wrap round the sheet; here they become `#REF!`. */
function shiftCell(node: CellReference, rows: number, columns: number): CellReference | ErrorNode {
  const row = node.rowAbsolute ? Number(node.row) : Number(node.row) + rows;
  const column = node.colAbsolute ? columnIndex(node.col) : columnIndex(node.col) + columns;
  if (row < 1 || row > ROWS || column < 0 || column >= COLUMNS) return { type: Kind.error, value: '#REF!' };
  return { ...node, row: String(row), col: columnName(column) };
}
