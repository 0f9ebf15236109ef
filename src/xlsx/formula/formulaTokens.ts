/** Alternatives in order: what must be passed over whole comes before what could be a reference. */
const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"', // text
    '\\[', // table columns or another workbook, to its closing bracket
    "(?<quoted>'(?:[^']|'')*'!?)", // quoted sheet name
    '#[A-Z0-9/]+[!?]?', // error value
    '(?<area>\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}(?![\\p{L}\\p{N}_.!(?\\\\$]))', // whole columns
    '(?<rows>\\$?[0-9]{1,7}:\\$?[0-9]{1,7}(?![\\p{L}\\p{N}_.!(?\\\\$]))', // whole rows
    '[0-9]+\\.?[0-9]*(?:E[+-]?[0-9]+)?|\\.[0-9]+(?:E[+-]?[0-9]+)?', // number
    '(?<word>[\\p{L}_\\\\$][\\p{L}\\p{N}_.?\\\\$]*)', // reference, name, function or bare sheet name
  ].join('|'),
  'giu',
);

/** One token of a formula that may be, or stand before, a reference. */
export interface FormulaToken {
  /** `bracket`: whatever stands in `[ ]`; `plain`: texts, numbers, error values. */
  readonly kind: 'quoted' | 'columns' | 'rows' | 'word' | 'bracket' | 'plain';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The token at or after an offset, operators and blanks passed over; `null` at the formula's end. */
export function tokenFrom(formula: string, offset: number): FormulaToken | null {
  TOKEN.lastIndex = offset;
  const match = TOKEN.exec(formula);
  if (!match) return null;
  const start = match.index;
  const isBracket = match[0] === '[';
  const end = isBracket ? bracketEnd(formula, start) : start + match[0].length;
  return { kind: isBracket ? 'bracket' : kindOf(match.groups), text: formula.slice(start, end), start, end };
}

function kindOf(groups: Readonly<Record<string, string | undefined>> | undefined): FormulaToken['kind'] {
  if (groups?.['quoted'] !== undefined) return 'quoted';
  if (groups?.['area'] !== undefined) return 'columns';
  if (groups?.['rows'] !== undefined) return 'rows';
  return groups?.['word'] === undefined ? 'plain' : 'word';
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
