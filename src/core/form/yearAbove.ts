import { formYear } from './formYear';
import type { FormGrid } from './formGrid';
import { isFormTitle, isResultsTitle } from './headerVocabulary';

/** The year of the form that a header belongs to, from the nearest title above it; `null` where none is stated. */
export function yearAbove(grid: FormGrid, header: number): number | null {
  for (let row = header - 1; row >= grid.top; row -= 1) {
    const isTitle = grid.filled(row).some(([, text]) => isFormTitle(text) || isResultsTitle(text));
    if (isTitle) return formYear(grid, row, header - 1);
  }
  return formYear(grid, grid.top, header - 1);
}
