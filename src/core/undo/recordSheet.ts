import type { Assessment, Mark } from '../assessment';
import { contentOf } from '../cellContent';
import { parseCell } from '../../grid/cellAddress';
import { cellAt, type GridCell, type GridSnapshot } from '../../grid/gridSnapshot';
import { changeOfHelp, ownHelp } from '../inputHelp/changeOfHelp';
import { isUnfinishedMark } from '../mark';
import { markChangeOf, type EditPlan } from '../plan';
import { basisOf } from './cellBasis';
import { recordedForms } from './cellLocator';
import { namesakesOf, placesOf } from './cellPlaces';
import { markOfFormula } from './markOfFormula';
import { recordedColumns, rowPrint } from './rowPrint';
import type { CellState, HelpedCell, UndoCell, UndoSheet } from './undoStep';

export interface WrittenSheet {
  readonly sheetId: string;
  /** Right before the write. */
  readonly before: GridSnapshot;
  /** Right after it, as the spreadsheet tells: it may write a formula its own way. */
  readonly after: GridSnapshot;
  readonly assessment: Assessment;
  readonly plan: EditPlan;
  /** The own marks that went, where the host has told; else what their formulas say of themselves. */
  readonly removed?: readonly Mark[];
}

/** What one command wrote on one sheet; `null` where it wrote nothing. */
export function recordSheet({
  sheetId,
  before,
  after,
  assessment,
  plan,
  removed,
}: WrittenSheet): UndoSheet | null {
  const places = placesOf(assessment);
  const namesakes = namesakesOf(assessment);
  const columns = recordedColumns(plan.cells);
  const bases = basisOf(assessment, before, new Set(plan.cells.map(({ cell }) => cell)));
  const cells = plan.cells.map(({ cell }): UndoCell => {
    const basis = bases.get(cell);
    const row = rowPrint(before, parseCell(cell)?.row ?? -1, columns);
    const alike = namesakes.get(cell) ?? 1;
    return {
      cell,
      place: places.get(cell) ?? null,
      before: stateAt(before, cell),
      after: stateAt(after, cell),
      ...(basis === undefined ? {} : { basis }),
      ...(row === null ? {} : { row }),
      ...(alike === 1 ? {} : { namesakes: alike }),
    };
  });
  const change = markChangeOf(before.conditionalFormulas, plan);
  const marks = {
    before: removed
      ? [...removed]
      : before.conditionalFormulas
          .filter(({ id }) => change.remove.includes(id))
          .flatMap(({ formula }) => markOfFormula(formula) ?? []),
    after: [...change.add],
  };
  const inputHelp = helpOf(before, plan, places);
  if (cells.length === 0 && change.add.length === 0 && change.remove.length === 0 && !inputHelp) return null;
  const speechless = speechlessFormats(before);
  const forms = recordedForms(assessment);
  return {
    sheetId,
    sheet: before.sheet,
    cells,
    forms,
    marks,
    speechless,
    ...(inputHelp ? { inputHelp } : {}),
  };
}

/** Ids of conditional formats that say nothing, in their order: the newest first. */
export function speechlessFormats({ conditionalFormulas }: GridSnapshot): string[] {
  return conditionalFormulas.filter(({ formula }) => isUnfinishedMark(formula)).map(({ id }) => id);
}

/** The cells that had input help and those that have it now; `null` where that is the same. */
function helpOf(
  { validations = [] }: GridSnapshot,
  { inputHelp: wanted }: EditPlan,
  places: ReadonlyMap<string, string>,
): UndoSheet['inputHelp'] | null {
  const change = changeOfHelp(validations, wanted);
  if (wanted === undefined || change.add.length + change.remove.length === 0) return null;
  const placed = (cell: string): HelpedCell => ({ cell, place: places.get(cell) ?? null });
  return { before: ownHelp(validations).map(placed), after: wanted.map(({ cell }) => placed(cell)) };
}

function stateAt(snapshot: GridSnapshot, cell: string): CellState {
  return stateOf(cellAtAddress(snapshot, cell));
}

/** The cell at an A1 address; anything else is an empty cell. */
export function cellAtAddress(snapshot: GridSnapshot, cell: string): GridCell {
  const position = parseCell(cell);
  return cellAt(snapshot, position?.row ?? -1, position?.column ?? -1);
}

/** What a record keeps of a cell. */
export function stateOf(cell: GridCell): CellState {
  return { content: contentOf(cell), numberFormat: cell.numberFormat };
}
