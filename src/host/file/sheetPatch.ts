import { parseArea, parseCell } from '../../core/grid/cellAddress';
import type { GridSnapshot } from '../../core/grid/gridSnapshot';
import { changeOfMarks, type CellEdit, type EditPlan } from '../../core/plan';
import type { CellPatch, NewConditionalFormat, SheetPatch } from '../../xlsx/workbookFile';
import { MARK_FILL } from '../markStyle';

/** A plan for one sheet as a patch of the file; `null` where nothing would change. */
export function sheetPatch(snapshot: GridSnapshot, plan: EditPlan): SheetPatch | null {
  const marks = changeOfMarks(snapshot.conditionalFormulas, plan.marks);
  if (plan.cells.length === 0 && marks.add.length === 0 && marks.remove.length === 0) return null;
  return {
    sheet: snapshot.sheet,
    cells: plan.cells.flatMap(cellPatch),
    removeConditionalFormats: marks.remove,
    addConditionalFormats: marks.add.map(({ areas, formula }): NewConditionalFormat => ({
      areas: areas.map(parseArea).filter((area) => area !== null),
      formula,
      style: { fill: MARK_FILL, fontColor: null, bold: null },
    })),
  };
}

function cellPatch({ cell, value, numberFormat }: CellEdit): CellPatch[] {
  const position = parseCell(cell);
  return position ? [{ ...position, content: { kind: 'value', value }, numberFormat }] : [];
}
