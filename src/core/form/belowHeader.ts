import { BELOW_HEADER, COLUMN_LETTERS, EXAMPLE_STARTS } from '../vocabulary/columnNumberWords';
import type { FormGrid } from './formGrid';

/** Bare figures in a row may be data; (1), ② and A are numbers of columns only. */
const FEWEST_BARE = 3;
const FEWEST = 2;
/** 甲｜1｜2 may be an indicator and its figures. */
const FEWEST_BEHIND_LETTERS = 4;
const BARE = /^\d+$/;
/** 1, (2), ③, A, 4=3/2: how columns are numbered. */
const NUMBER = /^[([]?(?:(\d{1,2})|([①-⑳])|([A-Z]))[)\]]?(?:=.*)?$/;
/** (B/A), 3/2: a column worked out from others has no number of its own. */
const FORMULA = /^[([]?(?:[A-Z]|\d)(?:[-+/÷*×](?:[A-Z]|\d{1,3}%?))+[)\]]?$/;
const CIRCLED_ONE = '①'.charCodeAt(0);
const LETTER_A = 'A'.charCodeAt(0);
const LETTER = /^[A-Z]$/;

/** Whether a row only numbers its columns or says how to fill them in: it belongs to the header above it. */
export function belongsToHeader(grid: FormGrid, row: number): boolean {
  const filled = grid.filled(row).map(([, text]) => text);
  const [first, ...others] = filled;
  if (first === undefined || others.length === 0) return false;
  const kind = BELOW_HEADER.exactly(first.replace(/^[(【[]|[)】\]]?:?$/g, ''));
  if (kind === 'notes' || EXAMPLE_STARTS.atStart(first)) return true;
  const counted = (kind === 'numbers' ? others : filled).filter((text) => !FORMULA.test(text));
  // 甲｜乙｜丙｜1｜2: behind letters the figures are counted anew.
  const letters = counted.findIndex((text) => !isLetter(text));
  const isAnew = letters > 0 && numberOf(counted[letters] ?? '') === 1;
  if (isAnew)
    return (
      counted.length >= FEWEST_BEHIND_LETTERS &&
      numberOf(counted[0] ?? '') === 1 &&
      isCounted(counted.slice(0, letters)) &&
      isCounted(counted.slice(letters))
    );
  const fewest = kind === null && filled.every(isBare) ? FEWEST_BARE : FEWEST;
  return counted.length >= fewest && isCounted(counted);
}

/** （据实填写）, （单位）; (10) may be a figure. */
const HINT = /^\([^\d≥≤<>=].*\)$/;

/** （按年初申报填写）｜（据实填写）｜（分）: hints below the figures' headers alone, in a row that names nothing. */
export function isHints(grid: FormGrid, row: number, firstFigure: number): boolean {
  const filled = grid.filled(row);
  return (
    filled.length >= FEWEST &&
    filled.every(([column, text]) => column >= firstFigure && HINT.test(text)) &&
    filled.some(([, text]) => /\p{Script=Han}/u.test(text))
  );
}

function isCounted(texts: readonly string[]): boolean {
  const numbers = texts.map(numberOf);
  return numbers.every(
    (number, at) => number !== null && (at === 0 || number === (numbers[at - 1] ?? 0) + 1),
  );
}

/** What may be an answer as well: figures, and the names 甲 and 乙. */
function isBare(text: string): boolean {
  return BARE.test(text) || COLUMN_LETTERS.includes(text);
}

function isLetter(text: string): boolean {
  return LETTER.test(text) || COLUMN_LETTERS.includes(text);
}

function numberOf(text: string): number | null {
  if (COLUMN_LETTERS.includes(text)) return COLUMN_LETTERS.indexOf(text) + 1;
  const [, digits, circled, letter] = NUMBER.exec(text) ?? [];
  if (digits !== undefined) return Number(digits);
  if (circled !== undefined) return circled.charCodeAt(0) - CIRCLED_ONE + 1;
  return letter === undefined ? null : letter.charCodeAt(0) - LETTER_A + 1;
}
