import type { SheetView } from '../workbookFile';
import type { PlainPart } from './plainRows';
import type { SheetOutline } from './scanSheet';

/** Where the rows of a sheet stand in its part, so that whoever changes a few of them need not scan it all again. */
export interface RowPlaces {
  readonly outline: SheetOutline;
  readonly plain: PlainPart;
  /** Offset of each row's tag, by row. */
  readonly starts: ReadonlyMap<number, number>;
}

const KNOWN = new WeakMap<SheetView, RowPlaces>();

/**
 * Only for sheets without formulas that are told by other cells, which must all be seen before one of them changes, and
 * whose text is kept anyway.
 */
export function keepRowPlaces(view: SheetView, places: RowPlaces): void {
  KNOWN.set(view, places);
}

/** The places as they were read, where the part's text is still the same. */
export function rowPlacesOf(view: SheetView, text: string): RowPlaces | null {
  const known = KNOWN.get(view);
  return known?.plain.text === text ? known : null;
}
