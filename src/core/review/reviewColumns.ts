import { parseArea } from '../../grid/cellAddress';
import type { AssessedForm } from '../assessment';
import type { FormGrid } from '../form/formGrid';
import { roleOfHeader } from '../form/headerVocabulary';
import { REVIEW_NOTES } from '../vocabulary/reviewWords';

/** Zero-based sheet columns for a reviewer, `null` where the form has none. */
export interface ReviewColumns {
  readonly score: number | null;
  readonly note: number | null;
}

/** The columns 复核分 and 复核意见 of a form, by the headers above its indicators. */
export function reviewColumns(grid: FormGrid, { range, indicators }: AssessedForm): ReviewColumns {
  const area = parseArea(range);
  const first = Math.min(...indicators.map(({ row }) => row - 1));
  if (area === null || !Number.isFinite(first)) return { score: null, note: null };
  let score: number | null = null;
  let note: number | null = null;
  for (let row = area.top; row < first; row += 1) {
    for (const [column, text] of grid.filled(row)) {
      if (column < area.left || column > area.right) continue;
      if (roleOfHeader(text) === 'reviewScore') score ??= column;
      else if (REVIEW_NOTES.exactly(text) !== null) note ??= column;
    }
  }
  return { score, note };
}
