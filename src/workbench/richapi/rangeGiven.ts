import type { CellArea } from '../../grid/cellAddress';
import type { LiveSheet } from '../session/workbookSession';
import type { ApiObject } from './apiObject';
import type { Arguments } from './arguments';

/** What is needed of a range. */
export interface Ranging {
  readonly sheet: LiveSheet;
  readonly area: CellArea;
}

/** The area of a range given as an object; `null` when the argument is a plain value. Of another sheet it is invalid. */
export function rangeGiven(given: Arguments, place: number, sheet: LiveSheet): CellArea | null {
  const object = given.object(place);
  if (object === undefined) return null;
  if (!object || !isRange(object) || object.sheet !== sheet) throw given.invalid(place);
  return object.area;
}

function isRange(object: ApiObject): object is ApiObject & Ranging {
  return object.typeName === 'Range' && 'area' in object && 'sheet' in object;
}
