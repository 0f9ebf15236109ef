import type { CellArea } from '../../grid/cellAddress';
import { areaOfAddress } from './address';
import { ApiError } from './apiError';
import type { ApiObject, Route } from './apiObject';
import type { Arguments } from './arguments';
import { rangeGiven, type Ranging } from './rangeGiven';
import { LAST_COLUMN, LAST_ROW } from '../../grid/sheetSize';

/** The ways from one range to another on its sheet. */
export function rangeRoutes(
  range: Ranging,
  make: (area: CellArea) => ApiObject,
): Readonly<Record<string, Route>> {
  const { sheet, area } = range;
  const { top, left, bottom, right } = area;
  const at = (wanted: CellArea) => make(onSheet(wanted));
  const used = (valuesOnly: boolean) => sheet.usedArea(valuesOnly, area);
  return {
    GetBoundingRect: { open: (given) => make(hull(area, other(range, given))) },
    GetCell: {
      open: (given) => {
        const [row, column] = [top + given.integer(0), left + given.integer(1)];
        return at({ top: row, bottom: row, left: column, right: column });
      },
    },
    GetColumn: {
      open: (given) => {
        const column = left + within(given, right - left);
        return make({ ...area, left: column, right: column });
      },
    },
    GetRow: {
      open: (given) => {
        const row = top + within(given, bottom - top);
        return make({ ...area, top: row, bottom: row });
      },
    },
    GetEntireColumn: { open: () => make({ ...area, top: 0, bottom: LAST_ROW }) },
    GetEntireRow: { open: () => make({ ...area, left: 0, right: LAST_COLUMN }) },
    GetIntersection: {
      open: (given) => {
        const shared = common(area, other(range, given));
        if (!shared) throw new ApiError('ItemNotFound', 'the ranges do not overlap');
        return make(shared);
      },
    },
    GetIntersectionOrNullObject: {
      since: '1.4',
      open: (given) => {
        const shared = common(area, other(range, given));
        return shared && make(shared);
      },
    },
    GetLastCell: { open: () => make({ top: bottom, left: right, bottom, right }) },
    GetLastColumn: { open: () => make({ ...area, left: right }) },
    GetLastRow: { open: () => make({ ...area, top: bottom }) },
    GetOffsetRange: {
      open: (given) => {
        const [rows, columns] = [given.integer(0), given.integer(1)];
        return at({ top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns });
      },
    },
    GetResizedRange: {
      since: '1.3',
      open: (given) => at({ ...area, bottom: bottom + given.integer(0), right: right + given.integer(1) }),
    },
    GetUsedRange: {
      open: (given) => make(used(given.flag(0)) ?? { top, left, bottom: top, right: left }),
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      open: (given) => {
        const shared = used(given.flag(0));
        return shared && make(shared);
      },
    },
  };
}

/** A range given as an object or as an address on the same sheet. */
function other(range: Ranging, given: Arguments): CellArea {
  return rangeGiven(given, 0, range.sheet) ?? areaOfAddress(given.text(0), range.sheet);
}

function within(given: Arguments, last: number): number {
  const place = given.integer(0);
  if (place < 0 || place > last) throw given.invalid(0);
  return place;
}

function onSheet(area: CellArea): CellArea {
  const { top, left, bottom, right } = area;
  const fits =
    top >= 0 && left >= 0 && bottom >= top && right >= left && bottom <= LAST_ROW && right <= LAST_COLUMN;
  if (!fits) throw new ApiError('InvalidArgument', 'the range would lie outside the sheet');
  return area;
}

function common(a: CellArea, b: CellArea): CellArea | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

function hull(a: CellArea, b: CellArea): CellArea {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
