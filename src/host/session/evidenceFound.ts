import { isOwnTitle } from '../../core/inputHelp/inputHelp';
import { cellAtAddress } from '../../core/undo/recordSheet';
import { areaHolds, parseCell } from '../../grid/cellAddress';
import type { LiveSheet } from '../../workbench/session/workbookSession';
import type { PreparedChange } from '../office/prepareChange';
import { differencesOf, newObstacle } from '../office/found';
import { HostRefusal, type CellDifference, type SheetReading } from '../spreadsheetHost';
import { obstaclesOf } from './sheetReading';

/** Why a change may not be made any more. */
export interface Reason {
  readonly refusal: HostRefusal;
  readonly differences: readonly CellDifference[];
}

/** Compares what a change rests on with the sheet as it is now; `null`: it still stands as it was read. */
export function reasonAgainst(change: PreparedChange, sheet: LiveSheet, now: SheetReading): Reason | null {
  const cells = new Map(
    [...change.edits.keys(), ...change.evidence].map((cell) => [cell, cellAtAddress(now.snapshot, cell)]),
  );
  const found = { obstacles: obstaclesOf(sheet), cells, marks: null, help: null };
  const present = new Set(now.snapshot.conditionalFormulas.map(({ id }) => id));
  const gone = change.marks.remove.filter((id) => !present.has(id));
  const differences = [
    ...differencesOf(change, found),
    ...changedRules(change, sheet).map((cell) => ({ cell, was: '', is: '', isValidation: true as const })),
  ];
  if (differences.length + gone.length > 0) {
    const detail = [...differences.map(({ cell }) => cell), ...gone].join(' ');
    return { refusal: new HostRefusal('changed-meanwhile', detail), differences };
  }
  const obstacle = newObstacle(change, found);
  return obstacle === null ? null : { refusal: new HostRefusal(obstacle), differences: [] };
}

/** Cells whose data validation is not what was read: the add-in's where there was one of its own, else none. */
function changedRules({ help, helped }: PreparedChange, { layout }: LiveSheet): readonly string[] {
  return helped.filter((cell) => {
    const place = parseCell(cell);
    const rule =
      place && layout.validations.find(({ areas }) => areas.some((area) => areaHolds(area, place)));
    return help.remove.includes(cell) ? !rule || !isOwnTitle(rule.prompt.title) : Boolean(rule);
  });
}
