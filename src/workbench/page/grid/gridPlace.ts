import type { CellArea, CellPosition } from '../../../grid/cellAddress';
import { span } from './mergeIndex';

const HOME: CellPosition = { row: 0, column: 0 };

/** Where one stands on a sheet: the cell typing goes to, and the two corners that span the selection. */
export class GridPlace {
  #active = HOME;
  #anchor = HOME;
  #focus = HOME;

  get active(): CellPosition {
    return this.#active;
  }

  /** The corner that moves while the selection is being extended. */
  get focus(): CellPosition {
    return this.#focus;
  }

  /** The rectangle between the corners; merged areas at its edges may still be cut. */
  get area(): CellArea {
    return span(this.#anchor, this.#focus);
  }

  goTo(position: CellPosition): void {
    this.#active = this.#anchor = this.#focus = position;
  }

  extendTo(position: CellPosition): void {
    this.#focus = position;
  }

  /** Selects an area; typing goes to `active`, its first cell unless another is named. */
  select(area: CellArea, active: CellPosition = { row: area.top, column: area.left }): void {
    this.#active = active;
    this.#anchor = { row: area.top, column: area.left };
    this.#focus = { row: area.bottom, column: area.right };
  }
}
