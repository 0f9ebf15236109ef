import { parseCell } from '../../grid/cellAddress';
import type { AssessedForm, Assessment } from '../../core/assessment';
import { placesOf } from '../../core/undo/cellPlaces';
import type { SheetWrite, WriteRemains } from '../../host/spreadsheetHost';
import { refusalFrom } from './assessSheet';
import type { CellRole, Meanwhile, Refusal } from './scoreOutcome';

export type RefusedWrite = Extract<SheetWrite, { kind: 'refused' }>;

/**
 * A refused write in the terms of the form: which row's what others have changed.
 *
 * @param judged the sheet as it was read
 * @param now the sheet as it is, judged; `null` where it was not read again
 */
export function refusalOfWrite(write: RefusedWrite, judged: Assessment, now: Assessment | null): Refusal {
  const roles = rolesOf(judged);
  const changes = write.differences.map(({ cell, is, isValidation }): Meanwhile => {
    const row = (parseCell(cell)?.row ?? -1) + 1;
    const change = { cell, row, role: roles.get(cell) ?? 'other', is };
    return isValidation === true ? { ...change, isValidation } : change;
  });
  return {
    ...refusalFrom(write.refusal, 'writing'),
    remains: remainsOf(write.remains),
    ...(changes.length === 0 ? {} : { changes }),
    ...(now !== null && haveMoved(judged, now) ? { haveRowsMoved: true } : {}),
  };
}

/** Whether the write may have left something on the sheet, to be taken back. */
export function mayStand({ remains }: RefusedWrite): boolean {
  return remains.kind === 'left' || remains.kind === 'unknown';
}

/** The same as plain JSON. */
export function remainsOf(remains: WriteRemains): NonNullable<Refusal['remains']> {
  return 'cells' in remains ? { kind: remains.kind, cells: [...remains.cells] } : remains;
}

/** Rows have moved where one that is told by its name stands elsewhere. */
function haveMoved(before: Assessment, now: Assessment): boolean {
  const cellOfPlace = new Map([...placesOf(now)].map(([cell, place]) => [place, cell]));
  return [...placesOf(before)].some(([cell, place]) => (cellOfPlace.get(place) ?? cell) !== cell);
}

function rolesOf({ forms }: Assessment): ReadonlyMap<string, CellRole> {
  const roles = new Map<string, CellRole>();
  for (const form of forms) {
    for (const [cell, role] of rolesIn(form)) if (cell !== null) roles.set(cell, role);
  }
  return roles;
}

function rolesIn({
  indicators,
  funds,
  total,
}: AssessedForm): readonly (readonly [string | null, CellRole])[] {
  return [
    ...indicators.flatMap(({ cells: { target, achieved, weight, score, reason } }) => [
      [target, 'target'] as const,
      [achieved, 'achieved'] as const,
      [weight, 'weight'] as const,
      [score, 'score'] as const,
      [reason, 'reason'] as const,
    ]),
    [funds?.cells.budget ?? null, 'budget'],
    [funds?.cells.executed ?? null, 'executed'],
    [funds?.cells.rate ?? null, 'rate'],
    [funds?.cells.score ?? null, 'score'],
    [funds?.cells.weight ?? null, 'weight'],
    [total.cells.score, 'total'],
    [total.cells.weight, 'weight'],
  ];
}
