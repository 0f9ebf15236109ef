import type { Assessment, Proposal } from '../../../core/assessment';
import type { AssessedSheet } from '../../flow/assessSheet';
import type { PreviewState } from './previewState';

/** What can be written at all: formulas never, and what is right already, or right but for rounding, not again. */
export function writable({ forms }: Assessment): readonly Proposal[] {
  return forms.flatMap(({ proposals }) => proposals).filter(isWritable);
}

function isWritable({ occupancy, isRounding }: Proposal): boolean {
  return occupancy === 'blank' || (occupancy === 'different' && isRounding !== true);
}

export function hasDifferences(assessment: Assessment): boolean {
  return writable(assessment).some(({ occupancy }) => occupancy === 'different');
}

/** The total's cell of the form that a score belongs to, where the total can be written; `null` for the total itself. */
export function totalBeside({ forms }: Assessment, cell: string): string | null {
  const form = forms.find(({ proposals }) => proposals.some((proposal) => proposal.cell === cell));
  const total = form?.proposals.filter(isWritable).find(({ role }) => role === 'total');
  return total && total.cell !== cell ? total.cell : null;
}

/** By default the blanks are filled and nothing else is touched. */
export function previewOf(inspection: AssessedSheet | null): PreviewState | null {
  if (inspection === null) return null;
  return { sheetId: inspection.reading.sheetId, picked: blanksOf(inspection.assessment) };
}

/** The blank cells (A1) that can be filled. */
export function blanksOf(assessment: Assessment): ReadonlySet<string> {
  const blanks = writable(assessment).filter(({ occupancy }) => occupancy === 'blank');
  return new Set(blanks.map(({ cell }) => cell));
}

/** The picked cells for which another value would be written, or over another content, than the person saw. */
export function changedSince(shown: Assessment, now: Assessment, picked: ReadonlySet<string>): string[] {
  const keyOf = ({ value, current, occupancy }: Proposal) => JSON.stringify([value, current, occupancy]);
  const before = new Map(writable(shown).map((proposal) => [proposal.cell, keyOf(proposal)]));
  const after = new Map(writable(now).map((proposal) => [proposal.cell, keyOf(proposal)]));
  return [...picked].filter((cell) => before.get(cell) !== after.get(cell));
}
