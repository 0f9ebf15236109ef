import type { CellPosition } from '../../../grid/cellAddress';
import { type GridCommand, belongsToText, commandOf } from './gridKeys';
import { type StepDirection, leap, rowEnd, rowStart, step, stepMany } from './navigation';
import type { SheetGrid } from './sheetGrid';

/** Lets the grid be worked with the keyboard. */
export function attachKeys(grid: SheetGrid): void {
  /** Enter returns to the column where a run of Tabs began, as in Excel. */
  let tabStart: CellPosition | null = null;

  grid.editor.element.addEventListener('keydown', (event) => {
    // An input method is composing; 229 is what browsers report then for every key.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only sign of composing that every browser gives
    if (event.isComposing || event.keyCode === 229) return;
    const command = commandOf(event);
    if (!command) return;
    const { mode } = grid.editor;
    if (mode !== 'ready' && belongsToText(command, mode)) return;
    event.preventDefault();
    const before = grid.active;
    run(grid, command, tabStart);
    if (command.kind !== 'commit') tabStart = null;
    else if (command.by === 'tab') tabStart ??= before;
    else tabStart = null;
  });
}

function run(grid: SheetGrid, command: GridCommand, tabStart: CellPosition | null): void {
  switch (command.kind) {
    case 'move':
      if (grid.commit()) move(grid, command.direction, command);
      return;
    case 'commit':
      if (grid.commit()) goOn(grid, command.direction, command.by === 'enter' ? tabStart : null);
      return;
    case 'page': {
      if (!grid.commit()) return;
      const from = grid.cursor(command.extends);
      grid.goTo(stepMany(grid.geometry, from, command.direction, grid.pageRows), command.extends);
      return;
    }
    case 'rowStart':
      return grid.goTo(rowStart(grid.geometry, grid.cursor(command.extends)), command.extends);
    case 'rowEnd': {
      const end = rowEnd(grid.geometry, grid.cursor(command.extends), (at) => isFilled(grid, at));
      return grid.goTo(end, command.extends);
    }
    case 'sheetStart':
      return grid.goTo({ row: 0, column: 0 }, command.extends);
    case 'sheetEnd': {
      const used = grid.sheet.usedArea(true);
      return grid.goTo({ row: used?.bottom ?? 0, column: used?.right ?? 0 }, command.extends);
    }
    case 'selectAll': {
      const used = grid.sheet.usedArea(true);
      if (used) grid.selectArea({ ...used, top: 0, left: 0 }, grid.active);
      return;
    }
    case 'commitAll':
      grid.commit(true);
      return;
    case 'newline':
      if (!grid.editor.isEditing) grid.edit();
      return grid.editor.insert('\n');
    case 'edit':
      if (grid.editor.isEditing) grid.editor.toggleMode();
      else grid.edit();
      return;
    case 'cancel':
      return grid.cancel();
    case 'clear':
      return grid.clear();
    case 'empty':
      // Backspace empties the active cell and stays in it to type.
      return grid.editor.setText('');
    case 'undo':
      return grid.undo();
    case 'redo':
      return grid.redo();
    case 'selectRows':
      return grid.selectRows();
    case 'insertRows':
      return grid.moveRows('insert');
    case 'deleteRows':
      return grid.moveRows('delete');
    case 'fillDown':
      return grid.fillDown();
  }
}

function isFilled(grid: SheetGrid, position: CellPosition): boolean {
  return grid.sheet.cell(position).type !== 'empty';
}

function move(grid: SheetGrid, direction: StepDirection, how: { extends: boolean; far: boolean }): void {
  if (!how.far) grid.makeRoom(direction);
  const from = grid.cursor(how.extends);
  const to = how.far
    ? leap(grid.geometry, from, direction, (at) => isFilled(grid, at))
    : step(grid.geometry, from, direction);
  grid.goTo(to, how.extends);
}

/** One cell on after typing: within a selected block round and round, else simply on. */
function goOn(grid: SheetGrid, direction: StepDirection, column: CellPosition | null): void {
  const cells = grid.selectedCells();
  if (cells.length > 1) {
    const ordered =
      direction === 'up' || direction === 'down'
        ? [...cells].sort((one, other) => one.column - other.column || one.row - other.row)
        : cells;
    const at = ordered.findIndex(
      (cell) => cell.row === grid.active.row && cell.column === grid.active.column,
    );
    const step_ = direction === 'up' || direction === 'left' ? -1 : 1;
    const next = ordered[(at + step_ + ordered.length) % ordered.length];
    if (next) return grid.selectArea(grid.selection, next);
  }
  grid.makeRoom(direction);
  const from = grid.cursor(false);
  const start = column ? { row: from.row, column: column.column } : from;
  grid.goTo(step(grid.geometry, start, direction));
}
