import { plan, type CellEdit, type EditPlan, type PlanChoices, type PlannedSheet } from './plan';

/** Why a cell that is to be filled may not be. */
export type WithheldReason =
  /** The sheet is protected and the cell locked. */
  | 'locked'
  /** The sheet is protected, and in the cell's format the number would read as another: 10 as 1000%. */
  | 'format'
  /** The cell's data validation lets no such number in. */
  | 'validation'
  /** It sums up cells that stay as they are. */
  | 'depends';

export interface WithheldEdit {
  /** A1. */
  readonly cell: string;
  readonly edit: CellEdit;
  readonly why: WithheldReason;
  /** What is written there is read as a percentage. */
  readonly isRate: boolean;
}

/**
 * A plan with nothing in it that may not be written: what is left still agrees with itself, for the total follows what
 * is written and what stays as it is.
 *
 * @param obstacleTo why a single edit may not be made, `null` where it may
 */
export function planWithin(
  assessment: PlannedSheet,
  choices: PlanChoices,
  obstacleTo: (edit: CellEdit) => WithheldReason | null,
): { readonly plan: EditPlan; readonly withheld: readonly WithheldEdit[] } {
  const wanted = plan(assessment, choices);
  const obstacles = wanted.cells.map((edit) => ({ edit, why: obstacleTo(edit) }));
  if (obstacles.every(({ why }) => why === null)) return { plan: wanted, withheld: [] };
  const free = new Set(obstacles.filter(({ why }) => why === null).map(({ edit }) => edit.cell));
  const within = plan(assessment, { ...choices, write: free });
  const written = new Set(within.cells.map(({ cell }) => cell));
  const rates = assessment.forms.flatMap(({ proposals }) =>
    proposals.flatMap(({ cell, role }) => (role === 'executionRate' ? [cell] : [])),
  );
  const withheld = obstacles.flatMap(({ edit, why }): WithheldEdit[] =>
    written.has(edit.cell)
      ? []
      : [{ cell: edit.cell, edit, why: why ?? 'depends', isRate: rates.includes(edit.cell) }],
  );
  return { plan: within, withheld };
}
