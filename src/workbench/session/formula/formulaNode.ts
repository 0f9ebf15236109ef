import { parse, tokenize } from '@cj-tech-master/excelts/formula';

/** A parsed formula, as the calculation engine's own parser builds it. */
export type FormulaNode = ReturnType<typeof parse>;

/** The engine's kinds of nodes; its own enum is not exported at run time. */
export const Kind = {
  number: 1,
  string: 2,
  boolean: 3,
  error: 4,
  cell: 5,
  range: 6,
  binary: 7,
  unary: 8,
  call: 9,
  array: 10,
  percent: 11,
  name: 12,
  columns: 13,
  rows: 14,
  structured: 15,
  missing: 16,
  union: 17,
} as const;

/** A reference to one cell. */
export type CellReference = Extract<FormulaNode, { type: typeof Kind.cell }>;

/** The most characters a formula may have (Excel specifications and limits). */
const LONGEST = 8192;

/** Parses a formula with its leading `=`; what Excel would refuse to take as a formula → `null`. */
export function parseFormula(formula: string): FormulaNode | null {
  if (!formula.startsWith('=') || formula.length > LONGEST) return null;
  try {
    return parse(tokenize(withoutLostSheets(formula.slice(1))));
  } catch {
    return null;
  }
}

/** The function's name without the prefixes files put before newer functions. */
export function plainFunctionName(name: string): string {
  return name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.|_XLUDF\.)+/, '');
}

const LOST = '!#REF!';
/** A sheet's name, and whether the reference behind it is lost. */
const SHEET_OR_REST = /(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)(?:!#REF!)?/gu;

/** `Sheet1!#REF!`, as deleted rows leave it, means what `#REF!` alone does; the engine's parser only knows the latter. */
function withoutLostSheets(formula: string): string {
  if (!formula.includes('!#REF!')) return formula;
  return formula
    .split(/("[^"]*")/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(SHEET_OR_REST, (name) => (name.endsWith(LOST) ? '#REF!' : name)),
    )
    .join('');
}
