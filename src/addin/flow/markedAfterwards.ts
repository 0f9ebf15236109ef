import { applyPlan, filledCells } from '../../core/applyPlan';
import { plan, type EditPlan } from '../../core/plan';
import type { AssessedSheet, AssessSnapshot } from './assessSheet';

/**
 * A plan with the marks that fit the sheet as it will stand: a row that gets its full marks by it is not marked for the
 * score it had before.
 */
export function markedAfterwards(
  judge: AssessSnapshot,
  inspection: AssessedSheet,
  edits: EditPlan,
): EditPlan {
  // The marks of a protected sheet stay as they are.
  if (edits.isWithinProtection) return edits;
  const { reading, rules } = inspection;
  const then = judge(applyPlan(reading.snapshot, edits), filledCells(edits), rules.profile, reading.stored);
  return { ...edits, marks: plan(then).marks };
}
