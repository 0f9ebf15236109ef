import { parseArea, type CellArea } from '../../src/grid/cellAddress';
import { EMPTY_CELL, type GridCell, type GridSnapshot } from '../../src/grid/gridSnapshot';

/**
 * A snapshot from a table as text: a line a row, cells between `|`, empty cells blank, every cell text.
 * The first cell stands at A1.
 */
export function gridOfText(table: string, merges: readonly string[] = []): GridSnapshot {
  const lines = table.replace(/^\n|\n *$/g, '').split('\n');
  const cells = lines.map((line) => line.split('|').map((text) => cellOf(text.trim())));
  const width = Math.max(...cells.map((row) => row.length));
  return {
    sheet: '自评表',
    origin: { row: 0, column: 0 },
    rows: cells.map((row) => [...row, ...Array<GridCell>(width - row.length).fill(EMPTY_CELL)]),
    merges: merges.map(areaOf),
    hiddenRows: [],
    conditionalFormulas: [],
  };
}

/** The same grid somewhere else on the sheet. */
export function movedGrid(grid: GridSnapshot, rows: number, columns: number): GridSnapshot {
  const shift = (area: CellArea): CellArea => ({
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  });
  return {
    ...grid,
    origin: { row: grid.origin.row + rows, column: grid.origin.column + columns },
    merges: grid.merges.map(shift),
  };
}

function cellOf(text: string): GridCell {
  return text === '' ? EMPTY_CELL : { value: text, type: 'string', formula: null, numberFormat: 'General' };
}

function areaOf(text: string): CellArea {
  const area = parseArea(text);
  if (!area) throw new Error(`${text} is no area`);
  return area;
}
