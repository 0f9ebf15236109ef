import { applyPlan, filledCells } from '../../core/applyPlan';
import { plan, type EditPlan } from '../../core/plan';
import type { AssessedSheet, Judge } from './assessSheet';

/**
 * A plan with the marks that fit the sheet as it will stand: a row that gets its full marks by it is not marked for the
 * score it had before.
 */
export async function markedAfterwards(
  judge: Judge,
  inspection: AssessedSheet,
  edits: EditPlan,
): Promise<EditPlan> {
  // The marks of a protected sheet stay as they are.
  if (edits.isWithinProtection) return edits;
  const { reading, rules } = inspection;
  const then = await judge(
    applyPlan(reading.snapshot, edits),
    filledCells(edits),
    rules.profile,
    reading.stored,
  );
  return { ...edits, marks: plan(then).marks };
}
