import { parseArea, parseCell } from '../../grid/cellAddress';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import type { CellContent } from '../../core/cellContent';
import { markChangeOf, type CellEdit, type EditPlan } from '../../core/plan';
import type { CellPatch, ContentPatch, NewConditionalFormat, SheetPatch } from '../../xlsx/workbookFile';
import { MARK_FILL } from '../markStyle';

/** A plan for one sheet as a patch of the file; `null` where nothing would change. */
export function sheetPatch(snapshot: GridSnapshot, plan: EditPlan): SheetPatch | null {
  const marks = markChangeOf(snapshot.conditionalFormulas, plan);
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

function cellPatch({ cell, content, expected, numberFormat }: CellEdit): CellPatch[] {
  const position = parseCell(cell);
  if (!position) return [];
  const { row, column } = position;
  return [{ row, column, content: contentPatch(content, expected ?? null), numberFormat }];
}

/** A formula's result is the expected one until Excel, which calculates a changed workbook on opening, renews it. */
function contentPatch(content: CellContent, expected: number | null): ContentPatch {
  switch (content.kind) {
    case 'blank':
      return { kind: 'value', value: null };
    case 'text':
      return { kind: 'value', value: content.text };
    case 'formula':
      return {
        ...{ kind: 'formula', formula: content.formula, value: expected },
        type: expected === null ? 'empty' : 'number',
      };
    default:
      return { kind: 'value', value: content.value };
  }
}
