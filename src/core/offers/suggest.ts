import type { Decimal } from 'decimal.js';
import type { Suggestion } from '../assessment';
import type { FormCell } from '../form/selfEvaluationForm';
import { formatCell } from '../../grid/cellAddress';
import { formatScore } from '../scoring/score';

/** A value with the words that offer it. */
export type OfferedValue = readonly [value: Decimal, words: (value: string) => string];

/** Choices for one cell, each value once and none that stands there already; nothing for a cell not to be written. */
export function suggestionsFor(cell: FormCell | null, choices: readonly OfferedValue[]): Suggestion[] {
  if (!cell || cell.isCovered || cell.isFormula) return [];
  const offered = new Set<string>();
  return choices.flatMap(([value, words]) => {
    const shown = formatScore(value);
    if (offered.has(shown) || cell.number?.eq(shown)) return [];
    offered.add(shown);
    return [{ cell: formatCell(cell), value: shown, text: words(shown) }];
  });
}
