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

/** In characters: the places of larger parts would hold on to too much. */
const LONGEST_KEPT = 1_000_000;
const KNOWN = new WeakMap<SheetView, RowPlaces>();

/** Only for sheets without formulas that are told by other cells: those must all be seen before one of them changes. */
export function keepRowPlaces(view: SheetView, places: RowPlaces): void {
  if (places.plain.text.length <= LONGEST_KEPT) KNOWN.set(view, places);
}

/** The places as they were read, where the part's text is still the same. */
export function rowPlacesOf(view: SheetView, text: string): RowPlaces | null {
  const known = KNOWN.get(view);
  return known?.plain.text === text ? known : null;
}
