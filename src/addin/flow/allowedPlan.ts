import type { Remark } from '../../core/assessment';
import type { Locale } from '../../core/language/locale';
import type { EditPlan } from '../../core/plan';
import { contentOf } from '../../core/cellContent';
import { cellAtAddress } from '../../core/undo/recordSheet';
import { planWithin } from '../../core/withheldEdits';
import { withheldRemarks } from '../../core/withheldRemarks';
import { obstacleTo, type CellLimit } from '../../host/cellLimits';
import type { SpreadsheetHost } from '../../host/spreadsheetHost';
import { withRemarks } from '../../core/withRemarks';
import type { AssessedSheet } from './assessSheet';
import type { ScoredOutcome } from './scoreOutcome';

/** A plan without what Excel would refuse to a person, and what was left out. */
export interface AllowedPlan {
  readonly plan: EditPlan;
  readonly remarks: readonly Remark[];
  /** Blank cells (A1) that were left out. */
  readonly unfilled: readonly string[];
}

/**
 * Takes out of a plan what a person could not enter: into locked cells of a protected sheet, or against a data
 * validation. Costs a request, and only where a sheet is protected or has validations. A protected sheet into which
 * nothing may be entered keeps its plan, which is then refused with that reason.
 */
export async function allowedPlan(
  host: Pick<SpreadsheetHost, 'cellLimits'>,
  { reading, assessment }: AssessedSheet,
  wanted: EditPlan,
  locale: Locale,
): Promise<AllowedPlan> {
  const { sheetId, snapshot, obstacles, hasValidations } = reading;
  const isProtected = obstacles.includes('protected');
  const isAsked = isProtected ? obstacles.length === 1 : obstacles.length === 0 && hasValidations === true;
  const unchanged = { plan: wanted, remarks: [], unfilled: [] };
  if (wanted.cells.length === 0 || !isAsked) return unchanged;
  let limits: ReadonlyMap<string, CellLimit>;
  try {
    limits = await host.cellLimits(
      sheetId,
      wanted.cells.map(({ cell }) => cell),
    );
  } catch {
    // What cannot be asked is left to Excel, which refuses by itself.
    return unchanged;
  }
  const choices = {
    write: new Set(wanted.cells.map(({ cell }) => cell)),
    as: wanted.cells.some(({ content }) => content.kind === 'formula') ? 'formulas' : 'values',
  } as const;
  const { plan, withheld } = planWithin(assessment, choices, (edit) => {
    const limit = limits.get(edit.cell) ?? { isLocked: isProtected, validations: [] };
    return obstacleTo(edit, limit, { isProtected, present: cellAtAddress(snapshot, edit.cell).numberFormat });
  });
  const remarks = withheldRemarks(snapshot.sheet, withheld, locale);
  const cells = withheld.map(({ cell }) => cell);
  const unfilled = cells.filter((cell) => contentOf(cellAtAddress(snapshot, cell)).kind === 'blank');
  if (!isProtected) return { plan, remarks, unfilled };
  if (plan.cells.length === 0) return unchanged;
  const entered = plan.cells.map((edit) => ({ ...edit, numberFormat: null }));
  return { plan: { cells: entered, marks: [], isWithinProtection: true }, remarks, unfilled };
}

/** What a write came to, with what was left out of its plan. */
export function withLeftOut(outcome: ScoredOutcome, { plan, remarks, unfilled }: AllowedPlan): ScoredOutcome {
  const assessment = withRemarks(outcome.assessment, remarks);
  return {
    ...{ ...outcome, assessment },
    ...(unfilled.length === 0 ? {} : { unfilled: [...unfilled] }),
    ...(plan.isWithinProtection ? { isUnmarked: true } : {}),
  };
}
