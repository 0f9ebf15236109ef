import type { CellArea } from '../../grid/cellAddress';
import { overlap } from '../../grid/overlappingAreas';
import { around } from '../session/validations';
import type { LiveSheet } from '../session/workbookSession';
import { ApiError } from './apiError';
import type { Arguments } from './arguments';

/** `Range.getSpecialCellsOrNullObject`: the areas, as large as they can be; empty for none. */
export function specialCells(sheet: LiveSheet, area: CellArea, given: Arguments): readonly CellArea[] {
  if (given.text(0) !== 'DataValidations')
    throw new ApiError(
      'NotImplemented',
      'the stand-in for Excel has no Range.getSpecialCellsOrNullObject of other cells than DataValidations',
    );
  const validated = sheet.layout.validations
    .flatMap(({ areas }) => areas)
    .filter((own) => overlap(own, area))
    .map((own) => ({
      top: Math.max(own.top, area.top),
      left: Math.max(own.left, area.left),
      bottom: Math.min(own.bottom, area.bottom),
      right: Math.min(own.right, area.right),
    }));
  return joined(joined(withoutOverlap(validated), 'top', 'bottom'), 'left', 'right');
}

function withoutOverlap(areas: readonly CellArea[]): readonly CellArea[] {
  return areas.reduce<readonly CellArea[]>((before, area) => {
    const fresh = before.reduce<readonly CellArea[]>(
      (pieces, other) => pieces.flatMap((piece) => around(piece, other)),
      [area],
    );
    return [...before, ...fresh];
  }, []);
}

/** Areas that lie edge to edge in one direction become one, whatever rules their cells have. */
function joined(
  areas: readonly CellArea[],
  first: 'top' | 'left',
  last: 'bottom' | 'right',
): readonly CellArea[] {
  const [start, end] = first === 'top' ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const sorted = [...areas].sort((one, other) => one[start] - other[start] || one[first] - other[first]);
  return sorted.reduce<readonly CellArea[]>((before, area) => {
    const previous = before.at(-1);
    const isBeside =
      previous?.[last] === area[first] - 1 && previous[start] === area[start] && previous[end] === area[end];
    return isBeside ? [...before.slice(0, -1), { ...previous, [last]: area[last] }] : [...before, area];
  }, []);
}
