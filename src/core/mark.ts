import type { Mark } from './assessment';
import { columnName, formatArea, type CellArea } from './grid/cellAddress';
import { REASON_FILLERS } from './reasonFiller';

/** Recognises the add-in's conditional formats, in any language version: it stands in their formulas as text. */
const MARKER = '绩效自评助手';

/** Whether a conditional format's formula is one of the add-in's own. */
export function isOwnFormula(formula: string): boolean {
  return formula.includes(`N("${MARKER}`);
}

/**
 * The mark of one form: a conditional format over the rows that need a reason, true while the row's reason cell is
 * empty or filler. Conditional formats allow no array constants, so the fillers stand in one delimited text.
 * The rows are named in the marker: a mark whose rows changed is then a different formula and is replaced.
 *
 * @param rows zero-based sheet rows that need a reason, ascending; none → `null`
 */
export function markOf(
  rows: readonly number[],
  columns: { readonly left: number; readonly right: number; readonly reason: number },
): Mark | null {
  const areas = blocksOf(rows, columns.left, columns.right).map(formatArea);
  const first = rows[0];
  if (first === undefined) return null;
  const cell = `$${columnName(columns.reason)}${first + 1}`;
  const text = `TRIM(SUBSTITUTE(SUBSTITUTE(CLEAN(${cell}),"\u00a0",""),"\u3000",""))`;
  const fillers = `"|${REASON_FILLERS.join('|')}|"`;
  return {
    areas,
    formula: `=AND(N("${MARKER} ${nameOf(areas)}")=0,ISNUMBER(FIND("|"&${text}&"|",${fillers})))`,
  };
}

/** A text literal in a formula holds 255 characters at most: longer lists of areas are named by a checksum (FNV-1a). */
function nameOf(areas: readonly string[]): string {
  const name = areas.join(' ');
  if (name.length <= 200) return name;
  let sum = 0x811c9dc5;
  for (const character of name) sum = Math.imul(sum ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return `${areas.length}:${sum.toString(16)}`;
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
