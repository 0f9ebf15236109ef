import { formatArea, formatCell, parseCell, type CellPosition } from '../../grid/cellAddress';
import { EMPTY_CELL, type GridCell } from '../../grid/gridSnapshot';
import { usedCellsSchema } from './sheetAnswer';
import { gridOf } from './snapshotOfAnswer';

/** What single cells (A1) held when a request came to them. */
export type FoundCells = ReadonlyMap<string, GridCell>;

/** Rows further apart than this are loaded as blocks of their own. */
const WIDEST_GAP = 4;

/** Queues the loading of cells, neighbours together, without a sync. `null` where Excel did not tell. */
export function queueFoundCells(sheet: Excel.Worksheet, cells: readonly string[]): () => FoundCells | null {
  const blocks = blocksOf(cells).map(({ area, cells: inside }) => {
    const range = sheet.getRange(area);
    range.load('rowIndex,columnIndex,values,valueTypes,formulas,numberFormat');
    return { range, inside };
  });
  return () => {
    const found = new Map<string, GridCell>();
    for (const { range, inside } of blocks) {
      const parsed = usedCellsSchema.safeParse(range.toJSON());
      const rows = parsed.success ? gridOf(parsed.data) : null;
      if (!parsed.success || rows === null) return null;
      const { rowIndex, columnIndex } = parsed.data;
      for (const position of inside) {
        const cell = rows[position.row - rowIndex]?.[position.column - columnIndex];
        found.set(formatCell(position), cell ?? EMPTY_CELL);
      }
    }
    return found;
  };
}

interface Block {
  readonly area: string;
  readonly cells: readonly CellPosition[];
}

function blocksOf(cells: readonly string[]): readonly Block[] {
  const places = [...new Set(cells)]
    .flatMap((cell) => parseCell(cell) ?? [])
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const groups: CellPosition[][] = [];
  for (const place of places) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && place.row - last.row <= WIDEST_GAP) group.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => {
    const [rows, columns] = [group.map(({ row }) => row), group.map(({ column }) => column)];
    const area = {
      ...{ top: Math.min(...rows), bottom: Math.max(...rows) },
      ...{ left: Math.min(...columns), right: Math.max(...columns) },
    };
    return { area: formatArea(area), cells: group };
  });
}
