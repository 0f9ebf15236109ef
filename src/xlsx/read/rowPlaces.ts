import type { OpcPackage } from '../opc/opcPackage';
import type { PlainPart } from './plainRows';
import type { SheetOutline } from './scanSheet';

/** Where the rows of a sheet stand in its part, so that whoever changes a few of them need not scan it all again. */
export interface RowPlaces {
  readonly outline: SheetOutline;
  readonly plain: PlainPart;
  /** Offset of each row's tag, by row. */
  readonly starts: ReadonlyMap<number, number>;
}

/**
 * Only for sheets without formulas that are told by other cells, which must all be seen before one of them changes, and
 * whose text is kept anyway.
 */
export function keepRowPlaces(pkg: OpcPackage, part: string, places: RowPlaces): void {
  pkg.rowPlaces.set(part, places);
}

/** The places as they were read, where the part's text is still the same. */
export function rowPlacesOf(pkg: OpcPackage, part: string, text: string): RowPlaces | null {
  const known = pkg.rowPlaces.get(part);
  return known?.plain.text === text ? known : null;
}
