import * as z from 'zod/mini';
import { contentOf, isSameContent, type CellContent } from '../../core/cellContent';
import type { CellEdit } from '../../core/plan';
import { cellAtAddress } from '../../core/undo/recordSheet';
import type { GridCell, GridSnapshot } from '../../grid/gridSnapshot';
import { cellText } from '../../grid/cellText';
import type { CellDifference, FoundMark, WriteObstacle } from '../spreadsheetHost';
import type { PreparedChange } from './prepareChange';
import { queueFoundCells, type FoundCells } from './foundCells';
import { isOwn, queueFoundHelp, type FoundValidation } from './foundHelp';
import { queueFoundMarks } from './foundMarks';

/** What stood on a sheet when a write came to it; each part `null` where Excel did not get to telling it. */
export interface Found {
  readonly obstacles: readonly WriteObstacle[] | null;
  readonly cells: FoundCells | null;
  readonly marks: readonly FoundMark[] | null;
  readonly help: ReadonlyMap<string, FoundValidation> | null;
}

const obstaclesSchema = z.object({ isProtected: z.boolean(), isFiltered: z.nullish(z.boolean()) });

/** Queues the evidence of a change, in front of its writes: actions of a batch run in order. */
export function queueFound(
  sheet: Excel.Worksheet,
  { plan, marks, helped, evidence }: PreparedChange,
): () => Found {
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  const cells = queueFoundCells(sheet, [...plan.cells.map(({ cell }) => cell), ...evidence]);
  const formats = queueFoundMarks(sheet, marks.remove);
  const help = queueFoundHelp(sheet, helped);
  return () => ({
    obstacles: answeredOrNull(() => {
      const { isProtected, isFiltered } = obstaclesSchema.parse({
        isProtected: sheet.protection.protected,
        isFiltered: sheet.autoFilter.isDataFiltered,
      });
      return [
        ...(isProtected ? (['protected'] as const) : []),
        ...(isFiltered === true ? (['filtered'] as const) : []),
      ];
    }),
    cells: answeredOrNull(cells),
    marks: answeredOrNull(formats),
    help: answeredOrNull(help),
  });
}

/** What Excel has told; office.js throws for what it has not got to. */
export function answeredOrNull<T>(collect: () => T): T | null {
  try {
    return collect();
  } catch {
    return null;
  }
}

/** The cells that did not hold what had been read there. A formula counts with its result. */
export function differencesOf({ reading }: PreparedChange, found: Found): readonly CellDifference[] {
  return [...(found.cells ?? [])].flatMap(([cell, is]) => {
    const was = cellAtAddress(reading.snapshot, cell);
    return isSameCell(was, is) ? [] : [{ cell, was: cellText(was), is: cellText(is) }];
  });
}

/** What keeps a write off that did not when the sheet was read: somebody has protected or filtered it. */
export function newObstacle({ reading, plan }: PreparedChange, found: Found): WriteObstacle | null {
  const fresh = (found.obstacles ?? []).filter((obstacle) => !reading.obstacles.includes(obstacle));
  // A protected sheet refuses by itself; a filter matters to cells only.
  return fresh.find((obstacle) => obstacle === 'protected' || plan.cells.length > 0) ?? null;
}

/** Cells whose data validation is not what was read: the add-in's where there was one of its own, else none. */
export function changedHelp({ help }: PreparedChange, found: Found): readonly string[] {
  return [...(found.help ?? [])].flatMap(([cell, validation]) => {
    const isExpected = help.remove.includes(cell) ? isOwn(validation) : validation === null;
    return isExpected ? [] : [cell];
  });
}

function isSameCell(one: GridCell, other: GridCell): boolean {
  if (!isSameContent(contentOf(one), contentOf(other))) return false;
  return one.formula === null || one.value === other.value;
}

/** Whether a cell holds what was to be written. A formula may come back written the spreadsheet's own way. */
export function holds(
  snapshot: GridSnapshot,
  { cell, content }: Pick<CellEdit, 'cell' | 'content'>,
): boolean {
  const present = contentOf(cellAtAddress(snapshot, cell));
  if (content.kind === 'formula' && present.kind === 'formula') {
    return plainFormula(content.formula) === plainFormula(present.formula);
  }
  return isSameContent(present, content);
}

/** The same of a cell whose row has moved since: Excel has then written its formula anew, for where it stands. */
export function holdsMoved(
  snapshot: GridSnapshot,
  { content }: Pick<CellEdit, 'content'>,
  cell: string,
): boolean {
  const present = contentOf(cellAtAddress(snapshot, cell));
  if (content.kind !== 'formula' || present.kind !== 'formula') return isSameContent(present, content);
  return withoutRows(present.formula) === withoutRows(content.formula);
}

/** A formula that Excel has moved with its row names other rows, and nothing else differs. */
function withoutRows(formula: string): string {
  return formula.replace(/\s/g, '').replace(/([A-Z]\$?)\d+/g, '$1');
}

export function isContent(cell: GridCell, content: CellContent): boolean {
  return isSameContent(contentOf(cell), content);
}

/** A formula as far as it tells one from another: Excel writes blanks and small letters in its own way. */
export function plainFormula(formula: string): string {
  return formula.replace(/\s/g, '').toUpperCase();
}
