import type { Mark } from './assessment';
import { columnName, formatArea, type CellArea } from '../grid/cellAddress';
import { checksum } from './checksum';
import { REASON_FILLERS, TO_BE_WRITTEN } from './reasonFiller';

/** Recognises the add-in's conditional formats, in any language version: it stands in their formulas as text. */
const MARKER = '绩效自评助手';

/** Raised whenever the condition changes (a new filler, another wording), so that older marks are replaced. */
const VERSION = 3;

/** The marker's text in a conditional format's formula, `null` where the format is not the add-in's. */
export function markerOf(formula: string): string | null {
  return new RegExp(`N\\("(${MARKER}[^"]*)"\\)`).exec(formula)?.[1] ?? null;
}

/**
 * The mark of one form: a conditional format over the rows that need a reason, true while the row's reason cell is
 * empty, filler or an unfinished draft. Conditional formats allow no array constants, so the fillers stand in one delimited text.
 * The marker names everything that matters (version, reason column, which of the rows had been explained, rows): a mark
 * that differs in it is replaced. In some versions of Excel a conditional format does not follow the cell it refers to
 * (REAL-EXCEL §1): a reason that was written since makes the next command renew the mark.
 *
 * @param rows zero-based sheet rows that need a reason, ascending; none → `null`
 * @param explained those of them whose reason is given at present
 */
export function markOf(
  rows: readonly number[],
  columns: { readonly left: number; readonly right: number; readonly reason: number },
  explained: readonly number[] = [],
): Mark | null {
  const areas = blocksOf(rows, columns.left, columns.right).map(formatArea);
  const first = rows[0];
  if (first === undefined) return null;
  const cell = `$${columnName(columns.reason)}${first + 1}`;
  const text = `TRIM(SUBSTITUTE(SUBSTITUTE(CLEAN(${cell}),"\u00a0",""),"\u3000",""))`;
  const fillers = `"|${REASON_FILLERS.join('|')}|"`;
  const saysNothing = `ISNUMBER(FIND("|"&${text}&"|",${fillers}))`;
  const isUnfinished = `ISNUMBER(FIND("${TO_BE_WRITTEN}",${cell}))`;
  const named = (name: string) => {
    const marker = `${MARKER} ${VERSION} ${columnName(columns.reason)}${stateOf(explained)} ${name}`;
    return `=AND(N("${marker}")=0,OR(${saysNothing},${isUnfinished}))`;
  };
  return { areas, formula: named(nameOf(areas, LONGEST_FORMULA - named('').length)) };
}

/** What a conditional format says that has been made and not yet been given its formula. */
const UNFINISHED = /^=?(?:FALSE)?$/i;

/** Whether a conditional format is one that was cut off in the making. It never colours anything. */
export function isUnfinishedMark(formula: string): boolean {
  return UNFINISHED.test(formula);
}

/** The formula of a mark's further piece: the same condition under a marker of its own. */
export function numberedMark(formula: string, piece: number): string {
  const marker = markerOf(formula);
  return marker === null ? formula : formula.replace(marker, `${marker} #${piece}`);
}

/**
 * The length that formulas of conditional formats keep to. Excel's own limit through the interface is not known; in
 * neighbouring places it is 255. The rest is for the number of a further piece.
 */
const LONGEST_FORMULA = 246;

/** The areas' list where there is room for it; a longer one is named by a checksum. */
function nameOf(areas: readonly string[], room: number): string {
  const name = areas.join(' ');
  if (name.length <= room) return name;
  return `${areas.length}:${checksum(name)}`;
}

/** Which rows had been explained when the mark was made; nothing for none. */
function stateOf(explained: readonly number[]): string {
  return explained.length === 0 ? '' : `+${checksum(explained.join(' '))}`;
}

function blocksOf(rows: readonly number[], left: number, right: number): CellArea[] {
  const blocks: CellArea[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last && last.bottom + 1 === row) blocks[blocks.length - 1] = { ...last, bottom: row };
    else blocks.push({ top: row, left, bottom: row, right });
  }
  return blocks;
}
