import { type CellArea, type CellPosition, areaHolds } from '../../../grid/cellAddress';

/** Which merged area a cell belongs to, found quickly: areas are filed under every row they touch. */
export class MergeIndex {
  readonly #byRow = new Map<number, CellArea[]>();

  constructor(merges: readonly CellArea[]) {
    for (const area of merges) {
      for (let row = area.top; row <= area.bottom; row++) {
        const known = this.#byRow.get(row);
        if (known) known.push(area);
        else this.#byRow.set(row, [area]);
      }
    }
  }

  /** The merged area holding the cell, or `null`. */
  at(position: CellPosition): CellArea | null {
    return this.#byRow.get(position.row)?.find((area) => areaHolds(area, position)) ?? null;
  }

  /** Whether the cell lies under a merged area without being its top-left cell, so that it shows nothing. */
  covers(position: CellPosition): boolean {
    const area = this.at(position);
    return area !== null && (area.top !== position.row || area.left !== position.column);
  }

  /** The cell that holds what is seen at a position. */
  owner(position: CellPosition): CellPosition {
    const area = this.at(position);
    return area ? { row: area.top, column: area.left } : position;
  }

  /** The smallest area holding the given one that cuts no merged area in two. */
  whole(area: CellArea): CellArea {
    let grown = area;
    for (;;) {
      const next = this.#grow(grown);
      if (sameArea(next, grown)) return grown;
      grown = next;
    }
  }

  #grow(area: CellArea): CellArea {
    let { top, left, bottom, right } = area;
    for (let row = area.top; row <= area.bottom; row++) {
      for (const merge of this.#byRow.get(row) ?? []) {
        if (merge.right < area.left || merge.left > area.right) continue;
        top = Math.min(top, merge.top);
        left = Math.min(left, merge.left);
        bottom = Math.max(bottom, merge.bottom);
        right = Math.max(right, merge.right);
      }
    }
    return { top, left, bottom, right };
  }
}

/** Whether two areas are the same rectangle. */
export function sameArea(one: CellArea, other: CellArea): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

/** The area of a single cell. */
export function areaOf(position: CellPosition): CellArea {
  return { top: position.row, left: position.column, bottom: position.row, right: position.column };
}

/** The rectangle spanned by two cells, in whatever order. */
export function span(one: CellPosition, other: CellPosition): CellArea {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}
