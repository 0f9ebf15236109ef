import { formatArea, formatCell, parseArea } from '../../../grid/cellAddress';
import { shiftFormula } from '../../formula/shiftFormula';
import { formulaText, ownFormula } from '../../patch/renderCell';
import { SharedFormulas } from '../../patch/sharedFormulas';
import type { StoredCell, StoredFormula } from '../../read/scanSheet';
import { followRows, type FollowedRows } from '../../rows/followRows';
import { shiftedArea, shiftedRow } from '../../rows/rowShift';
import { opened, withAttributes } from '../../xml/openTag';
import { attribute } from '../../xml/scanXml';
import type { TextSplices } from '../../xml/textSplices';

interface Sharer {
  readonly cell: StoredCell;
  /** Its row afterwards. */
  readonly row: number;
  readonly formula: string;
}

/**
 * Lets the formulas of a sheet's cells follow rows that moved.
 *
 * @param isMoving whether it is this sheet whose rows moved; formulas in removed rows are then left alone
 */
export function moveCellFormulas(
  cells: readonly StoredCell[],
  text: string,
  isMoving: boolean,
  rows: FollowedRows,
  splices: TextSplices,
): void {
  const rowOf = (cell: StoredCell): number | null => (isMoving ? shiftedRow(cell.row, rows.shift) : cell.row);
  const shared = new SharedFormulas();
  for (const cell of cells) {
    const { formula } = cell;
    if (!formula) continue;
    if (attribute(formula.tag, 't') === 'shared') shared.add(cell);
    else if (rowOf(cell) !== null)
      rewrite(formula, text, followRows(formula.text, rows), isMoving ? places(formula, rows) : {}, splices);
  }
  for (const [master, sharers] of shared.all) {
    const left = [master, ...sharers].flatMap((cell): Sharer[] => {
      const row = rowOf(cell);
      return row === null ? [] : [{ cell, row, formula: sharedFormula(master, cell, rows) }];
    });
    moveShared(master, left, text, isMoving, rows, splices);
  }
}

function sharedFormula(master: StoredCell, cell: StoredCell, rows: FollowedRows): string {
  const own = shiftFormula(master.formula?.text ?? '', cell.row - master.row, cell.column - master.column);
  return followRows(own, rows);
}

/** A shared formula stays shared while it still tells all its cells; otherwise each gets one of its own. */
function moveShared(
  master: StoredCell,
  left: readonly Sharer[],
  text: string,
  isMoving: boolean,
  rows: FollowedRows,
  splices: TextSplices,
): void {
  const first = left.find(({ cell }) => cell === master);
  const isTold = ({ cell, row, formula }: Sharer): boolean =>
    first !== undefined &&
    formula === shiftFormula(first.formula, row - first.row, cell.column - master.column);
  if (first && master.formula && left.every(isTold)) {
    rewrite(master.formula, text, first.formula, isMoving ? places(master.formula, rows) : {}, splices);
    return;
  }
  for (const { cell, formula } of left) {
    const { tag, formula: stored } = cell;
    if (stored)
      splices.replace(
        stored.start,
        stored.end,
        ownFormula(cell, formula, tag.prefix === '' ? '' : `${tag.prefix}:`),
      );
  }
}

/** The areas and cells that a formula's tag names: of a shared or array formula, of a data table and its inputs. */
function places({ tag }: StoredFormula, { shift }: FollowedRows): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ['ref', 'r1', 'r2'].flatMap((name): [string, string][] => {
      const area = parseArea(attribute(tag, name) ?? '');
      const moved = area && shiftedArea(area, shift);
      if (!moved) return [];
      const isCell = name !== 'ref';
      return [[name, isCell ? formatCell({ row: moved.top, column: moved.left }) : formatArea(moved)]];
    }),
  );
}

function rewrite(
  { tag, text: before, start, contentStart, end }: StoredFormula,
  text: string,
  formula: string,
  attributes: Readonly<Record<string, string>>,
  splices: TextSplices,
): void {
  const openTag = text.slice(start, contentStart);
  const changed = withAttributes(openTag, attributes);
  if (formula !== before)
    splices.replace(start, end, `${opened(changed)}${formulaText(formula)}</${tag.name}>`);
  else if (changed !== openTag) splices.replace(start, contentStart, changed);
}
