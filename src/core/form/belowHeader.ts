import { BELOW_HEADER } from '../vocabulary/columnNumberWords';
import type { FormGrid } from './formGrid';

/** Bare figures in a row may be data; (1), ② and A are numbers of columns only. */
const FEWEST_BARE = 3;
const FEWEST = 2;
const BARE = /^\d+$/;
/** 1, (2), ③, A, 4=3/2: how columns are numbered. */
const NUMBER = /^[([]?(?:(\d{1,2})|([①-⑳])|([A-Z]))[)\]]?(?:=.*)?$/;
/** (B/A), 3/2: a column worked out from others has no number of its own. */
const FORMULA = /^[([]?(?:[A-Z]|\d)(?:[-+/÷*×](?:[A-Z]|\d{1,3}%?))+[)\]]?$/;
const CIRCLED_ONE = '①'.charCodeAt(0);
const LETTER_A = 'A'.charCodeAt(0);

/** Whether a row only numbers its columns or says how to fill them in: it belongs to the header above it. */
export function belongsToHeader(grid: FormGrid, row: number): boolean {
  const filled = grid.filled(row).map(([, text]) => text);
  const [first, ...others] = filled;
  if (first === undefined || others.length === 0) return false;
  const kind = BELOW_HEADER.exactly(first.replace(/^[(【[]|[)】\]]?:?$/g, ''));
  if (kind === 'notes') return true;
  const counted = (kind === 'numbers' ? others : filled).filter((text) => !FORMULA.test(text));
  const numbers = counted.map(numberOf);
  const isCounted = numbers.every(
    (number, at) => number !== null && (at === 0 || number === (numbers[at - 1] ?? 0) + 1),
  );
  const fewest = kind === null && filled.every((text) => BARE.test(text)) ? FEWEST_BARE : FEWEST;
  return numbers.length >= fewest && isCounted;
}

function numberOf(text: string): number | null {
  const [, digits, circled, letter] = NUMBER.exec(text) ?? [];
  if (digits !== undefined) return Number(digits);
  if (circled !== undefined) return circled.charCodeAt(0) - CIRCLED_ONE + 1;
  return letter === undefined ? null : letter.charCodeAt(0) - LETTER_A + 1;
}
