import type { UndoStep } from '../../../core/undo/undoStep';

/**
 * The name of the one sheet that a step is about where another one is in front; `null` where it is the one in front, where
 * that is not known, or where the step is about several.
 *
 * @param inFront id of the sheet in front
 */
export function sheetElsewhere({ sheets }: Pick<UndoStep, 'sheets'>, inFront: string | null): string | null {
  const [sheet, ...others] = sheets;
  if (sheet === undefined || others.length > 0 || inFront === null) return null;
  return sheet.sheetId === inFront ? null : sheet.sheet;
}
