import type { Decimal } from 'decimal.js';
import type { FormCell, Indicator } from '../form/selfEvaluationForm';
import type { Figures } from '../reading/figures';
import { term, type Term } from './term';

/** Target and achieved value as a formula writes them. */
export interface FigureTerms {
  readonly target: Term;
  readonly achieved: Term;
}

/**
 * The two figures for a formula that divides one by the other. A percentage may stand in its cell as 0.9 or as 90: both
 * sides are written the way in which more of the two cells can be referred to.
 */
export function figureTerms(figures: Figures, indicator: Indicator): FigureTerms {
  const asWritten = termsOf(figures, indicator, term);
  if (figures.unit !== '%') return asWritten;
  const asFractions = termsOf(figures, indicator, fraction);
  return cellsIn(asFractions) >= cellsIn(asWritten) ? asFractions : asWritten;
}

function termsOf(
  figures: Figures,
  { target, achieved }: Indicator,
  write: (cell: FormCell, value: Decimal) => Term,
): FigureTerms {
  return { target: write(target, figures.target), achieved: write(achieved, figures.achieved) };
}

function fraction(cell: FormCell, percent: Decimal): Term {
  return term(cell, percent.div(100), `${percent.toFixed()}%`);
}

function cellsIn({ target, achieved }: FigureTerms): number {
  return Number(target.isCell) + Number(achieved.isCell);
}
