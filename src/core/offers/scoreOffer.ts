import type { Proposal } from '../assessment';
import { formatCell } from '../../grid/cellAddress';
import type { Locale } from '../language/locale';
import type { JudgedIndicator } from '../scoring/judgement';
import { fixOf } from './fixOf';
import { NOTHING_OFFERED, type Offered } from './offer';
import { OFFER_TEXTS } from './offerTexts';
import { suggestionsFor, type OfferedValue } from './suggest';

/** The row's score: a fix where the rules leave nothing to choose, else the scores it could have. */
export function scoreOffer(judged: JudgedIndicator, proposals: readonly Proposal[], locale: Locale): Offered {
  const proposal = isSettled(judged) ? proposalAt(judged, proposals) : undefined;
  if (proposal) return { ...NOTHING_OFFERED, fix: fixOf(proposal, locale) };
  return candidatesOffer(judged, locale);
}

/** The scores a row could have, for a person to choose from: readings, the ends of a qualitative band, the rule's own. */
export function candidatesOffer(judged: JudgedIndicator, locale: Locale): Offered {
  const { score } = judged.indicator;
  return { fix: null, suggestions: suggestionsFor(score, choicesOf(judged, locale)) };
}

/**
 * Whether the rules give one score that can be written without asking. Not where another reading is possible, nor
 * where somebody took points off a target that was met: why is theirs to say.
 */
export function isSettled({ indicator, judgement }: JudgedIndicator): boolean {
  const { verdict, score, candidates } = judgement;
  if (score === null || candidates.length > 0) return false;
  if (verdict === 'unmet') return true;
  const printed = indicator.score?.number ?? null;
  return verdict === 'met' && (printed === null || printed.gt(score));
}

function proposalAt({ indicator }: JudgedIndicator, proposals: readonly Proposal[]): Proposal | undefined {
  const address = indicator.score ? formatCell(indicator.score) : null;
  return proposals.find(({ cell, role }) => role === 'score' && cell === address);
}

function choicesOf({ indicator, judgement }: JudgedIndicator, locale: Locale): readonly OfferedValue[] {
  const texts = OFFER_TEXTS[locale];
  const { score, working, band, candidates } = judgement;
  if (candidates.length > 0) {
    return candidates.map((candidate) => [
      candidate.score,
      (value) => texts.reading(value, candidate.reading[locale]),
    ]);
  }
  const byRule: OfferedValue[] = score ? [[score, (value) => texts.byRule(value, working ?? '')]] : [];
  if (!band) return byRule;
  const [low, high] = band;
  // The upper end belongs to the band only where it is the weight.
  const isHighIncluded = indicator.weight?.number?.eq(high) === true;
  return [...byRule, [low, texts.lowest], ...(isHighIncluded ? [[high, texts.highest] as const] : [])];
}
