import type { UndoStep } from '../../../core/undo/undoStep';

/** What a step was about: cells first, else the input help, else nothing but marks. */
export function kindOfStep({ sheets }: UndoStep): 'cells' | 'help' | 'marks' {
  if (sheets.some(({ cells }) => cells.length > 0)) return 'cells';
  return sheets.some(({ inputHelp }) => inputHelp !== undefined) ? 'help' : 'marks';
}
