import { columnIndex, columnName, parseCell } from '../../grid/cellAddress';
import { tokenFrom, type FormulaToken } from './formulaTokens';
import { COLUMNS, ROWS } from '../../grid/sheetSize';

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
  for (let token = tokenFrom(formula, 0); token; token = tokenFrom(formula, offset)) {
    result += formula.slice(offset, token.start) + shiftToken(token, formula[token.end], rows, columns);
    offset = token.end;
  }
  return result + formula.slice(offset);
}

function shiftToken(
  { kind, text }: FormulaToken,
  next: string | undefined,
  rows: number,
  columns: number,
): string {
  if (kind === 'columns' || kind === 'rows')
    return text
      .split(':')
      .map((part) => shiftPart(part, rows, columns))
      .join(':');
  const isReference = kind === 'word' && next !== '(' && next !== '!' && next !== '[';
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
