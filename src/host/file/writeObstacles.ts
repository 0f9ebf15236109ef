import { areaHolds, parseCell, type CellPosition } from '../../grid/cellAddress';
import { isDateFormat, isPercentFormat } from '../../grid/cellText';
import { cellAt, type GridSnapshot } from '../../grid/gridSnapshot';
import { allowsNumber, type ValidationLimit } from '../../grid/validationLimit';
import type { CellEdit } from '../../core/plan';
import type { WithheldReason } from '../../core/withheldEdits';
import type { DataValidationView, SheetView } from '../../xlsx/workbookFile';

/** Why a cell of a file may not be filled, though nothing but good manners stands in the way: Excel would refuse it. */
export function obstacleOn(
  sheet: SheetView,
  snapshot: GridSnapshot,
): (edit: CellEdit) => WithheldReason | null {
  const limits = (sheet.validations ?? []).flatMap(limitOf);
  return ({ cell, content, numberFormat }) => {
    const place = parseCell(cell);
    if (!place) return null;
    const { isUnlocked = false, numberFormat: present } = cellAt(snapshot, place.row, place.column);
    if (sheet.isProtected && !isUnlocked) return 'locked';
    if (sheet.isProtected && numberFormat !== null && misleads(present)) return 'format';
    if (content.kind !== 'number') return null;
    const isForbidden = limits.some(
      ({ limit, holds }) => holds(place) && !allowsNumber(limit, content.value),
    );
    return isForbidden ? 'validation' : null;
  };
}

/** A format under which a score would read as something else. */
function misleads(numberFormat: string): boolean {
  return numberFormat === '@' || isPercentFormat(numberFormat) || isDateFormat(numberFormat);
}

/** Rules that are only warnings do not forbid, and what a formula asks is not known here. */
function limitOf({ kind, operator, formulas, alert, areas }: DataValidationView): {
  readonly limit: ValidationLimit;
  readonly holds: (place: CellPosition) => boolean;
}[] {
  if (!alert.isShown || alert.style !== 'stop') return [];
  const holds = (place: CellPosition) => areas.some((area) => areaHolds(area, place));
  const [first = '', second = ''] = formulas.map((formula) => formula.replace(/^=/, ''));
  if (kind === 'whole' || kind === 'decimal')
    return [
      { limit: { kind, operator, first: constant(first), second: constant(second), items: [] }, holds },
    ];
  const quoted = kind === 'list' ? /^"([^"]*)"$/.exec(first)?.[1] : undefined;
  if (quoted === undefined) return [];
  return [{ limit: { kind: 'list', operator, first: null, second: null, items: quoted.split(',') }, holds }];
}

function constant(formula: string): number | null {
  const number = formula.trim() === '' ? Number.NaN : Number(formula);
  return Number.isFinite(number) ? number : null;
}
