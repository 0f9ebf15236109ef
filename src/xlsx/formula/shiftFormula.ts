import { columnIndex, columnName, parseCell } from '../../core/grid/cellAddress';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Alternatives in order: what must be passed over whole comes before what could be a reference. */
const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"', // text
    '\\[', // table columns or another workbook, to its closing bracket
    "'(?:[^']|'')*'!?", // quoted sheet name
    '#[A-Z0-9/]+[!?]?', // error value
    '(?<area>\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}(?![\\p{L}\\p{N}_.!(?\\\\$]))', // whole columns
    '(?<rows>\\$?[0-9]{1,7}:\\$?[0-9]{1,7}(?![\\p{L}\\p{N}_.!(?\\\\$]))', // whole rows
    '[0-9]+\\.?[0-9]*(?:E[+-]?[0-9]+)?|\\.[0-9]+(?:E[+-]?[0-9]+)?', // number
    '(?<word>[\\p{L}_\\\\$][\\p{L}\\p{N}_.?\\\\$]*)', // reference, name, function or bare sheet name
  ].join('|'),
  'giu',
);
const PART = /^(\$?)([A-Z]{1,3})?(\$?)([0-9]{1,7})?$/i;

/**
 * A formula as it reads when moved: relative references follow, absolute ones stay, and what only looks like a
 * reference (text, sheet names, function names as in `LOG10(`, table columns) is left alone. References that
 * would leave the sheet wrap round it, as Excel's shared formulas do.
 *
 * @param formula with or without its leading `=`
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  let result = '';
  let offset = 0;
  for (let match = tokenFrom(formula, 0); match; match = tokenFrom(formula, offset)) {
    result += formula.slice(offset, match.index);
    const isBracket = match[0] === '[';
    offset = isBracket ? bracketEnd(formula, match.index) : match.index + match[0].length;
    result += isBracket
      ? formula.slice(match.index, offset)
      : shiftToken(match, formula[offset], rows, columns);
  }
  return result + formula.slice(offset);
}

function tokenFrom(formula: string, offset: number): RegExpExecArray | null {
  TOKEN.lastIndex = offset;
  return TOKEN.exec(formula);
}

function shiftToken(match: RegExpExecArray, next: string | undefined, rows: number, columns: number): string {
  const [text] = match;
  if (match.groups?.area !== undefined || match.groups?.rows !== undefined)
    return text
      .split(':')
      .map((part) => shiftPart(part, rows, columns))
      .join(':');
  const isReference = match.groups?.word !== undefined && next !== '(' && next !== '!' && next !== '[';
  return isReference && parseCell(text) ? shiftPart(text, rows, columns) : text;
}

/** `A1`, `$A$1`, `A`, `$3`: the two halves of a reference, either of which may be missing. */
function shiftPart(part: string, rows: number, columns: number): string {
  const match = PART.exec(part);
  if (!match) return part;
  const [, first = '', letters, second = '', digits] = match;
  // A lone `$3` puts its sign in the first group.
  const rowSign = letters === undefined ? first + second : second;
  const columnPart =
    letters === undefined ? '' : first + (first === '$' ? letters : movedColumn(letters, columns));
  const rowPart = digits === undefined ? '' : rowSign + (rowSign === '$' ? digits : movedRow(digits, rows));
  return columnPart + rowPart;
}

function movedColumn(letters: string, by: number): string {
  return columnName((((columnIndex(letters) + by) % COLUMNS) + COLUMNS) % COLUMNS);
}

function movedRow(digits: string, by: number): string {
  return `${((((Number(digits) - 1 + by) % ROWS) + ROWS) % ROWS) + 1}`;
}

/** After the bracket that closes the one at `start`; inside, a quote makes the next character plain. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let offset = start; offset < formula.length; offset++) {
    const character = formula[offset];
    if (character === "'") offset++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return offset + 1;
  }
  return formula.length;
}
