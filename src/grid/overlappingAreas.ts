import type { CellArea } from './cellAddress';

/** Whether the first area holds all of the second. */
export function covers(outer: CellArea, inner: CellArea): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** Whether two areas have a cell in common. */
export function overlap(one: CellArea, other: CellArea): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}
