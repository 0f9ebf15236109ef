import { formatArea, formatCell, parseArea, parseCell, type CellArea } from '../../../grid/cellAddress';
import { shiftedArea, shiftedRow, type RowShift } from '../../rows/rowShift';

/** The areas of a list of references separated by spaces; whole rows and columns are left out. */
export function areasIn(list: string): readonly CellArea[] {
  return items(list).flatMap((item) => parseArea(item) ?? []);
}

/**
 * A list of references after rows moved, each written as it was where it did not; what is no area stays. `null` when
 * nothing is left.
 */
export function movedList(list: string, shift: RowShift): string | null {
  const before = items(list);
  const after = before.flatMap((item) => {
    const area = parseArea(item);
    if (!area) return [item];
    const moved = shiftedArea(area, shift);
    if (!moved) return [];
    return moved.top === area.top && moved.bottom === area.bottom ? [item] : [formatArea(moved)];
  });
  if (after.length === 0 && before.length > 0) return null;
  return after.length === before.length && after.every((item, index) => item === before[index])
    ? list
    : after.join(' ');
}

/** Whether a reference is to more than one cell, as that of a merged area must be. */
export function isMergedArea(reference: string): boolean {
  const area = parseArea(reference);
  return area !== null && (area.bottom > area.top || area.right > area.left);
}

/** The cell an address names, afterwards; `null` when it is gone, the address itself when it is none. */
export function movedAddress(address: string, shift: RowShift): string | null {
  const cell = parseCell(address);
  if (!cell) return address;
  const row = shiftedRow(cell.row, shift);
  return row === null ? null : formatCell({ ...cell, row });
}

function items(list: string): readonly string[] {
  return list.split(/\s+/).filter((item) => item !== '');
}
