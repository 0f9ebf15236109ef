import type { CellEdit } from '../../core/plan';
import { plan } from '../../core/plan';
import type { Review } from '../../core/review/review';
import { reviewEdits, type ReviewEntry } from '../../core/review/reviewEdits';
import { reviewOf } from '../../core/review/reviewOf';
import type { AssessedSheet } from './assessSheet';
import { writePlan, type CarriedOut, type WriteParts } from './writePlan';

/** The forms of a sheet that have columns for a reviewer, as they stand. */
export function reviewsOf({ reading, assessment }: AssessedSheet): readonly Review[] {
  return assessment.forms.flatMap((form) => reviewOf(reading.snapshot, form) ?? []);
}

/**
 * 复核: writes what a reviewer gives into the reviewer's own columns, in one request and one step of the history. The
 * units' own scores are never among the cells. `null` where nothing of it can be written.
 */
export async function writeReview(
  parts: WriteParts,
  inspection: AssessedSheet,
  entries: readonly ReviewEntry[],
): Promise<CarriedOut | null> {
  const { snapshot } = inspection.reading;
  const own = new Set(
    inspection.assessment.forms.flatMap(({ indicators }) => indicators.map(({ cells }) => cells.score)),
  );
  const cells = reviewsOf(inspection)
    .flatMap((review): readonly CellEdit[] => reviewEdits(snapshot, review, entries))
    .filter(({ cell }) => !own.has(cell));
  if (cells.length === 0) return null;
  return writePlan(parts, inspection, { cells, marks: plan(inspection.assessment).marks });
}
