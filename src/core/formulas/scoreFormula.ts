import type { Decimal } from 'decimal.js';
import type { JudgedIndicator } from '../scoring/judgement';
import { SHOWN_DECIMALS } from '../scoring/score';
import type { Figures, Shortfall } from '../scoring/arithmetic';
import { figureTerms, type FigureTerms } from './figureTerms';
import { roundedScore } from './roundedScore';
import { term, type Term } from './term';

/**
 * The formula that shows how a row's score comes about: `=ROUND(G14*3/4,2)` for part of the marks, `=G14` for full marks.
 * Where a figure is a number in its cell the formula follows it, for full marks too: `=ROUND(G14*MIN(1,F14/90%),2)`.
 * `null` where the score is a suggestion, or where a formula would show no more than the number does.
 *
 * @param decimals what the profile rounds scores to
 */
export function scoreFormula({ indicator, judgement }: JudgedIndicator, decimals: number): string | null {
  const { arithmetic, figures } = judgement;
  const weight = indicator.weight?.number ?? null;
  if (arithmetic === null || weight === null) return null;
  const full = term(indicator.weight, weight);
  const terms = figures === null ? null : figureTerms(figures, indicator);
  // Full marks are the weight itself, with whatever digits it has: a formula that rounds would take some off.
  const isLive =
    terms !== null && (terms.target.isCell || terms.achieved.isCell) && weight.decimalPlaces() <= decimals;
  const shortfall = arithmetic.kind !== 'full' ? arithmetic : isLive ? arithmetic.short : null;
  if (shortfall === null) return wholeWeight(full, weight);
  if (figures === null || terms === null) return null;
  // A divisor of nothing has no formula; met in full, the weight is all there is to show.
  const hasDivisor = isDivisible(shortfall, figures, terms);
  if (!hasDivisor) return arithmetic.kind === 'full' ? wholeWeight(full, weight) : null;
  const isSpent = figures.achieved.gt(figures.target.times(2));
  const share = shortfall.kind === 'linear' ? linearShare(terms, isSpent) : ratio(terms, shortfall.over);
  return roundedScore(full, weight, share, decimals);
}

function wholeWeight(full: Term, weight: Decimal): string | null {
  if (!full.isCell) return null;
  const isLong = weight.decimalPlaces() > SHOWN_DECIMALS;
  return isLong ? `=ROUND(${full.text},${SHOWN_DECIMALS})` : `=${full.text}`;
}

function isDivisible(shortfall: Shortfall, { target, achieved }: Figures, terms: FigureTerms): boolean {
  if (shortfall.kind === 'linear' || shortfall.over === 'achieved') return !target.isZero();
  return !achieved.isZero() || terms.achieved.isCell;
}

/** `3/4`; where the figures are cells, which may change, never more than all of it and never divided by nothing. */
function ratio({ target, achieved }: FigureTerms, over: 'achieved' | 'target'): string {
  const isLive = target.isCell || achieved.isCell;
  if (over === 'achieved') {
    const share = `${achieved.text}/${target.text}`;
    return isLive ? `MIN(1,${share})` : share;
  }
  const share = `${target.text}/${achieved.text}`;
  return isLive ? `IF(${achieved.text}<=${target.text},1,${share})` : share;
}

function linearShare({ target, achieved }: FigureTerms, isSpent: boolean): string {
  const share = `1-(${achieved.text}-${target.text})/${target.text}`;
  if (target.isCell || achieved.isCell) return `MAX(0,MIN(1,${share}))`;
  return isSpent ? `MAX(0,${share})` : `(${share})`;
}
