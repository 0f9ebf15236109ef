import type { JudgedIndicator } from '../scoring/judgement';
import { SHOWN_DECIMALS } from '../scoring/score';
import { figureTerms, type FigureTerms } from './figureTerms';
import { roundedScore } from './roundedScore';
import { term } from './term';

/**
 * The formula that shows how a row's score comes about: `=G14` for full marks, `=ROUND(G14*3/4,2)` for part of them.
 * `null` where the score is a suggestion, or where a formula would show no more than the number does.
 *
 * @param decimals what the profile rounds scores to
 */
export function scoreFormula({ indicator, judgement }: JudgedIndicator, decimals: number): string | null {
  const { arithmetic, figures } = judgement;
  const weight = indicator.weight?.number ?? null;
  if (arithmetic === null || weight === null) return null;
  const full = term(indicator.weight, weight);
  if (arithmetic.kind === 'full') {
    if (!full.isCell) return null;
    const isLong = weight.decimalPlaces() > SHOWN_DECIMALS;
    return isLong ? `=ROUND(${full.text},${SHOWN_DECIMALS})` : `=${full.text}`;
  }
  if (figures === null) return null;
  const terms = figureTerms(figures, indicator);
  if (arithmetic.kind === 'linear') {
    const isSpent = figures.achieved.gt(figures.target.times(2));
    return roundedScore(full, weight, linearShare(terms, isSpent), decimals);
  }
  const { over } = arithmetic;
  if (figures[over === 'achieved' ? 'target' : 'achieved'].isZero()) return null;
  return roundedScore(full, weight, ratio(terms, over), decimals);
}

/** `3/4`; where the figures are cells, which may change, never more than all of it. */
function ratio({ target, achieved }: FigureTerms, over: 'achieved' | 'target'): string {
  const [above, below] = over === 'achieved' ? [achieved, target] : [target, achieved];
  const share = `${above.text}/${below.text}`;
  return above.isCell || below.isCell ? `MIN(1,${share})` : share;
}

function linearShare({ target, achieved }: FigureTerms, isSpent: boolean): string {
  const share = `1-(${achieved.text}-${target.text})/${target.text}`;
  if (target.isCell || achieved.isCell) return `MAX(0,MIN(1,${share}))`;
  return isSpent ? `MAX(0,${share})` : `(${share})`;
}
