import type { UndoSheet, UndoStep } from '../../../core/undo/undoStep';

/** What a step was about: cells first, else the input help, else nothing but marks. */
export function kindOfStep({ sheets }: UndoStep): 'cells' | 'help' | 'marks' | 'confirmed' {
  if (sheets.some(({ cells }) => cells.length > 0)) return 'cells';
  if (sheets.some(({ marks: { before, after }, confirmed }) => confirmed && isSameMarks(before, after)))
    return 'confirmed';
  return sheets.some(({ inputHelp }) => inputHelp !== undefined) ? 'help' : 'marks';
}

type Marks = UndoSheet['marks']['before'];

function isSameMarks(before: Marks, after: Marks): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
