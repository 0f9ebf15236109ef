import { areaHolds, parseCell, type CellPosition } from '../../grid/cellAddress';
import { cellAt, type GridSnapshot } from '../../grid/gridSnapshot';
import type { CellEdit } from '../../core/plan';
import type { WithheldReason } from '../../core/withheldEdits';
import type { DataValidationView, SheetView } from '../../xlsx/workbookFile';
import { obstacleTo } from '../cellLimits';
import { limitsOfRule } from '../validationLimits';

/** Why a cell of a file may not be filled: what Excel would refuse to a person. */
export function obstacleOn(
  sheet: Pick<SheetView, 'isProtected' | 'validations'>,
  snapshot: GridSnapshot,
): (edit: CellEdit) => WithheldReason | null {
  const limitsAt = validationLimitsOf(sheet.validations ?? []);
  return (edit) => {
    const place = parseCell(edit.cell);
    if (!place) return null;
    const { isUnlocked = false, numberFormat: present } = cellAt(snapshot, place.row, place.column);
    const limit = { isLocked: !isUnlocked, validations: limitsAt(place) };
    return obstacleTo(edit, limit, { isProtected: sheet.isProtected, present });
  };
}

/** What the data validations of a sheet demand of the numbers in a cell. */
export function validationLimitsOf(validations: readonly DataValidationView[]) {
  const limits = validations.flatMap((rule) =>
    limitsOfRule(rule).map((limit) => ({ limit, areas: rule.areas })),
  );
  return (place: CellPosition) =>
    limits.filter(({ areas }) => areas.some((area) => areaHolds(area, place))).map(({ limit }) => limit);
}
