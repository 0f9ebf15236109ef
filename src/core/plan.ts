import type { AssessedForm, Mark, Proposal } from './assessment';
import type { CellContent } from './cellContent';
import type { ConditionalFormula } from '../grid/gridSnapshot';
import type { InputHelp } from './inputHelp/inputHelp';
import { markerOf } from './mark';
import { plannedTotal, plannedValue } from './plannedTotal';

/** What a person allows a plan to do. Formulas are never overwritten, whatever is chosen. */
export interface PlanChoices {
  /**
   * `blanks`: fill empty cells only. `differing`: also replace constants that hold another value. A set of cells (A1):
   * exactly those, be they blank or differing.
   */
  readonly write: 'blanks' | 'differing' | ReadonlySet<string>;
  /** `formulas`: where the arithmetic can be shown in the cell, write it there. Values unless told. */
  readonly as?: WrittenAs;
}

export type WrittenAs = 'values' | 'formulas';

export const FILL_BLANKS: PlanChoices = { write: 'blanks' };

/** What is to be written into one cell. */
export interface CellEdit {
  /** A1, one cell. */
  readonly cell: string;
  readonly content: CellContent;
  /** What a formula is expected to give, for judging the sheet without reading it again. */
  readonly expected?: number;
  /** The format to set, `null` to keep the cell's own. */
  readonly numberFormat: string | null;
}

/** Everything one command writes to one sheet. An empty plan means: write nothing at all. */
export interface EditPlan {
  readonly cells: readonly CellEdit[];
  /** The add-in's conditional formats that should be on the sheet afterwards, one per form. */
  readonly marks: readonly Mark[];
  /**
   * For a protected sheet: holds only cells that a person may type into, and no formats; the add-in's marks stay as they
   * are, whatever `marks` says.
   */
  readonly isWithinProtection?: true;
  /** Ids of conditional formats that were cut off in the making and go as well. */
  readonly unfinishedMarks?: readonly string[];
  /** The add-in's input help that should be on the sheet afterwards; left out: what is there stays. */
  readonly inputHelp?: readonly InputHelp[];
}

/** The difference between the add-in's marks on a sheet and those a plan wants. */
export interface MarkChange {
  /** Ids of own conditional formats to remove. Nobody else's are ever named here. */
  readonly remove: readonly string[];
  readonly add: readonly Mark[];
}

/** What of a judged form a plan is made of. */
export type PlannedForm = Pick<AssessedForm, 'proposals' | 'total' | 'mark'>;

/** A sheet's forms: an assessment, or a sheet that is only judged yet. */
export interface PlannedSheet {
  readonly forms: readonly PlannedForm[];
}

/**
 * Chooses, from what an assessment of one sheet proposes, what to write.
 * Cells that already hold the proposed value, and formulas, are left alone.
 */
export function plan(assessment: PlannedSheet, choices: PlanChoices = FILL_BLANKS): EditPlan {
  return {
    cells: assessment.forms.flatMap((form) => chosenEdits(form, choices)),
    marks: assessment.forms.flatMap((form) => (form.mark ? [form.mark] : [])),
  };
}

/**
 * Which own marks must go and which must come, so that a second run changes nothing. Marks are told apart by their
 * marker's text alone: a spreadsheet may hand a formula back written differently.
 */
export function changeOfMarks(present: readonly ConditionalFormula[], wanted: readonly Mark[]): MarkChange {
  const kept = new Set<string>();
  const remove: string[] = [];
  for (const { id, formula } of present) {
    const marker = markerOf(formula);
    if (marker === null) continue;
    const stillWanted = wanted.some((mark) => markerOf(mark.formula) === marker) && !kept.has(marker);
    if (stillWanted) kept.add(marker);
    else remove.push(id);
  }
  return { remove, add: wanted.filter((mark) => !kept.has(markerOf(mark.formula) ?? '')) };
}

/**
 * The same for a plan, which may leave the marks alone.
 *
 * @param wanted the plan's marks as the host has them
 */
export function markChangeOf(
  present: readonly ConditionalFormula[],
  { marks, isWithinProtection }: Pick<EditPlan, 'marks' | 'isWithinProtection'>,
  wanted: readonly Mark[] = marks,
): MarkChange {
  return isWithinProtection ? { remove: [], add: [] } : changeOfMarks(present, wanted);
}

function chosenEdits(form: PlannedForm, choices: PlanChoices): CellEdit[] {
  return plannedProposals(form, (proposal) => isChosen(proposal, choices)).map((proposal) =>
    editOf(proposal, choices.as ?? 'values'),
  );
}

/**
 * The proposals chosen, with the total as it will then be: it follows what is written and what is left as it is. A total
 * that holds that number already, or that cannot be known yet, is not among them.
 */
export function plannedProposals(
  { proposals, total }: Pick<AssessedForm, 'proposals' | 'total'>,
  isChosen: (proposal: Proposal) => boolean,
): readonly Proposal[] {
  const chosen = proposals.filter(isChosen);
  const written = new Map(chosen.map(({ cell, value }) => [cell, value]));
  return chosen.flatMap((proposal) => {
    if (proposal.role !== 'total') return [proposal];
    const value = plannedValue(total, written);
    if (value === null || isHeld(value, total.printedScore)) return [];
    return [value === proposal.value ? proposal : { ...proposal, ...plannedTotal(total, written) }];
  });
}

function isHeld(value: string, present: string | null): boolean {
  return present !== null && Number(present) === Number(value);
}

function editOf({ cell, value, formula, numberFormat }: Proposal, as: WrittenAs): CellEdit {
  const number = Number(value);
  if (as === 'formulas' && formula !== null) {
    return { cell, content: { kind: 'formula', formula }, expected: number, numberFormat };
  }
  return { cell, content: { kind: 'number', value: number }, numberFormat };
}

function isChosen(proposal: Proposal, choices: PlanChoices): boolean {
  const { cell, occupancy } = proposal;
  if (occupancy !== 'blank' && occupancy !== 'different') return false;
  if (typeof choices.write !== 'string') return choices.write.has(cell);
  return occupancy === 'blank' || choices.write === 'differing';
}
