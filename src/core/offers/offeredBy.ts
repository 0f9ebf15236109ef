import type { Finding, Proposal } from '../assessment';
import type { FormCell } from '../form/selfEvaluationForm';
import { formatCell } from '../../grid/cellAddress';
import type { Locale } from '../language/locale';
import type { JudgedForm } from '../scoring/judgeForm';
import type { JudgedIndicator } from '../scoring/judgement';
import type { ScoringProfile } from '../scoring/profile';
import { formYearOffer } from './formYearOffer';
import { fixOf } from './fixOf';
import { NOTHING_OFFERED, type Offer, type Offered } from './offer';
import { candidatesOffer, scoreOffer } from './scoreOffer';
import { totalOffer } from './totalOffer';
import { weightOffer } from './weightOffer';

/** What offers are made from: the judged form and every number proposed for it. */
export interface OfferContext {
  readonly judged: JudgedForm;
  /** The form's rows by their one-based sheet rows: of thousands each finding looks for its own. */
  readonly rows: ReadonlyMap<number | null, JudgedIndicator>;
  readonly profile: ScoringProfile;
  readonly proposals: readonly Proposal[];
}

/**
 * What a finding offers, of what its check may offer. A fix writes one number that the assessment proposes for the
 * finding's cell, and only where the rules leave nothing to choose; otherwise the values that a person may choose from.
 */
export function offeredBy(
  finding: Pick<Finding, 'cell' | 'row'>,
  offers: readonly Offer[],
  context: OfferContext,
  locale: Locale,
): Offered {
  for (const offer of offers) {
    const offered = offeredAs(offer, finding, context, locale);
    if (offered.fix || offered.suggestions.length > 0) return offered;
  }
  return NOTHING_OFFERED;
}

function offeredAs(
  offer: Offer,
  { cell, row }: Pick<Finding, 'cell' | 'row'>,
  { judged, rows, profile, proposals }: OfferContext,
  locale: Locale,
): Offered {
  const indicator = rows.get(row);
  const isAt = (place: FormCell | null) => place !== null && formatCell(place) === cell;
  switch (offer) {
    case 'weight': {
      const offered = weightOffer(judged, profile, locale);
      // Of a row it is the answer only where that row's weight is the blank one.
      return !indicator || isAt(indicator.indicator.weight) ? offered : NOTHING_OFFERED;
    }
    case 'candidates':
      return indicator ? candidatesOffer(indicator, locale) : NOTHING_OFFERED;
    case 'score':
      return indicator && isAt(indicator.indicator.score)
        ? scoreOffer(indicator, proposals, locale)
        : NOTHING_OFFERED;
    case 'total':
      return isAt(judged.form.total?.score ?? null) ? totalOffer(judged, proposals, locale) : NOTHING_OFFERED;
    case 'formYear':
      return indicator ? formYearOffer(indicator.reading, judged.form.year, cell, locale) : NOTHING_OFFERED;
    case 'executionRate':
    case 'executionScore': {
      const proposal = proposals.find((candidate) => candidate.role === offer && candidate.cell === cell);
      return proposal ? { ...NOTHING_OFFERED, fix: fixOf(proposal, locale) } : NOTHING_OFFERED;
    }
  }
}
