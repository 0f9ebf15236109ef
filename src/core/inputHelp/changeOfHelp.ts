import { formatCell, type CellArea } from '../../grid/cellAddress';
import type { ValidatedCells } from '../../grid/validatedCells';
import { isOwnTitle, type InputHelp } from './inputHelp';

/** The difference between the add-in's help on a sheet and the help wanted. */
export interface HelpChange {
  /** Cells (A1) whose validation is the add-in's and goes. Nobody else's are ever named here. */
  readonly remove: readonly string[];
  readonly add: readonly InputHelp[];
}

export const NO_HELP_CHANGE: HelpChange = { remove: [], add: [] };

/**
 * Which own help must go and which must come, so that a second time changes nothing. Help that says the same is the
 * same: its rule follows from the row.
 *
 * @param wanted everything that should be there afterwards; left out: what is there stays
 */
export function changeOfHelp(
  present: readonly ValidatedCells[],
  wanted: readonly InputHelp[] | undefined,
): HelpChange {
  if (wanted === undefined) return NO_HELP_CHANGE;
  const there = new Map(
    present
      .filter(({ title }) => isOwnTitle(title))
      .flatMap(({ area, title, message }) => cellsOf(area).map((cell) => [cell, `${title}\n${message}`])),
  );
  const said = new Map(wanted.map(({ cell, title, message }) => [cell, `${title}\n${message}`]));
  return {
    remove: [...there].filter(([cell, text]) => said.get(cell) !== text).map(([cell]) => cell),
    add: wanted.filter(({ cell }) => there.get(cell) !== said.get(cell)),
  };
}

/** The cells with help of the add-in, in reading order of their areas. */
export function ownHelp(present: readonly ValidatedCells[]): readonly string[] {
  return present.filter(({ title }) => isOwnTitle(title)).flatMap(({ area }) => cellsOf(area));
}

function cellsOf({ top, left, bottom, right }: CellArea): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push(formatCell({ row, column }));
  }
  return cells;
}
