import type { CellArea } from '../../grid/cellAddress';
import type { ValidationRule } from '../../xlsx/workbookFile';
import { pixelCharacters } from './columnPixels';
import { withColumnWidth, type SheetLayout } from './sheetLayout';
import { withoutArea } from './validations';

/** First and last column, and their width in pixels at 100 %. */
type Widths = readonly (readonly [first: number, last: number, pixels: number])[];

export function withColumnPixels(layout: SheetLayout, widths: Widths): SheetLayout {
  const columns = widths.reduce(
    (before, [first, last, pixels]) => withColumnWidth(before, first, last, pixelCharacters(pixels)),
    layout.columns,
  );
  return { ...layout, columns };
}

/** An area's data validation, in place of whatever its cells had; `null` for none. */
export function withValidation(
  layout: SheetLayout,
  area: CellArea,
  rule: ValidationRule | null,
  id: string,
): SheetLayout {
  const rest = withoutArea(layout.validations, area);
  const added = rule ? [{ ...rule, areas: [area], id }] : [];
  return { ...layout, validations: [...rest, ...added] };
}

/** The very same layout where the area has no data validation. */
export function withoutValidations(layout: SheetLayout, area: CellArea): SheetLayout {
  const before = layout.validations;
  const validations = withoutArea(before, area);
  const isSame = validations.length === before.length && validations.every((left, at) => left === before[at]);
  return isSame ? layout : { ...layout, validations };
}
