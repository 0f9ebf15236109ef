import type { ObjectMaker, Scope } from '../scope';
import { RangeObject } from './range';
import { RangeAreasObject } from './rangeAreas';
import { WorksheetObject } from './worksheet';

/** @param scope asked for only when an object is made: it holds the maker itself */
export function objectMaker(scope: () => Scope): ObjectMaker {
  return {
    worksheet: (sheet) => new WorksheetObject(scope(), sheet),
    range: (sheet, area) => new RangeObject(scope(), sheet, area),
    rangeAreas: (sheet, areas) => new RangeAreasObject(scope(), sheet, areas),
  };
}
