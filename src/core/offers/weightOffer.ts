import { Decimal } from 'decimal.js';
import type { Locale } from '../language/locale';
import type { JudgedForm } from '../scoring/judgeForm';
import type { ScoringProfile } from '../scoring/profile';
import { formatPlain } from '../scoring/score';
import { NOTHING_OFFERED, type Offered } from './offer';
import { OFFER_TEXTS } from './offerTexts';
import { suggestionsFor } from './suggest';

/** What the only blank weight must be for the weights to add to the full marks. */
export function weightOffer(
  { form, total }: JudgedForm,
  { fullMarks }: ScoringProfile,
  locale: Locale,
): Offered {
  const [blank, ...others] = form.indicators.flatMap(({ weight }) =>
    weight?.isBlank && !weight.isCovered ? [weight] : [],
  );
  const printed = form.total?.weight?.number ?? null;
  // A form printed out of another sum leaves two answers to what is missing.
  if (!blank || others.length > 0 || !total.weight || printed?.eq(fullMarks) === false)
    return NOTHING_OFFERED;
  const rest = new Decimal(fullMarks).minus(total.weight);
  if (rest.lte(0)) return NOTHING_OFFERED;
  const words = (value: string) =>
    OFFER_TEXTS[locale].restOfWeights(value, formatPlain(new Decimal(fullMarks)));
  return { fix: null, suggestions: suggestionsFor(blank, [[rest, words]]) };
}
