import { parseCell } from '../../grid/cellAddress';
import { tokenFrom, type FormulaToken } from '../formula/formulaTokens';
import { shiftedRow, shiftedSpan, type RowShift } from './rowShift';

/** Rows of which sheet moved, and on which sheet the formula stands that is to follow them. */
export interface FollowedRows {
  readonly shift: RowShift;
  /** Name of the sheet whose rows moved. */
  readonly sheet: string;
  /** Name of the sheet that references without a sheet's name mean; `null` where there is none. */
  readonly home: string | null;
  /** Set for formulas whose relative references mean no fixed cell: those of defined names. */
  readonly onlyAbsolute?: boolean;
}

const CELL = /^(\$?[A-Z]{1,3})(\$?)([1-9][0-9]{0,6})$/i;
/** The rest of `A1:B2`, right behind its first cell. */
const OTHER_END = /:(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6})(?![\p{L}\p{N}_.!(?\\$[])/iuy;
const ROWS = /^(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})$/;
const GONE = '#REF!';

/**
 * A formula after rows were inserted into, or removed from, a sheet: references to cells that moved follow them,
 * absolute ones too; ranges grow and shrink; what only referred to removed cells becomes `#REF!`. References to other
 * sheets, other workbooks, runs of sheets (`Sheet1:Sheet3!A1`), whole columns, and texts are left alone.
 *
 * @param formula with or without its leading `=`
 */
export function followRows(formula: string, rows: FollowedRows): string {
  let result = '';
  let offset = 0;
  /** The sheet's name that stands directly before `offset`; `null` for one that is not to be followed. */
  let prefix: { readonly sheet: string | null; readonly end: number } | null = null;
  for (let token = tokenFrom(formula, 0); token; token = tokenFrom(formula, offset)) {
    const meant: string | null = prefix?.end === token.start ? prefix.sheet : rows.home;
    const isMeant = meant !== null && meant.toLowerCase() === rows.sheet.toLowerCase();
    const sheet = sheetBefore(formula, token);
    const other = sheet ? null : otherEnd(formula, token);
    result += formula.slice(offset, token.start);
    offset = sheet?.end ?? other?.end ?? token.end;
    const text = formula.slice(token.start, offset);
    result += sheet || !isMeant ? text : followed(token, other?.text ?? null, text, formula[offset], rows);
    prefix = sheet;
  }
  return result + formula.slice(offset);
}

/** The name of a sheet, up to and with its `!`, if the token is one. */
function sheetBefore(
  formula: string,
  { kind, text, start, end }: FormulaToken,
): { readonly sheet: string | null; readonly end: number } | null {
  if (kind === 'quoted') {
    if (!text.endsWith('!')) return null;
    const name = text.slice(1, -2).replaceAll("''", "'");
    return { sheet: /[[\]:]/.test(name) ? null : name, end };
  }
  if (kind !== 'word' || formula[end] !== '!') return null;
  const before = formula[start - 1];
  return { sheet: before === ']' || before === ':' ? null : text, end: end + 1 };
}

function otherEnd(
  formula: string,
  { kind, text, end }: FormulaToken,
): { readonly text: string; readonly end: number } | null {
  if (kind !== 'word' || !CELL.test(text)) return null;
  OTHER_END.lastIndex = end;
  const match = OTHER_END.exec(formula);
  return match?.[1] === undefined ? null : { text: match[1], end: end + match[0].length };
}

function followed(
  token: FormulaToken,
  other: string | null,
  text: string,
  next: string | undefined,
  rows: FollowedRows,
): string {
  if (token.kind === 'rows') return followedRows(text, rows);
  if (token.kind !== 'word' || next === '(' || next === '[' || !parseCell(token.text)) return text;
  if (other === null || !parseCell(other)) return followedCell(text, rows);
  return followedRange(token.text, other, text, rows);
}

function followedCell(text: string, { shift, onlyAbsolute = false }: FollowedRows): string {
  const [, column = '', sign = '', digits = ''] = CELL.exec(text) ?? [];
  if (onlyAbsolute && sign === '') return text;
  const row = shiftedRow(Number(digits) - 1, shift);
  return row === null ? GONE : `${column}${sign}${row + 1}`;
}

function followedRange(from: string, to: string, text: string, rows: FollowedRows): string {
  const [, fromColumn = '', fromSign = '', fromDigits = ''] = CELL.exec(from) ?? [];
  const [, toColumn = '', toSign = '', toDigits = ''] = CELL.exec(to) ?? [];
  const span = followedSpan(fromSign, fromDigits, toSign, toDigits, rows);
  if (span === 'stays') return text;
  return span ? `${fromColumn}${fromSign}${span[0]}:${toColumn}${toSign}${span[1]}` : GONE;
}

function followedRows(text: string, rows: FollowedRows): string {
  const [, fromSign = '', from = '', toSign = '', to = ''] = ROWS.exec(text) ?? [];
  const span = followedSpan(fromSign, from, toSign, to, rows);
  if (span === 'stays') return text;
  return span ? `${fromSign}${span[0]}:${toSign}${span[1]}` : GONE;
}

/** Both ends' new numbers as written, in the order they stood in. */
function followedSpan(
  fromSign: string,
  from: string,
  toSign: string,
  to: string,
  { shift, onlyAbsolute = false }: FollowedRows,
): readonly [number, number] | 'stays' | null {
  if (onlyAbsolute && (fromSign === '' || toSign === '')) return 'stays';
  const [first, last] = [Number(from) - 1, Number(to) - 1];
  const span = shiftedSpan(Math.min(first, last), Math.max(first, last), shift);
  if (!span) return null;
  return first <= last ? [span[0] + 1, span[1] + 1] : [span[1] + 1, span[0] + 1];
}
