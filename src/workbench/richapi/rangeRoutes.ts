import type { CellArea } from '../../grid/cellAddress';
import { areaOfAddress } from './address';
import { ApiError } from './apiError';
import type { ApiObject, Route } from './apiObject';
import type { Arguments } from './arguments';
import { rangeGiven, type Ranging } from './rangeGiven';
import { LAST_COLUMN, LAST_ROW } from '../../grid/sheetSize';

/** The ways from one range to another on its sheet. */
export function rangeRoutes(range: Ranging, make: Make): Routes {
  return {
    ...partRoutes(range.area, make),
    ...movedRoutes(range.area, make),
    ...sharedRoutes(range, make),
    ...usedRoutes(range, make),
  };
}

type Make = (area: CellArea) => ApiObject;
type Routes = Readonly<Record<string, Route>>;

/** To a cell, rows or columns, counted from the range. */
function partRoutes(area: CellArea, make: Make): Routes {
  const { top, left, bottom, right } = area;
  return {
    GetCell: {
      open: (given) => {
        const [row, column] = [top + given.integer(0), left + given.integer(1)];
        return make(onSheet({ top: row, bottom: row, left: column, right: column }));
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
    GetLastCell: { open: () => make({ top: bottom, left: right, bottom, right }) },
    GetLastColumn: { open: () => make({ ...area, left: right }) },
    GetLastRow: { open: () => make({ ...area, top: bottom }) },
  };
}

/** To a range at another place, or of another size. */
function movedRoutes(area: CellArea, make: Make): Routes {
  const { top, left, bottom, right } = area;
  return {
    GetOffsetRange: {
      open: (given) => {
        const [rows, columns] = [given.integer(0), given.integer(1)];
        const moved = {
          top: top + rows,
          bottom: bottom + rows,
          left: left + columns,
          right: right + columns,
        };
        return make(onSheet(moved));
      },
    },
    GetResizedRange: {
      since: '1.3',
      open: (given) => {
        const [rows, columns] = [given.integer(0), given.integer(1)];
        return make(onSheet({ ...area, bottom: bottom + rows, right: right + columns }));
      },
    },
  };
}

/** To what it makes together with another range. */
function sharedRoutes(range: Ranging, make: Make): Routes {
  const shared = (given: Arguments) => common(range.area, other(range, given));
  return {
    GetBoundingRect: { open: (given) => make(hull(range.area, other(range, given))) },
    GetIntersection: {
      open: (given) => {
        const area = shared(given);
        if (!area) throw new ApiError('ItemNotFound', 'the ranges do not overlap');
        return make(area);
      },
    },
    GetIntersectionOrNullObject: {
      since: '1.4',
      open: (given) => {
        const area = shared(given);
        return area && make(area);
      },
    },
  };
}

/** To the part of it that holds anything. */
function usedRoutes({ sheet, area }: Ranging, make: Make): Routes {
  const used = (given: Arguments) => sheet.usedArea(given.flag(0), area);
  return {
    GetUsedRange: {
      open: (given) => {
        const { top, left } = area;
        return make(used(given) ?? { top, left, bottom: top, right: left });
      },
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      open: (given) => {
        const filled = used(given);
        return filled && make(filled);
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
