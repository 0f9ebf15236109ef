import { toleratesReferencedText } from './functionCatalogue';
import { Kind, plainFunctionName, type FormulaNode, type CellReference } from './formulaNode';

/**
 * Writes a parsed formula for the calculation engine, without a leading `=`: every reference qualified with its sheet,
 * so that the result does not depend on where it is computed.
 *
 * The engine takes a single referenced cell in `SUM(A1,B1)` for a value given outright and fails on text; Excel ignores
 * text in references. Such a cell is therefore written as the block `B1:B1`, which the engine treats as Excel does.
 */
export function printFormula(node: FormulaNode, sheet: string): string {
  const print = (inner: FormulaNode): string => printFormula(inner, sheet);
  switch (node.type) {
    case Kind.number:
      return String(node.value);
    case Kind.string:
      return `"${node.value.replaceAll('"', '""')}"`;
    case Kind.boolean:
      return node.value ? 'TRUE' : 'FALSE';
    case Kind.error:
      return node.value;
    case Kind.cell:
      return `${prefix(node.sheet ?? sheet)}${cellText(node)}`;
    case Kind.range:
      return `${prefix(node.sheet ?? sheet)}${cellText(node.start)}:${cellText(node.end)}`;
    case Kind.columns:
      return `${prefix(node.sheet ?? sheet)}${node.startCol}:${node.endCol}`;
    case Kind.rows:
      return `${prefix(node.sheet ?? sheet)}${node.startRow}:${node.endRow}`;
    case Kind.binary:
      return `${operand(node.left, print)}${node.op}${operand(node.right, print)}`;
    case Kind.unary:
      return `${node.op}${operand(node.operand, print)}`;
    case Kind.percent:
      return `${operand(node.operand, print)}%`;
    case Kind.call:
      return `${node.name}(${node.args.map((argument) => printArgument(node.name, argument, sheet)).join(',')})`;
    case Kind.array:
      return `{${node.rows.map((row) => row.map(print).join(',')).join(';')}}`;
    case Kind.missing:
      return '';
    case Kind.name:
      return node.name;
    case Kind.union:
      return `(${node.areas.map(print).join(',')})`;
    default:
      return '#REF!';
  }
}

function printArgument(name: string, argument: FormulaNode, sheet: string): string {
  const text = printFormula(argument, sheet);
  if (argument.type !== Kind.cell || !toleratesReferencedText(plainFunctionName(name))) return text;
  return `${text}:${cellText(argument)}`;
}

function operand(node: FormulaNode, print: (inner: FormulaNode) => string): string {
  const text = print(node);
  return node.type === Kind.binary || node.type === Kind.unary ? `(${text})` : text;
}

function cellText(node: CellReference): string {
  return `${node.colAbsolute ? '$' : ''}${node.col}${node.rowAbsolute ? '$' : ''}${node.row}`;
}

function prefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}
