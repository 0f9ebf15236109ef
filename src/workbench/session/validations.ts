import { areaHolds, type CellArea, type CellPosition } from '../../grid/cellAddress';
import { shiftFormula } from '../../xlsx/formula/shiftFormula';
import type { DataValidationView, ValidationPatch } from '../../xlsx/workbookFile';
import { overlap } from '../../grid/overlappingAreas';

/** The rule of a cell. */
export function validationAt(
  validations: readonly DataValidationView[],
  position: CellPosition,
): DataValidationView | null {
  return validations.find(({ areas }) => areas.some((area) => areaHolds(area, position))) ?? null;
}

/** The rules without those of an area; what is left of a rule says the same for the cells it still has. */
export function withoutArea(
  validations: readonly DataValidationView[],
  hole: CellArea,
): readonly DataValidationView[] {
  return validations.flatMap((validation) => {
    if (!validation.areas.some((area) => overlap(area, hole))) return [validation];
    const areas = validation.areas.flatMap((area) => around(area, hole));
    const [from, to] = [validation.areas[0], areas[0]];
    if (!from || !to) return [];
    const [rows, columns] = [to.top - from.top, to.left - from.left];
    const formulas = validation.formulas.map((formula) => shiftFormula(formula, rows, columns));
    return [{ ...validation, areas, formulas }];
  });
}

/** What is left of an area around a hole: at most four rectangles, in reading order. */
export function around(area: CellArea, hole: CellArea): readonly CellArea[] {
  if (!overlap(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  return [
    { ...area, bottom: top - 1 },
    { ...area, top, bottom, right: hole.left - 1 },
    { ...area, top, bottom, left: hole.right + 1 },
    { ...area, top: bottom + 1 },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** What saving must change of a sheet's rules; `null` when nothing. */
export function validationPatch(
  now: readonly DataValidationView[],
  before: readonly DataValidationView[],
): ValidationPatch | null {
  const changed = before.flatMap((old) => {
    const { id } = old;
    const { areas = [], formulas = [] } = now.find((validation) => validation.id === id) ?? {};
    const isSame = JSON.stringify([areas, formulas]) === JSON.stringify([old.areas, old.formulas]);
    return isSame ? [] : [{ id, areas, formulas }];
  });
  const added = now.filter(({ id }) => !before.some((old) => old.id === id));
  return changed.length + added.length === 0 ? null : { changed, added };
}
