import * as z from 'zod/mini';
import { formatCell, parseArea, type CellArea } from '../../grid/cellAddress';
import type { ValidatedCells } from '../../grid/validatedCells';
import { HostRefusal } from '../spreadsheetHost';

/** Areas with data validations as Excel tells them: neighbours in one area, whatever their rules. */
export interface ValidatedAreas {
  /** Areas whose cells all say the same. */
  readonly known: readonly ValidatedCells[];
  /** Areas whose cells differ: to be asked cell by cell. */
  readonly mixed: readonly CellArea[];
}

/** More cells are not asked one by one: they count as somebody else's, which leaves them alone. */
const MOST_CELLS = 3000;

const prompt = z.object({ title: z.string(), message: z.string() });
const answer = z.array(z.object({ address: z.string(), type: z.string(), prompt: z.nullish(prompt) }));
/** `Excel.DataValidationType` of cells whose rules are not one and the same. */
const DIFFERING = ['Inconsistent', 'MixedCriteria'];

/**
 * Queues the question which cells of a sheet have a data validation (ExcelApi 1.9), without a sync. Asked of the used
 * range: of a whole sheet it hangs desktop Excel (OfficeDev/office-js #4245).
 */
export function queueValidatedAreas(sheet: Excel.Worksheet): () => ValidatedAreas {
  const cells = sheet.getUsedRange().getSpecialCellsOrNullObject('DataValidations');
  cells.load('areaCount');
  const { areas } = cells;
  areas.load('items/address,items/dataValidation/type,items/dataValidation/prompt');
  return () => {
    if (cells.isNullObject) return { known: [], mixed: [] };
    const told = areas.items.map(({ address, dataValidation }) => ({
      address,
      type: dataValidation.type,
      prompt: dataValidation.prompt,
    }));
    const parsed = answer.safeParse(told).data;
    if (!parsed) throw new HostRefusal('host-error', 'data validations');
    const areasTold = parsed.map(({ address, type, prompt: said }) => ({
      area: areaOf(address),
      said: DIFFERING.includes(type) ? null : (said ?? null),
    }));
    return {
      known: areasTold.flatMap(({ area, said }) => (said ? [{ area, ...said }] : [])),
      mixed: areasTold.flatMap(({ area, said }) => (said ? [] : [area])),
    };
  };
}

/** Queues the same question cell by cell. */
export function queueValidatedCells(
  sheet: Excel.Worksheet,
  mixed: readonly CellArea[],
): () => ValidatedCells[] {
  const cells = mixed.flatMap(cellsOf);
  if (cells.length > MOST_CELLS) return () => mixed.map((area) => ({ area, title: '', message: '' }));
  const asked = cells.map((area) => {
    const { dataValidation } = sheet.getRange(formatCell({ row: area.top, column: area.left }));
    dataValidation.load('type,prompt');
    return { area, dataValidation };
  });
  return () =>
    asked
      .filter(({ dataValidation }) => dataValidation.type !== 'None')
      .map(({ area, dataValidation }) => ({ area, ...prompt.parse(dataValidation.prompt) }));
}

function cellsOf({ top, left, bottom, right }: CellArea): CellArea[] {
  const cells: CellArea[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      cells.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return cells;
}

function areaOf(address: string): CellArea {
  const area = parseArea(address.slice(address.lastIndexOf('!') + 1));
  if (area === null) throw new HostRefusal('host-error', address);
  return area;
}
