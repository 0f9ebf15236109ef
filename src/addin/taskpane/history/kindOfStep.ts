import type { StepSubject, UndoSheet, UndoStep } from '../../../core/undo/undoStep';

/** What the button that takes a step back is to promise: what its cells were about, else the input help, else nothing but marks. */
export function kindOfStep({
  sheets,
  about = 'scoring',
}: UndoStep): StepSubject | 'help' | 'marks' | 'confirmed' {
  if (sheets.some(({ cells }) => cells.length > 0)) return about;
  if (sheets.some(({ marks: { before, after }, confirmed }) => confirmed && isSameMarks(before, after)))
    return 'confirmed';
  return sheets.some(({ inputHelp }) => inputHelp !== undefined) ? 'help' : 'marks';
}

type Marks = UndoSheet['marks']['before'];

function isSameMarks(before: Marks, after: Marks): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
