import { changeOfHelp, type HelpChange } from '../../core/inputHelp/changeOfHelp';
import { markChangeOf, type CellEdit, type MarkChange } from '../../core/plan';
import type { Applied, SheetChange, WriteObstacle } from '../spreadsheetHost';
import { piecesOf } from './markPieces';

/** What is to change on one sheet, worked out before anything is queued. */
export interface PreparedChange extends SheetChange {
  readonly marks: MarkChange;
  readonly help: HelpChange;
  /** The edits by their cells. */
  readonly edits: ReadonlyMap<string, CellEdit>;
  /** Cells whose data validation comes or goes. */
  readonly helped: readonly string[];
}

export const NOTHING_APPLIED: Applied = {
  ...{ cells: 0, marksAdded: 0, marksRemoved: 0, helpAdded: 0, helpRemoved: 0 },
  missed: [],
};

export function prepareChange(given: SheetChange): PreparedChange {
  const { reading, plan } = given;
  const { add, remove } = markChangeOf(reading.snapshot.conditionalFormulas, plan, piecesOf(plan.marks));
  const marks = { add, remove: [...remove, ...(plan.unfinishedMarks ?? [])] };
  const help = changeOfHelp(reading.snapshot.validations ?? [], plan.inputHelp);
  return {
    ...given,
    ...{ marks, help },
    edits: new Map(plan.cells.map((edit) => [edit.cell, edit])),
    helped: [...new Set([...help.remove, ...help.add.map(({ cell }) => cell)])],
  };
}

/** What keeps a change from being tried: not a protection that it keeps within, nor a filter where no cell is written. */
export function obstacleOf({ reading, plan }: PreparedChange): WriteObstacle | null {
  const keepsOff = { protected: plan.isWithinProtection !== true, filtered: plan.cells.length > 0 };
  return reading.obstacles.find((obstacle) => keepsOff[obstacle]) ?? null;
}

export function isReal({ plan, marks, help }: PreparedChange): boolean {
  const differences = [plan.cells, marks.add, marks.remove, help.add, help.remove];
  return differences.some(({ length }) => length > 0);
}

export function appliedOf({ plan, marks, help }: PreparedChange): Applied {
  return {
    cells: plan.cells.length,
    marksAdded: marks.add.length,
    marksRemoved: marks.remove.length,
    helpAdded: help.add.length,
    helpRemoved: help.remove.length,
    missed: [],
  };
}
