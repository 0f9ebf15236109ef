import type { FormGrid } from '../form/formGrid';
import { isTotalLabel } from '../form/headerVocabulary';
import type { FormLocation } from '../form/locateForms';
import type { FormCell, SelfEvaluationForm } from '../form/selfEvaluationForm';
import { inPoints } from '../form/wholeWeights';

/** A row that adds up the indicators above it: 小计, 合计 under one dimension. */
export interface Subtotal {
  readonly row: number;
  readonly label: string;
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
}

/** Rows of subtotals between the header and the total, top to bottom. */
export function readSubtotals(
  grid: FormGrid,
  { headerEnd, columns }: FormLocation,
  { area, total, pointsOfOne, funds }: SelfEvaluationForm,
): readonly Subtotal[] {
  const found: Subtotal[] = [];
  // 合计 of funds below the indicators adds up amounts.
  const fundsRows = funds ? [funds.total, ...funds.parts].map((each) => each.row) : [];
  const last = total && total.row > headerEnd ? total.row - 1 : area.bottom;
  for (let row = headerEnd + 1; row <= last; row += 1) {
    const figures = columns.weight ?? columns.score ?? columns.achieved;
    const label = grid.filled(row).find(([column, text]) => column < figures && isSubtotalLabel(text));
    if (!label || fundsRows.includes(row)) continue;
    const weight = inPoints(grid.weightCell(row, columns.weight), pointsOfOne);
    const score = grid.optionalCell(row, columns.score);
    if (weight?.number || score?.number) found.push({ row, label: label[1], weight, score });
  }
  return found;
}

function isSubtotalLabel(text: string): boolean {
  return text.endsWith('小计') || isTotalLabel(text);
}
